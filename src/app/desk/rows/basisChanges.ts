import type { EvidenceRow, Task } from '../../../assessment/model/assessment';
import { basisOf, BASIS_PARTS, BASIS_SEPARATOR, type BasisKey } from '../../../assessment/scoring/basis';
import { cellText } from '../../../assessment/scoring/cells';
import { decimal } from '../../../shared/decimal';
import { EVIDENCE, TASKS } from '../../../workbook/layout/tables';
import type { BasisChange } from '../desk';
import { dateText } from './cellTexts';

const NUMBER = /^-?\d\.\d{13}E[+-]\d+$/;
const DATES: ReadonlySet<BasisKey> = new Set(['publishedOn', 'deadline']);

const headerOf = (key: BasisKey): string =>
  key === 'rubric' ? TASKS.columns.rubric.header : EVIDENCE.columns[key].header;

/** A part of 评分依据 as a person knows it: 4.2916000000000E+04 is 2017-06-30 or 42916. */
function shown(key: BasisKey, part: string): string {
  if (!NUMBER.test(part)) return part;
  const number = decimal(part);
  return DATES.has(key) ? dateText(number.toNumber()) : number.toFixed();
}

/** What has changed since the score was given; nothing where the record cannot be read part by part. */
export function basisChanges(row: EvidenceRow, task: Task | undefined): BasisChange[] {
  const [was, is] = [cellText(row.basis), basisOf(row, task)].map((text) => text.split(BASIS_SEPARATOR));
  if (was?.length !== BASIS_PARTS.length || is?.length !== BASIS_PARTS.length) return [];
  return BASIS_PARTS.flatMap(({ key }, index) => {
    const [before = '', after = ''] = [was[index], is[index]];
    return before === after ? [] : [{ column: headerOf(key), was: shown(key, before), is: shown(key, after) }];
  });
}
