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
/** All rows of a column: tblTasks[分值]. */
export const COLUMN = /(tbl\w+)\[([^\][#]+)\]/g;

function columnOf(standings: Standings, name: string, header: string): Standing & { readonly letters: string } {
  const standing = standings.get(name);
  const index = standing?.table.columns.findIndex((column) => column.header === header) ?? -1;
  if (standing === undefined || index < 0) throw new Error(`no column ${name}[${header}]`);
  return { ...standing, letters: columnLetters(standing.table.left + index) };
}

/** The cells of a column without its header, and `spare` rows below. */
export function areaFormula(standings: Standings, name: string, header: string, spare = 0): Formula {
  const { sheet, table, letters } = columnOf(standings, name, header);
  const bottom = table.top + Math.max(table.rows.length, 1) + spare;
  return `'${sheet}'!$${letters}$${table.top + 1}:$${letters}$${bottom}`;
}

/**
 * A formula with every table reference as an address, own-row references relative to `row`: the form in which a formula can
 * be shared by all rows of a column.
 */
export function addressFormula(formula: Formula, standings: Standings, row: number): Formula {
  return formula
    .replace(OWN_ROW, (_, name: string, header: string) => `${columnOf(standings, name, header).letters}${row}`)
    .replace(HEADER, (_, name: string, header: string) => {
      const { sheet, table, letters } = columnOf(standings, name, header);
      return `'${sheet}'!$${letters}$${table.top}`;
    })
    .replace(COLUMN, (_, name: string, header: string) => areaFormula(standings, name, header));
}
