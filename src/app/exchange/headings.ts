import type { Headings } from '../../exchange/merge/headings';
import { STYLES } from '../../workbook/layout/styles';
import { LISTS, type TableLayout } from '../../workbook/layout/tables';
import { placeText } from '../placeText';

const DAY_HEADERS = [
  ...new Set(
    Object.values(LISTS).flatMap(({ columns }: TableLayout) =>
      Object.values(columns).flatMap(({ header, style }) => (STYLES[style].format === 'yyyy-mm-dd' ? [header] : [])),
    ),
  ),
];

/** Sheets, columns and cells by the names that people read. */
export const headings: Headings = {
  sheet: (list) => LISTS[list].sheet,
  column: (list, field) => {
    const layout: TableLayout = LISTS[list];
    return layout.columns[field]?.header ?? field;
  },
  cell: (sheet, row, column) => placeText({ sheet, row, column }),
  isDay: (column) => DAY_HEADERS.some((header) => column.endsWith(header)),
};
