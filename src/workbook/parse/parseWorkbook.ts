import type { Assessment, EvidenceRow } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import type { Place } from '../../shared/issue';
import { raise, type WorkbookIssue } from '../issues';
import {
  ADJUSTMENTS,
  EVIDENCE,
  FEEDBACK_SHEET,
  FEEDBACK_UNIT,
  GRADES,
  INSTRUCTIONS_SHEET,
  LISTS,
  LOG,
  RANKING_PREFIX,
  SCORES,
  SETTINGS,
  SYSTEM_SHEET,
  TASKS,
  UNITS,
  WEIGHTS,
  type TableLayout,
} from '../layout/tables';
import type { WorkbookGrid } from '../port';
import { findTable, type FoundTable } from './findTable';
import { asText, valueAt } from './gridCells';
import { parseMeta } from './parseMeta';
import { readRows, type ReadRow } from './readRows';
import * as records from './records';
import { strayColumns } from './strayCells';

type ListName = keyof typeof LISTS;

/** Where the records of a list stand. */
export interface RecordPlaces {
  readonly found: FoundTable;
  /** Sheet row of each record, from 0. */
  readonly rows: readonly number[];
}

export interface ParsedWorkbook {
  readonly assessment: Assessment;
  /** The unit chosen in 反馈单; undefined where that sheet is missing. */
  readonly feedbackUnit: string | undefined;
  readonly places: Readonly<Partial<Record<ListName, RecordPlaces>>>;
}

interface ReadList {
  readonly places: RecordPlaces | null;
  readonly rows: readonly ReadRow[];
  readonly issues: readonly WorkbookIssue[];
}

const FOLLOWING: ReadonlySet<string> = new Set(['points', 'deadline', 'requiredCount']);

function readList(grid: WorkbookGrid, layout: TableLayout): ReadList {
  const { table, issues } = findTable(grid, layout);
  if (table === null) return { places: null, rows: [], issues };
  const read = readRows(table, layout, { date1904: grid.date1904, mayFollow: FOLLOWING });
  return {
    places: { found: table, rows: read.rows.map(({ row }) => row) },
    rows: read.rows,
    issues: [...issues, ...read.issues],
  };
}

const placeOf = ({ found, rows }: RecordPlaces, index: number, key: string | undefined): Place => {
  const row = rows[index];
  const column = key === undefined ? undefined : found.columns.get(key);
  return {
    sheet: found.sheet.name,
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(column === undefined ? {} : { column: column + 1 }),
  };
};

/** The place of a record as a person finds it: sheet, row and column. */
export function sheetPlace(parsed: ParsedWorkbook, at: Place | null): Place | null {
  if (at === null || !('record' in at)) return at;
  const places = parsed.places[at.record as ListName];
  return places === undefined ? null : placeOf(places, at.index, at.field);
}

function parseList<T>(
  { places, rows, issues }: ReadList,
  layout: TableLayout,
  parse: (row: ReadRow) => records.ParsedRow<T>,
  collected: WorkbookIssue[],
): T[] {
  collected.push(...issues);
  return rows.map((row, index) => {
    const { value, unknownWords } = parse(row);
    for (const { key, text } of unknownWords) {
      const column = Object.entries(layout.columns).find(([name]) => name === key)?.[1].header ?? key;
      if (places !== null) collected.push(raise('wordUnknown', placeOf(places, index, key), { column, value: text }));
    }
    return value;
  });
}

/** Rows that have no name cannot be told apart: they are reported with what they hold, and left out. */
function named(list: ReadList, key: string, layout: TableLayout): ReadList {
  const nameless = list.rows.filter(({ cells }) => String(cells[key] ?? '').trim() === '');
  if (nameless.length === 0 || list.places === null) return list;
  const { found } = list.places;
  const column = Object.entries(layout.columns).find(([name]) => name === key)?.[1].header ?? key;
  const issues = nameless.map(({ row, cells }) =>
    raise(
      'rowWithoutName',
      { sheet: found.sheet.name, row: row + 1, column: (found.columns.get(key) ?? 0) + 1 },
      { column, value: Object.values(cells).find((value) => value !== null && value !== '') as string },
    ),
  );
  const rows = list.rows.filter((row) => !nameless.includes(row));
  return { places: { found, rows: rows.map(({ row }) => row) }, rows, issues: [...list.issues, ...issues] };
}

