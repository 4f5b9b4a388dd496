import { ANALYSIS_SHEET } from '../../layout/analysisLayout';
import type { ChartPlan, ChartSeriesPlan, SheetArea } from '../../port';
import { BAND, type AnalysisColumns } from './analysisColumns';
import type { GroupFacts, UnitFacts } from './analysisFacts';
import { colorOf, PLAIN_COLOR } from './chartColors';
import type { GroupRows } from './groupPages';
import type { Paper } from './Paper';
import { legendNames } from './sectionNames';

const TITLE_HEIGHT = 30;
const ROW_HEIGHT = 10;
/** Charts of no more units take half a page. */
const FEW = 10;
/** One unit alone compares with nothing. */
const LEAST = 2;
const MARGIN = 6;

type Chart = Omit<ChartPlan, 'area'>;

const SCORE_AXIS = { min: 0, max: 100, step: 20, format: '0' } as const;
const SHARE_AXIS = { min: 0, max: 1, step: 0.2, format: '0%' } as const;

/** Scores above 100 are possible where 最高得分 allows them. */
function scoreAxis(units: readonly UnitFacts[]): NonNullable<ChartPlan['axis']> {
  const best = Math.max(0, ...units.map(({ score }) => score.score?.toNumber() ?? 0));
  const step = SCORE_AXIS.step * Math.max(1, Math.ceil(best / SCORE_AXIS.max));
  return { ...SCORE_AXIS, step, max: Math.max(SCORE_AXIS.max, Math.ceil(best / step) * step) };
}

/** Two charts side by side. */
type Pair = readonly (Chart | null)[];

/** Columns of the left and of the right half of the page. */
function halves({
  rank,
  right,
  widths,
}: AnalysisColumns): readonly { readonly left: number; readonly right: number }[] {
  const widthTo = (column: number): number => widths.slice(rank - 1, column).reduce((sum, width) => sum + width, 0);
  const columns = Array.from({ length: right - rank }, (_, index) => rank + index);
  const middle = columns.find((column) => widthTo(column) >= widthTo(right) / 2) ?? rank;
  return [
    { left: rank, right: middle },
    { left: middle + 1, right },
  ];
}

/** The charts of one group: ranking and its parts, completion and punctuality, as many units to a chart as to a page. */
export function addGroupCharts(
  paper: Paper,
  { group, units }: GroupFacts,
  { units: unitPages, parts, handling }: GroupRows,
  sections: readonly string[],
  columns: AnalysisColumns,
): void {
  if (units.length < LEAST) return;
  const range = (column: number, rows: readonly number[]): SheetArea => ({
    sheet: ANALYSIS_SHEET,
    top: rows[0] ?? 1,
    left: column,
    bottom: rows.at(-1) ?? 1,
    right: column,
  });
  const named = (what: string, title: string, page: number, pages: number): Pick<Chart, 'name' | 'title'> => {
    const number = pages === 1 ? '' : `（${page + 1}）`;
    return { name: `${what}·${group}${number}`, title: `${title}${number}` };
  };
  const bars = (
    what: string,
    title: string,
    pages: readonly (readonly number[])[],
    column: number,
    rest: Pick<Chart, 'format' | 'axis'>,
  ): Chart[] =>
    pages.map((rows, page) => ({
      ...named(what, title, page, pages.length),
      ...rest,
      kind: 'bars',
      categories: range(columns.unit, rows),
      series: [{ name: title, values: range(column, rows), color: PLAIN_COLOR }],
      hasLabels: true,
    }));
  const legend = legendNames(sections);
  const [firstBand = []] = parts;
  const stacks = firstBand.map((rows, page): Chart => ({
    ...named('构成', '各部分对基础得分的贡献', page, firstBand.length),
    kind: 'stackedBars',
    categories: range(columns.unit, rows),
    series: legend.map((name, index): ChartSeriesPlan => ({
      name,
      values: range(columns.section(index % BAND), parts[Math.floor(index / BAND)]?.[page] ?? rows),
      color: colorOf(index),
    })),
    format: '0',
    axis: SCORE_AXIS,
    hasLabels: false,
  }));
  const rankPages = unitPages.map((page) => page.map(({ row }) => row));
  const ranks = bars('得分', '政务公开得分', rankPages, columns.score, { format: '0.00', axis: scoreAxis(units) });
  const percent = { format: '0%', axis: SHARE_AXIS } as const;
  const completions = bars('完成率', '完成率', handling, columns.section(1), percent);
  const isDated = units.some(({ handling: { dated } }) => dated > 0);
  const punctual = isDated ? bars('按时率', '按时率', handling, columns.section(4), percent) : [];
  const pair = (left: readonly Chart[], right: readonly Chart[]): Pair[] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
      left[index] ?? null,
      right[index] ?? null,
    ]);
  const places = halves(columns);
  const most = Math.max(...rankPages.map((rows) => rows.length));
  const height = (paper.pageHeight - TITLE_HEIGHT) / (most <= FEW ? 2 : 1) - MARGIN;
  paper.newPage();
  for (const charts of [...pair(ranks, stacks), ...pair(completions, punctual)]) {
    if (paper.room < height + MARGIN) paper.newPage();
    if (paper.room === paper.pageHeight) {
      paper.line(TITLE_HEIGHT, (row) => [
        { row, column: columns.rank, value: `${group}：得分和完成情况图`, style: 'paperHeading' },
      ]);
    }
    const rows = paper.space(height, ROW_HEIGHT);
    charts.forEach((chart, index) => {
      const place = places[index];
      if (chart !== null && place !== undefined) paper.charts.push({ ...chart, area: { ...rows, ...place } });
    });
  }
}
