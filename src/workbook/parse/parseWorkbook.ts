import type { Assessment } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import { raise, type WorkbookIssue } from '../issues';
import { FEEDBACK_SHEET, FEEDBACK_UNIT, LISTS, type TableLayout } from '../layout/tables';
import type { WorkbookGrid } from '../port';
import { differingCopies } from './differingCopies';
import { asText, valueAt } from './gridCells';
import { outdatedTexts } from './outdatedTexts';
import { parseMeta } from './parseMeta';
import { filledIn, parseList, readList, withoutNameless, type ReadList } from './readList';
import type { ReadRow } from './readRows';
import type { ListName, Places } from './recordPlaces';
import * as records from './records';
import { strayColumns } from './strayCells';
import { unknownSheets } from './unknownSheets';

export interface ParsedWorkbook {
  readonly assessment: Assessment;
  /** The unit chosen in 反馈单; undefined where that sheet is missing. */
  readonly feedbackUnit: string | undefined;
  readonly places: Places;
}

function feedbackUnitOf(grid: WorkbookGrid): string | undefined {
  const sheet = grid.sheets.find(({ name }) => name === FEEDBACK_SHEET);
  return sheet && asText(valueAt(sheet, FEEDBACK_UNIT.row - 1, FEEDBACK_UNIT.column - 1));
}

/** Columns that belong to no table of the sheet they stand in. */
function allStrayColumns(lists: Readonly<Record<ListName, ReadList>>): WorkbookIssue[] {
  const seen = new Set<string>();
  return Object.values(lists).flatMap(({ places }) => {
    if (places === null || seen.has(places.found.sheet.name)) return [];
    const { name } = places.found.sheet;
    seen.add(name);
    const layouts = (Object.keys(LISTS) as ListName[])
      .filter((list) => lists[list].places?.found.sheet.name === name)
      .map((list): TableLayout => LISTS[list]);
    return strayColumns(places.found, layouts);
  });
}

/**
 * Reads a workbook back: what people entered, where each record stands, and every cell that could not be taken as it is.
 * Null when the file is a workbook, but none of ours.
 */
export function parseWorkbook(grid: WorkbookGrid): {
  readonly value: ParsedWorkbook | null;
  readonly issues: readonly WorkbookIssue[];
} {
  const read = Object.fromEntries(
    Object.entries(LISTS).map(([name, layout]) => [name, readList(grid, layout)]),
  ) as Record<ListName, ReadList>;
  if (read.evidence.places === null && read.units.places === null) {
    const sheets = grid.sheets.map(({ name }) => name).join('、');
    return { value: null, issues: [raise('notOurWorkbook', null, { sheets })] };
  }
  const owners = withoutNameless(read.choices, LISTS.choices, 'phrase');
  const lists: Record<ListName, ReadList> = {
    ...read,
    choices: filledIn(owners, 'units'),
    tasks: withoutNameless(read.tasks, LISTS.tasks, 'id'),
    units: withoutNameless(read.units, LISTS.units, 'name'),
  };
  const { meta, seal, issues: metaIssues } = parseMeta(grid);
  const issues: WorkbookIssue[] = [...metaIssues];
  const parse = <T>(name: ListName, parseRow: (row: ReadRow) => records.ParsedRow<T>): T[] => {
    const { values, issues: found } = parseList(lists[name], LISTS[name], parseRow);
    issues.push(...lists[name].issues, ...found);
    return values;
  };
  const tasks = parse('tasks', records.parseTask);
  const byId = firstByName(tasks, (task) => task.id);
  const taskOf = (id: string) => byId.get(nameKey(id));
  const assessment: Assessment = {
    meta,
    tasks,
    units: parse('units', records.parseUnit),
    choices: parse('choices', records.parseChoice),
    weights: parse('weights', records.parseWeight),
    settings: parse('settings', records.parseSetting),
    grades: parse('grades', records.parseGrade),
    paper: parse('paper', records.parsePaperItem),
    evidence: parse('evidence', (row) => records.parseEvidence(row, taskOf)),
    adjustments: parse('adjustments', records.parseAdjustment),
    log: parse('log', records.parseLogEntry),
    exchange: parse('exchange', records.parseExchange),
    seal,
  };
  const used = new Set(Object.values(lists).flatMap(({ places }) => places?.found.sheet.name ?? []));
  issues.push(
    ...differingCopies(lists.evidence, assessment.evidence, taskOf),
    ...outdatedTexts(lists.tasks, owners, assessment),
    ...allStrayColumns(lists),
    ...unknownSheets(grid, used),
  );
  const places: Places = Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) => (list.places === null ? [] : [[name, list.places]])),
  );
  return { value: { assessment, places, feedbackUnit: feedbackUnitOf(grid) }, issues };
}
