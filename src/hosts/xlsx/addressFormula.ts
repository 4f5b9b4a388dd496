import type { Formula, TablePlan, WorkbookPlan } from '../../workbook/port';
import { columnLetters } from '../../shared/columnLetters';

/** Where a table stands. */
interface Standing {
  readonly sheet: string;
  readonly table: TablePlan;
}

export type Standings = ReadonlyMap<string, Standing>;

export const standingsOf = (plan: WorkbookPlan): Standings =>
  new Map(plan.sheets.flatMap(({ name, tables }) => tables.map((table) => [table.name, { sheet: name, table }])));

const OWN_ROW = /(tbl\w+)\[\[#This Row\],\[([^\]]+)\]\]/g;
const HEADER = /(tbl\w+)\[\[#Headers\],\[([^\]]+)\]\]/g;
const COLUMN = /(tbl\w+)\[([^\][#]+)\]/g;

/**
 * A formula with every table reference as an address, own-row references relative to `row`: the form in which a formula can
 * be shared by all rows of a column.
 */
export function addressFormula(formula: Formula, standings: Standings, row: number): Formula {
  const columnOf = (name: string, header: string): Standing & { readonly letters: string } => {
    const standing = standings.get(name);
    const index = standing?.table.columns.findIndex((column) => column.header === header) ?? -1;
    if (standing === undefined || index < 0) throw new Error(`no column ${name}[${header}]`);
    return { ...standing, letters: columnLetters(standing.table.left + index) };
  };
  return formula
    .replace(OWN_ROW, (_, name: string, header: string) => `${columnOf(name, header).letters}${row}`)
    .replace(HEADER, (_, name: string, header: string) => {
      const { sheet, table, letters } = columnOf(name, header);
      return `'${sheet}'!$${letters}$${table.top}`;
    })
    .replace(COLUMN, (_, name: string, header: string) => {
      const { sheet, table, letters } = columnOf(name, header);
      return `'${sheet}'!$${letters}$${table.top + 1}:$${letters}$${table.top + Math.max(table.rows.length, 1)}`;
    });
}
