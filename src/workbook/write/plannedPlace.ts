import type { Place } from '../../shared/issue';
import { FIRST_ROW, LISTS } from '../layout/tables';

/** The place of a record in a workbook as we write it: sheet, row and column. */
export function plannedPlace(at: Place | null): Place | null {
  if (at === null || !('record' in at)) return at;
  const layout = Object.entries(LISTS).find(([name]) => name === at.record)?.[1];
  if (layout === undefined) return null;
  const column = at.field === undefined ? -1 : Object.keys(layout.columns).indexOf(at.field);
  return { sheet: layout.sheet, row: FIRST_ROW + at.index, ...(column < 0 ? {} : { column: column + 1 }) };
}
