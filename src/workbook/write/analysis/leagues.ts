import type { Assessment, Cell, Task } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import { columnLetters } from '../../../shared/columnLetters';
import { countListed, listKey, listKeyFormula, nthPlace, TASK_LOSSES } from '../../formulas/analysisLists';
import { scoreAt } from '../../formulas/analysisUnit';
import { all } from '../../formulas/references';
import { TASKS } from '../../layout/tables';
import type { StyleName } from '../../layout/styles';
import type { CellPlan, Formula } from '../../port';
import { cellAt, columnRange, TASK_ROWS, type AnalysisColumns } from './analysisColumns';
import type { AnalysisFacts } from './analysisFacts';
import type { UnitRow } from './groupPages';
import type { Paper } from './Paper';

const LINES = 10;
const HEAD_HEIGHT = 36;
const TASK_HEIGHT = 40;
const UNIT_HEIGHT = 21;
/** Characters that are printed of a requirement and of an item. */
const REQUIREMENT = 42;
const ITEM = 20;

/** A cell of a league table, over one column or several. */
interface LeagueCell {
  readonly left: number;
  readonly right: number;
  readonly value: Cell;
  readonly formula?: Formula;
  readonly style: StyleName;
}

const one = (column: number, value: Cell, style: StyleName, formula?: Formula): LeagueCell => ({
  left: column,
  right: column,
  value,
  style,
  ...(formula === undefined ? {} : { formula }),
});

/** Borders of a merged cell are those of all its cells. */
function spread(paper: Paper, row: number, cells: readonly LeagueCell[]): CellPlan[] {
  return cells.flatMap(({ left, right, ...cell }): CellPlan[] => {
    if (right > left) paper.merges.push({ top: row, left, bottom: row, right });
    const covered = Array.from({ length: right - left }, (_, index) => left + 1 + index);
    return [
      { row, column: left, ...cell },
      ...covered.map((column): CellPlan => ({ row, column, value: '', style: cell.style })),
    ];
  });
}

/** A text cut at so many characters, as value and as formula. */
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const cutFormula = (text: Formula, most: number): Formula =>
  `IF(LEN(${text})>${most},LEFT(${text},${most - 1})&"…",${text}&"")`;

const lines = <T>(items: readonly T[]): (T | undefined)[] => Array.from({ length: LINES }, (_, index) => items[index]);

interface KnownTask {
  readonly task: Task;
  /** Row in 任务分解, from 1. */
  readonly place: number;
}

/** Tasks as they are looked up: by name, the first of each. */
const knownTasks = ({ tasks }: Assessment): KnownTask[] => [
  ...firstByName(
    tasks.map((task, index) => ({ task, place: index + 1 })),
    ({ task }) => task.id,
  ).values(),
];

/** What each task costs, in hidden cells beside the top of the sheet; the area they stand in. */
function addTaskKeys(
  paper: Paper,
  tasks: readonly KnownTask[],
  facts: AnalysisFacts,
  columns: AnalysisColumns,
): Formula {
  const lossOf = firstByName(facts.losses, ({ taskId }) => taskId);
  paper.cells.push(
    ...tasks.map(({ task, place }, index): CellPlan => {
      const cents = lossOf.get(nameKey(task.id))?.lost.times(100).toNumber() ?? 0;
      return {
        row: 1 + (index % TASK_ROWS),
        column: columns.task(index),
        value: listKey(cents, place),
        formula: listKeyFormula(TASK_LOSSES.cents(TASK_LOSSES.id(place)), place),
        style: 'paperLine',
      };
    }),
  );
  const last = columns.task(Math.max(0, tasks.length - 1));
  return `$${columnLetters(columns.task(0))}$1:$${columnLetters(last)}$${TASK_ROWS}`;
}

