import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { addressFormula, standingsOf } from '../../src/hosts/xlsx/addressFormula';
import { STYLES } from '../../src/workbook/layout/styles';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { roundOf } from '../measure';

/** Stands for the row in the address form of a column's formula. */
export const ROW = '{row}';

const SOME_ROW = 999_999_999;

/**
 * Writes the plan of a round of `rows` evidence rows to a file of JSON lines that any program can read: the looks and names
 * first, then each sheet, followed by a line for each row of its tables. Formulas stand in the form with addresses too, as the
 * names of columns are not known to all.
 */
export async function dumpPlan(rows: number, file: string): Promise<void> {
  const round = roundOf(rows);
  const plan = planWorkbook(round, scoreAssessment(round).value);
  const standings = standingsOf(plan);
  const out = createWriteStream(file);
  const line = async (value: unknown): Promise<void> => {
    if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
  };
  await line({ title: plan.title, typography: plan.typography, names: plan.names, styles: STYLES });
  for (const { cells, tables, rowHeights, ...sheet } of plan.sheets) {
    await line({
      ...sheet,
      rowHeights: [...rowHeights],
      cells: cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, address: addressFormula(cell.formula, standings, cell.row) },
      ),
      tables: tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.formula === undefined
            ? column
            : {
                ...column,
                address: addressFormula(column.formula, standings, SOME_ROW).replaceAll(String(SOME_ROW), ROW),
              },
        ),
        rows: table.rows.length,
      })),
    });
    for (const table of tables) for (const row of table.rows) await line(row);
  }
  out.end();
  await once(out, 'finish');
}
