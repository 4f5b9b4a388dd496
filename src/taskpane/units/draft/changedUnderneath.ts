import type { RosterView, UnitEntry } from '../../../app/desk/desk';
import type { RosterDraft } from './rosterDraft';
import { UNIT_FIELDS } from './unitFields';

export interface Underneath {
  /** A sentence for each value that somebody else changed while it is changed here too. */
  readonly lines: readonly string[];
  /** Edited units that the workbook no longer has, as they would be. */
  readonly gone: readonly { readonly name: string; readonly entry: UnitEntry }[];
}

/** What became different in the workbook since the changes of the draft were made. */
export function changedUnderneath({ units, owners }: RosterView, { edits, choices }: RosterDraft): Underneath {
  const byName = new Map(units.map(({ entry }) => [entry.name, entry]));
  const lines: string[] = [];
  const gone: { name: string; entry: UnitEntry }[] = [];
  for (const [name, { was, fields }] of edits) {
    const now = byName.get(name);
    if (now === undefined) {
      gone.push({ name, entry: { ...was, ...fields } });
      continue;
    }
    for (const { key, label } of UNIT_FIELDS) {
      const mine = fields[key];
      if (mine === undefined || now[key] === was[key]) continue;
      lines.push(`“${name}”的${label}在工作簿里已由“${was[key]}”改为“${now[key]}”，写入后会是“${mine}”。`);
    }
  }
  for (const { phrase, choice } of owners) {
    const mine = choices.get(phrase);
    if (mine === undefined || mine.was === choice) continue;
    lines.push(`责任主体“${phrase}”在工作簿里已改为“${choice}”，写入后会是“${mine.choice}”。`);
  }
  return { lines, gone };
}
