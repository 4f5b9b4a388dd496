import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWorkbook } from '../src/workbook/parse/parseWorkbook';
import { scoreAssessment } from '../src/assessment/scoreAssessment';
import { readWorkbook } from '../src/hosts/xlsx/readWorkbook';
import { planWorkbook } from '../src/workbook/write/planWorkbook';
import { recalculated } from '../tests/support/libreoffice';
import { calculatedByUniver, type PlainSheet } from '../tests/support/univer';
import { loadPlan, rowsIn, type LoadedSheet } from './cells/load';
import { timed, type Measurement } from './cells/timed';

/** Our engine on a file that was read: the scores, and with them the value of every formula of the workbook. */
export async function scoreOurs(file: string): Promise<Measurement> {
  const { value: grid } = await readWorkbook(new Uint8Array(readFileSync(file)));
  const { value: parsed } = grid === null ? { value: null } : parseWorkbook(grid);
  if (parsed === null) throw new Error('the file could not be read');
  return timed(() => planWorkbook(parsed.assessment, scoreAssessment(parsed.assessment).value));
}

const secondsOf = async (work: () => unknown): Promise<number> => (await timed(work)).seconds;

/** LibreOffice's recalculation of the same file: loading and saving with it, less loading and saving without. */
export async function scoreLibreOffice(file: string, folder: string): Promise<Omit<Measurement, 'megabytes'>> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = (): unknown =>
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), file]);
  convert();
  const plain = await secondsOf(convert);
  const hard = await secondsOf(() => recalculated([new Uint8Array(readFileSync(file))]));
  return { seconds: Math.max(hard - plain, 0) };
}

const plainSheet = (sheet: LoadedSheet): PlainSheet => ({
  name: sheet.name,
  cells: new Map(
    [...rowsIn(sheet)].flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, formula }) => {
        const content = formula === undefined ? value : `=${formula}`;
        return content === null ? [] : [[`${row - 1},${column - 1}`, content] as const];
      }),
    ),
  ),
});

/** Univer's formula engine on the same cells, from its own model of the workbook on. */
export async function scoreUniver(dump: string): Promise<Measurement> {
  const { sheets, names } = await loadPlan(dump);
  const plain = sheets.map(plainSheet);
  return timed(() => calculatedByUniver(plain, names));
}
