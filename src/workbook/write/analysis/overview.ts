import { gradeNames } from '../../../assessment/analysis/gradeCounts';
import type { Assessment } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';
import { GRADE_COUNTS } from '../../formulas/analysisLists';
import { ANALYSIS_SHEET } from '../../layout/analysisLayout';
import type { CellPlan, ChartSeriesPlan } from '../../port';
import { cellAt, columnRange, type AnalysisColumns } from './analysisColumns';
import type { AnalysisFacts, GroupFacts } from './analysisFacts';
import { colorOf } from './chartColors';
import { gradeRows } from './gradeRows';
import type { Paper } from './Paper';

const HEAD_HEIGHT = 36;
const LINE_HEIGHT = 24;
const CHART_ROW = 10;
const CHART_HEIGHT = 300;

const NOTE = '得分率＝实得分值÷应得分值×100，未评的任务按0分计。各表随评分自动重算。';

/** Said where units joined, left or changed their group since the sheet was written. */
const MOVED = '单位或组别有变动，请更新排名后再用本表。';

/** Names, order and places of the grades, worked out in hidden cells beside the top of the sheet. */
function gradeCells(grades: Assessment['grades'], columns: AnalysisColumns): CellPlan[] {
  const rows = gradeRows(grades);
  const range = (column: number) => columnRange(column, 1, Math.max(1, rows.length));
  return rows.flatMap(({ name, order, place }, index): CellPlan[] => {
    const row = index + 1;
    const [nameAt, orderAt] = [cellAt(columns.gradeName, row), cellAt(columns.gradeOrder, row)];
    const { gradeName, gradeOrder, gradePlace } = columns;
    const places = GRADE_COUNTS.place(nameAt, orderAt, range(gradeName), range(gradeOrder));
    return [
      { row, column: gradeName, value: name, formula: GRADE_COUNTS.name(row), style: 'paperLine' },
      { row, column: gradeOrder, value: order, formula: GRADE_COUNTS.order(row, nameAt), style: 'paperLine' },
      { row, column: gradePlace, value: place, formula: places, style: 'paperLine' },
    ];
  });
}

interface Counts {
  readonly columns: AnalysisColumns;
  /** As many columns as 评分规则 has rows. */
  readonly grades: number;
  readonly names: readonly string[];
  readonly headRow: number;
}

const countOf = (group: GroupFacts, name: string): number =>
  group.grades.counts.find(({ grade }) => grade !== null && nameKey(grade) === nameKey(name))?.units.length ?? 0;

const ungraded = (group: GroupFacts): number =>
  group.grades.counts.find(({ grade }) => grade === null)?.units.length ?? 0;

function groupCells(group: GroupFacts, row: number, { columns, grades, names, headRow }: Counts): CellPlan[] {
  const at = cellAt(columns.unit, row);
  return [
    { row, column: columns.rank, value: '', style: 'paperWord' },
    { row, column: columns.unit, value: group.group, style: 'paperCell' },
    { row, column: columns.score, value: group.units.length, formula: GRADE_COUNTS.units(at), style: 'paperCount' },
    ...Array.from({ length: grades }, (_, index): CellPlan => {
      const name = names[index];
      const head = cellAt(columns.section(index), headRow);
      return {
        row,
        column: columns.section(index),
        value: name === undefined ? '' : countOf(group, name),
        formula: GRADE_COUNTS.count(at, head),
        style: 'paperCount',
      };
    }),
    {
      row,
      column: columns.section(grades),
      value: ungraded(group),
      formula: GRADE_COUNTS.without(at),
      style: 'paperCount',
    },
  ];
}

/** The title of the sheet, units by grade and group, and their chart. */
export function addOverview(
  paper: Paper,
  assessment: Assessment,
  facts: AnalysisFacts,
  columns: AnalysisColumns,
): void {
  const { groups } = facts;
  const grades = assessment.grades.length;
  const names = gradeNames(assessment.grades);
  const { rank, unit, score, section, right } = columns;
  const title = paper.line(44, (row) => [{ row, column: rank, value: `${assessment.meta.title}分析`, style: 'title' }]);
  const note = paper.line(36);
  paper.merges.push({ top: title, left: rank, bottom: title, right }, { top: note, left: rank, bottom: note, right });
  paper.cells.push(...gradeCells(assessment.grades, columns));
  let headRow = 0;
  const places = (column: number) => columnRange(column, 1, Math.max(1, grades));
  const [rows = []] = paper.table({
    title: (row) => [{ row, column: rank, value: '等次分布', style: 'paperHeading' }],
    headHeight: HEAD_HEIGHT,
    head: (row) => {
      headRow = row;
      return [
        { row, column: rank, value: '', style: 'paperHead' },
        { row, column: unit, value: '组别', style: 'paperHead' },
        { row, column: score, value: '单位数', style: 'paperHead' },
        ...Array.from({ length: grades }, (_, index): CellPlan => ({
          row,
          column: section(index),
          value: names[index] ?? '',
          formula: GRADE_COUNTS.nth(index + 1, places(columns.gradeName), places(columns.gradePlace)),
          style: 'paperOpenHead',
        })),
        { row, column: section(grades), value: '无等次', style: 'paperHead' },
      ];
    },
    lineHeight: LINE_HEIGHT,
    lines: groups.map((group) => (row) => groupCells(group, row, { columns, grades, names, headRow })),
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const sum = (of: (group: GroupFacts) => number): number => groups.reduce((all, group) => all + of(group), 0);
  const total = (row: number, column: number, value: number): CellPlan => ({
    row,
    column,
    value,
    formula: `SUM(${columnRange(column, first, last)})`,
    style: 'paperCount',
  });
  paper.line(LINE_HEIGHT, (row) => [
    { row, column: rank, value: '', style: 'paperWord' },
    { row, column: unit, value: '合计', style: 'paperCell' },
    total(
      row,
      score,
      sum(({ units }) => units.length),
    ),
    ...Array.from({ length: grades }, (_, index) =>
      total(
        row,
        section(index),
        sum((group) => (names[index] === undefined ? 0 : countOf(group, names[index]))),
      ),
    ),
    total(row, section(grades), sum(ungraded)),
  ]);
  const isMoved =
    `OR(${GRADE_COUNTS.everyone}<>SUM(${columnRange(score, first, last)}),` +
    `SUMPRODUCT((${columnRange(score, first, last)}<>${columnRange(columns.position, first, last)})*1)>0)`;
  paper.cells.push(
    ...groups.map(({ units }, index): CellPlan => ({
      row: first + index,
      column: columns.position,
      value: units.length,
      style: 'paperLine',
    })),
    { row: note, column: rank, value: NOTE, formula: `IF(${isMoved},"${MOVED}","${NOTE}")`, style: 'paperRemark' },
  );
  paper.line(14);
  const area = paper.space(Math.min(paper.room, CHART_HEIGHT), CHART_ROW);
  const head = (column: number): ChartSeriesPlan['values'] => ({
    sheet: ANALYSIS_SHEET,
    top: first,
    left: column,
    bottom: last,
    right: column,
  });
  paper.charts.push({
    name: '等次分布',
    kind: 'stackedColumns',
    title: '各组等次分布（单位数）',
    area: { ...area, left: rank, right },
    categories: head(unit),
    series: [
      ...names.map((name, index) => ({ name: name.trim(), values: head(section(index)), color: colorOf(index) })),
      ...(sum(ungraded) > 0 ? [{ name: '无等次', values: head(section(grades)), color: 'BFBFBF' }] : []),
    ],
    format: '0',
    hasLabels: true,
  });
}
