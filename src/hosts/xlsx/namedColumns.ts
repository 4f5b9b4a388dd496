import type { TablePlan, WorkbookPlan } from '../../workbook/port';
import { areaFormula, COLUMN, type Standings } from './addressFormula';

/** Tables longer than this have formulas that all rows of a column share. */
const LONG_FROM_ROWS = 5_000;

export const isLong = ({ rows }: TablePlan): boolean => rows.length > LONG_FROM_ROWS;

/** Rows below a table that a name covers too, for what people add. */
const SPARE_ROWS = 1_000;

const CAN_BE_NAMED = /^[\p{L}_][\p{L}\p{N}_]*$/u;

export interface NamedColumn {
  readonly name: string;
  readonly formula: string;
}

/**
 * Columns of other sheets that formulas of long tables read, by their reference: tblTasks[分值]. Under a name of its own each
 * can stand in a shared formula; a reference to another sheet cannot (MS-XLSB 2.5.98.98).
 */
export function namedColumns(plan: WorkbookPlan, standings: Standings): ReadonlyMap<string, NamedColumn> {
  const named = new Map<string, NamedColumn>();
  for (const sheet of plan.sheets) {
    for (const { formula = '' } of sheet.tables.filter(isLong).flatMap(({ columns }) => columns)) {
      for (const [reference, table = '', header = ''] of formula.matchAll(COLUMN)) {
        const name = `${table}_${header}`;
        if (standings.get(table)?.sheet === sheet.name || !CAN_BE_NAMED.test(name)) continue;
        named.set(reference, { name, formula: areaFormula(standings, table, header, SPARE_ROWS) });
      }
    }
  }
  return named;
}
