import type { Package } from '../../assessment/model/package';
import { firstByName } from '../../assessment/scoring/firstByName';
import { nameKey } from '../../assessment/scoring/cells';
import type { WorkbookIssue } from '../issues';
import { EVIDENCE, LISTS } from '../layout/tables';
import type { SheetGrid } from '../port';
import { asText, isEmpty, valueAt } from './gridCells';
import type { ParsedWorkbook } from './parseWorkbook';
import type { ListName } from './recordPlaces';
import { strayAt, type Stray } from './stray';

const COPIES = ['item', 'requirement', 'channel'] as const;

/** Columns of results that a package of kind 填报 goes out without. */
const BLANK_RESULTS: ReadonlySet<string> = new Set(
  [EVIDENCE.columns.score, EVIDENCE.columns.final, EVIDENCE.columns.review].map(({ header }) => header),
);

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** Texts of the task, copied into each row for reading, that no longer say what was sent. */
function copies({ places: { evidence }, assessment }: ParsedWorkbook, sent: Package | null): Stray[] {
  if (evidence === undefined) return [];
  const tasks = firstByName(sent?.content.tasks ?? assessment.tasks, ({ id }) => id);
  const { sheet, columns } = evidence.found;
  return evidence.rows.flatMap((row, index) => {
    const { unit = '', taskId = '' } = assessment.evidence[index] ?? {};
    // A line under the table is nobody's row.
    if (unit.trim() === '') return [];
    const task = tasks.get(nameKey(taskId));
    if (task === undefined && sent === null) return [];
    return COPIES.flatMap((key): Stray[] => {
      const column = columns.get(key);
      if (column === undefined || plain(asText(valueAt(sheet, row, column))) === plain(task?.[key] ?? '')) return [];
      const { header } = EVIDENCE.columns[key];
      const stray = strayAt(sheet, row, column);
      const value = isEmpty(valueAt(sheet, row, column)) ? null : stray.value;
      return [{ ...stray, value, row: { unit, taskId }, column: header, kind: 'typedOver' }];
    });
  });
}

const hasFormula = (sheet: SheetGrid, columns: readonly number[]): boolean =>
  sheet.rows.some((_, row) => columns.some((column) => sheet.formula(row, column) !== null));

/** Results of formulas that somebody typed over. A program that keeps no formulas left values everywhere: nobody typed them. */
function results({ places, assessment }: ParsedWorkbook, issues: readonly WorkbookIssue[]): Stray[] {
  const known = new Map<string, boolean>();
  return issues.flatMap(({ code, at, facts }): Stray[] => {
    if (code !== 'formulaOverwritten' || at === null || !('sheet' in at)) return [];
    if (at.row === undefined || at.column === undefined) return [];
    const [row, column] = [at.row - 1, at.column - 1];
    const isHere = (name: string): boolean => places[name as ListName]?.found.sheet.name === at.sheet;
    const list = (Object.keys(LISTS) as ListName[]).find(isHere);
    const found = list && places[list]?.found;
    if (list === undefined || found === undefined) return [];
    const header = String(facts['column'] ?? '');
    const isOfEvidence = list === 'evidence';
    const key = `${at.sheet} ${column}`;
    const hasFormulas =
      known.get(key) ??
      hasFormula(found.sheet, isOfEvidence && BLANK_RESULTS.has(header) ? [...found.columns.values()] : [column]);
    known.set(key, hasFormulas);
    if (!hasFormulas) return [];
    const stray: Stray = { ...strayAt(found.sheet, row, column), kind: 'typedOver' };
    const evidence = isOfEvidence ? assessment.evidence[places.evidence?.rows.indexOf(row) ?? -1] : undefined;
    if (evidence === undefined) return [stray];
    return [{ ...stray, row: { unit: evidence.unit, taskId: evidence.taskId }, column: header }];
  });
}

/** What somebody typed over texts and results that the software wrote. */
export const typedOver = (parsed: ParsedWorkbook, sent: Package | null, issues: readonly WorkbookIssue[]): Stray[] => [
  ...copies(parsed, sent),
  ...results(parsed, issues),
];
