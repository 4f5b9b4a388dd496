import { PAPER_LABEL } from '../../layout/packageLabels';
import { paperMark } from '../../layout/packagePaper';
import type { SheetPlan } from '../../port';
import { longTextRows, type SystemRow } from '../systemSheet';

/** Marks of everything printed on these sheets outside their tables, as rows of _系统. */
export function printedRows(sheets: readonly SheetPlan[]): SystemRow[] {
  const values = sheets.flatMap(({ cells }) => cells.flatMap(({ value }) => (value === null ? [] : [value])));
  return longTextRows(PAPER_LABEL, [...new Set(values.map(paperMark))].join(' '));
}