/** Copies of the task's text in 证据评分 that no longer say the same; the task's own text counts. */
function differingCopies(
  list: ReadList,
  evidence: readonly EvidenceRow[],
  tasks: Assessment['tasks'],
): WorkbookIssue[] {
  const taskOf = firstByName(tasks, (task) => task.id);
  const { places } = list;
  if (places === null) return [];
  return list.rows.flatMap(({ cells }, index) => {
    const task = taskOf.get(nameKey(evidence[index]?.taskId ?? ''));
    if (task === undefined) return [];
    return (['item', 'requirement', 'channel'] as const)
      .filter((key) => places.found.columns.has(key) && String(cells[key] ?? '') !== task[key])
      .map((key) => raise('copyDiffers', placeOf(places, index, key), { column: EVIDENCE.columns[key].header }));
  });
}

const OUR_SHEETS = new Set<string>([
  INSTRUCTIONS_SHEET,
  FEEDBACK_SHEET,
  SYSTEM_SHEET,
  SCORES.sheet,
  ...Object.values(LISTS).map((layout) => layout.sheet),
]);

function strangers(grid: WorkbookGrid, lists: readonly ReadList[]): WorkbookIssue[] {
  const used = new Set(lists.flatMap(({ places }) => (places === null ? [] : [places.found.sheet.name])));
  return grid.sheets
    .filter(({ name }) => !OUR_SHEETS.has(name) && !used.has(name) && !name.startsWith(RANKING_PREFIX))
    .map(({ name }) => raise('sheetUnknown', { sheet: name }, { sheet: name }));
}

function feedbackUnitOf(grid: WorkbookGrid): string | undefined {
  const sheet = grid.sheets.find(({ name }) => name === FEEDBACK_SHEET);
  return sheet && asText(valueAt(sheet, FEEDBACK_UNIT.row - 1, FEEDBACK_UNIT.column - 1));
}

/**
 * Reads a workbook back: what people entered, where each record stands, and every cell that could not be taken as it is.
 * Null when the file is a workbook, but none of ours.
 */
export function parseWorkbook(grid: WorkbookGrid): {
  readonly value: ParsedWorkbook | null;
  readonly issues: readonly WorkbookIssue[];
} {
  const lists = Object.fromEntries(
    Object.entries(LISTS).map(([name, layout]) => [name, readList(grid, layout)]),
  ) as Record<ListName, ReadList>;
  if (lists.evidence.places === null && lists.units.places === null) {
    const sheets = grid.sheets.map(({ name }) => name).join('、');
    return { value: null, issues: [raise('notOurWorkbook', null, { sheets })] };
  }
  const tasksRead = named(lists.tasks, 'id', TASKS);
  const unitsRead = named(lists.units, 'name', UNITS);
  const { meta, issues: metaIssues } = parseMeta(grid);
  const issues: WorkbookIssue[] = [...metaIssues];
  const tasks = parseList(tasksRead, TASKS, records.parseTask, issues);
  const taskOf = firstByName(tasks, (task) => task.id);
  const assessment: Assessment = {
    meta,
    tasks,
    units: parseList(unitsRead, UNITS, records.parseUnit, issues),
    weights: parseList(lists.weights, WEIGHTS, records.parseWeight, issues),
    settings: parseList(lists.settings, SETTINGS, records.parseSetting, issues),
    grades: parseList(lists.grades, GRADES, records.parseGrade, issues),
    evidence: parseList(
      lists.evidence,
      EVIDENCE,
      (row) => records.parseEvidence(row, (id) => taskOf.get(nameKey(id))),
      issues,
    ),
    adjustments: parseList(lists.adjustments, ADJUSTMENTS, records.parseAdjustment, issues),
    log: parseList(lists.log, LOG, records.parseLogEntry, issues),
  };
  issues.push(...differingCopies(lists.evidence, assessment.evidence, assessment.tasks));
  for (const layout of [TASKS, UNITS, WEIGHTS, EVIDENCE, ADJUSTMENTS, LOG]) {
    const found = findTable(grid, layout).table;
    if (found !== null) issues.push(...strayColumns(found, [layout]));
  }
  if (lists.settings.places !== null) issues.push(...strayColumns(lists.settings.places.found, [SETTINGS, GRADES]));
  issues.push(...strangers(grid, Object.values(lists)));
  const places = Object.fromEntries(
    Object.entries({ ...lists, tasks: tasksRead, units: unitsRead }).flatMap(([name, list]) =>
      list.places === null ? [] : [[name, list.places]],
    ),
  );
  return { value: { assessment, places, feedbackUnit: feedbackUnitOf(grid) }, issues };
}
