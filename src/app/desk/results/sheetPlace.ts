import type { Place } from '../../../shared/issue';
import type { Round } from '../round/round';

/** The beginning of a sheet, its first column being hidden; null where the workbook has none of that name. */
export const sheetPlace = ({ grid }: Round, sheet: string): Place | null =>
  grid.sheets.some(({ name }) => name === sheet) ? { sheet, row: 1, column: 2 } : null;
