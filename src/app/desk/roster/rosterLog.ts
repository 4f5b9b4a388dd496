import type { LogEntry, OwnerChoice } from '../../../assessment/model/assessment';
import { phraseKey } from '../../../assessment/expansion/ownerKey';
import { NOBODY } from '../../../assessment/model/words';
import { LIST_SEPARATOR } from '../../../workbook/layout/words';
import type { UnitEntry } from '../desk';

const NAMES = {
  name: '单位',
  group: '组别',
  aliases: '别名',
  email: '邮箱',
  note: '备注',
  total: '考核总分',
  points: '政务公开分值',
  document: '依据文件',
  clause: '条款',
} as const satisfies Record<keyof UnitEntry, string>;

const FIELDS = Object.keys(NAMES) as (keyof UnitEntry)[];

const SOURCE = '单位与权重';

const said = (entry: UnitEntry, fields: readonly (keyof UnitEntry)[]): string =>
  fields.map((field) => `${NAMES[field]}：${entry[field]}`).join(LIST_SEPARATOR);

/** A line for a unit that is new, gone (with all that was known of it) or changed; none when it is the same. */
export function unitLog(before: UnitEntry | null, after: UnitEntry | null, time: string): LogEntry[] {
  const filled = (entry: UnitEntry): string =>
    said(
      entry,
      FIELDS.filter((field) => entry[field] !== ''),
    );
  if (before === null) {
    return after === null
      ? []
      : [{ time, action: '新增单位', subject: after.name, from: '', to: filled(after), source: SOURCE }];
  }
  if (after === null) {
    return [{ time, action: '删除单位', subject: before.name, from: filled(before), to: '', source: SOURCE }];
  }
  const changed = FIELDS.filter((field) => before[field] !== after[field]);
  if (changed.length === 0) return [];
  const action = changed.includes('name') ? '单位改名' : '修改单位';
  const [from, to] = [said(before, changed), said(after, changed)];
  return [{ time, action, subject: before.name, from, to, source: SOURCE }];
}

const choiceText = (choice: OwnerChoice | undefined): string => {
  if (choice === undefined) return '';
  return choice.units.length === 0 ? NOBODY : choice.units.join(LIST_SEPARATOR);
};

/** A line for each 责任主体 about which the office decided otherwise. */
export function choiceLog(before: readonly OwnerChoice[], after: readonly OwnerChoice[], time: string): LogEntry[] {
  const byKey = (choices: readonly OwnerChoice[]) => new Map(choices.map((one) => [phraseKey(one.phrase), one]));
  const [old, next] = [byKey(before), byKey(after)];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((key): LogEntry[] => {
    const [from, to] = [choiceText(old.get(key)), choiceText(next.get(key))];
    if (from === to) return [];
    const subject = (next.get(key) ?? old.get(key))?.phrase ?? '';
    return [{ time, action: '指定单位', subject, from, to, source: SOURCE }];
  });
}
