import { fieldsOfLabel, labelledParts, type LabelledPart } from '../fields/labelledParts';
import type { Field } from '../header';
import { compact, trimmed } from '../text';

const IN_PROSE: readonly Field[] = [
  'item',
  'requirement',
  'lead',
  'responsible',
  'cooperating',
  'channel',
  'deadline',
  'note',
];
const SHORTEST = 4;
const FOOT_OF_PAGE = /备案[号序]|ICP|标识码|公网安备|版权所有|技术支持/;
const UNITS: readonly Field[] = ['lead', 'responsible', 'cooperating'];

export const isUnitField = (field: Field | undefined): field is 'lead' | 'responsible' | 'cooperating' =>
  field !== undefined && UNITS.includes(field);

/** 目标： and 说明： begin sentences too; 责任单位： does not. */
const standsInProse = (label: string, [field]: readonly Field[]): boolean =>
  field !== undefined &&
  IN_PROSE.includes(field) &&
  (label.length >= SHORTEST || isUnitField(field) || /时限|期限|时间/.test(label));

/** The whole text in one pair of brackets, without them. */
export function unbracketed(text: string): string {
  const inner = /^[(（〔[【［]([^()（）〔〕]*(?:[(（][^()（）]*[)）][^()（）〔〕]*)*)[)）〕\]】］][。.；;]?$/.exec(
    text,
  )?.[1];
  return inner ?? text;
}

/** 责任单位：X；完成时限：Y on a line of its own → its parts; null for any other line. */
export function labelLine(text: string): readonly LabelledPart[] | null {
  if (FOOT_OF_PAGE.test(text)) return null;
  const plain = trimmed(unbracketed(text));
  const bare = compact(plain).replace(/[:：]$/, '');
  if (bare.length <= 12 && standsInProse(bare, fieldsOfLabel(bare)))
    return [{ label: bare, fields: fieldsOfLabel(bare), text: '', start: 0, textStart: plain.length }];
  if (!/[:：】\]〕]/.test(plain.slice(0, 20))) return null;
  const [before, first, ...rest] = labelledParts(plain);
  if (!before || trimmed(before.text) !== '' || !first || !standsInProse(first.label, first.fields)) return null;
  return [first, ...rest];
}