function addTasks(paper: Paper, tasks: readonly KnownTask[], facts: AnalysisFacts, columns: AnalysisColumns): void {
  const keys = addTaskKeys(paper, tasks, facts, columns);
  const known = firstByName(tasks, ({ task }) => task.id);
  const { rank, unit, score, right } = columns;
  const counts = ['共丢分', '丢分单位', '已评单位', '未完成'];
  const firstCount = right - counts.length + 1;
  paper.table({
    title: (row) => [
      {
        row,
        column: rank,
        value: `丢分最多的任务（${facts.losses.length}项任务有丢分，列前${LINES}项）`,
        formula: `"丢分最多的任务（"&${countListed(keys)}&"项任务有丢分，列前${LINES}项）"`,
        style: 'paperHeadingLine',
      },
    ],
    headHeight: HEAD_HEIGHT,
    head: (row) =>
      spread(paper, row, [
        one(rank, '位次', 'paperHead'),
        one(unit, '任务', 'paperHead'),
        { left: score, right: firstCount - 1, value: '工作要求', style: 'paperHead' },
        ...counts.map((name, index) => one(firstCount + index, name, 'paperHead')),
      ]),
    lineHeight: TASK_HEIGHT,
    lines: lines(facts.losses).map((loss, index) => (row) => {
      const [placeAt, idAt] = [cellAt(columns.position, row), cellAt(columns.firstRow, row)];
      const live = (formula: Formula): Formula => `IF(${placeAt}="","",${formula})`;
      const count = (at: number, value: Cell, style: StyleName, formula: Formula) =>
        one(firstCount + at, loss === undefined ? '' : value, style, live(formula));
      const text = (key: 'item' | 'requirement'): Formula => `INDEX(${all(TASKS, key)},${placeAt})`;
      return spread(paper, row, [
        one(
          columns.position,
          loss === undefined ? '' : (known.get(nameKey(loss.taskId))?.place ?? ''),
          'paperLine',
          nthPlace(keys, index + 1),
        ),
        one(columns.firstRow, loss?.taskId ?? '', 'paperLine', live(`${TASK_LOSSES.id(placeAt)}&""`)),
        one(rank, loss === undefined ? '' : index + 1, 'paperCount', live(String(index + 1))),
        one(
          unit,
          loss === undefined ? '' : `${loss.taskId} ${cut(loss.item, ITEM)}`,
          'paperCell',
          live(`${idAt}&" "&${cutFormula(text('item'), ITEM)}`),
        ),
        {
          left: score,
          right: firstCount - 1,
          value: loss === undefined ? '' : cut(loss.requirement, REQUIREMENT),
          formula: live(cutFormula(text('requirement'), REQUIREMENT)),
          style: 'paperCell',
        },
        count(0, loss?.lost.toNumber() ?? 0, 'paperScore', TASK_LOSSES.lost(idAt)),
        count(1, loss?.losing ?? 0, 'paperCount', TASK_LOSSES.losing(idAt)),
        count(2, loss?.assessed ?? 0, 'paperCount', TASK_LOSSES.assessed(idAt)),
        count(3, loss?.undone ?? 0, 'paperCount', TASK_LOSSES.undone(idAt)),
      ]);
    }),
  });
}

/** `rows` are all units of the sheet from above. */
function addUnits(paper: Paper, rows: readonly UnitRow[], columns: AnalysisColumns): void {
  const { rank, unit, score, section } = columns;
  const missing = rows
    .filter(({ facts }) => facts.handling.withoutEvidence > 0)
    .sort((a, b) => b.facts.handling.withoutEvidence - a.facts.handling.withoutEvidence);
  const bottom = rows.at(-1)?.row ?? 1;
  const range = (column: number): Formula => columnRange(column, 1, bottom);
  const keys = range(columns.unprovenKey);
  const sum = missing.reduce((all, { facts }) => all + facts.handling.withoutEvidence, 0);
  paper.table({
    title: (row) => [
      {
        row,
        column: rank,
        value: `缺佐证最多的单位（${missing.length}个单位缺佐证，共${sum}项，列前${LINES}个）`,
        formula:
          `"缺佐证最多的单位（"&${countListed(keys)}&"个单位缺佐证，共"&SUM(${range(columns.unproven)})&` +
          `"项，列前${LINES}个）"`,
        style: 'paperHeadingLine',
      },
    ],
    headHeight: HEAD_HEIGHT,
    head: (row) =>
      spread(paper, row, [
        one(rank, '位次', 'paperHead'),
        one(unit, '单位', 'paperHead'),
        { left: score, right: section(1), value: '组别', style: 'paperHead' },
        one(section(2), '缺佐证', 'paperHead'),
        one(section(3), '适用任务', 'paperHead'),
        one(section(4), '政务公开得分', 'paperHead'),
      ]),
    lineHeight: UNIT_HEIGHT,
    lines: lines(missing).map((found, index) => (row) => {
      const [placeAt, scoreRow] = [cellAt(columns.firstRow, row), { position: cellAt(columns.position, row) }];
      const live = (formula: Formula): Formula => `IF(${placeAt}="","",${formula})`;
      const picked = (column: number): Formula => `INDEX(${range(column)},${placeAt})`;
      const facts = found?.facts;
      return spread(paper, row, [
        one(columns.firstRow, found?.row ?? '', 'paperLine', nthPlace(keys, index + 1)),
        one(columns.position, facts?.position ?? '', 'paperLine', live(picked(columns.position))),
        one(rank, found === undefined ? '' : index + 1, 'paperCount', live(String(index + 1))),
        one(unit, facts?.score.unit ?? '', 'paperCell', live(scoreAt(scoreRow, 'unit'))),
        {
          left: score,
          right: section(1),
          value: facts?.score.group ?? '',
          formula: live(scoreAt(scoreRow, 'group')),
          style: 'paperCell',
        },
        one(section(2), facts?.handling.withoutEvidence ?? '', 'paperCount', live(picked(columns.unproven))),
        one(section(3), facts?.score.applicable ?? '', 'paperCount', live(scoreAt(scoreRow, 'applicable'))),
        one(section(4), facts?.score.score?.toNumber() ?? '', 'paperScore', live(scoreAt(scoreRow, 'score'))),
      ]);
    }),
  });
}

/** 单项: the tasks that cost most, and the units that miss 佐证; live and sorted. */
export function addLeagues(
  paper: Paper,
  assessment: Assessment,
  facts: AnalysisFacts,
  rows: readonly UnitRow[],
  columns: AnalysisColumns,
): void {
  paper.newPage();
  addTasks(paper, knownTasks(assessment), facts, columns);
  addUnits(paper, rows, columns);
}
