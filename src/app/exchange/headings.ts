import type { Headings } from '../../exchange/merge/headings';
import { LISTS, type TableLayout } from '../../workbook/layout/tables';

/** Sheets and columns by the names that people read. */
export const headings: Headings = {
  sheet: (list) => LISTS[list].sheet,
  column: (list, field) => {
    const layout: TableLayout = LISTS[list];
    return layout.columns[field]?.header ?? field;
  },
};
