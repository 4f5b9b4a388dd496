import { plainSheet } from '../../src/workbook/plainSheet';
import type { CellPlan, ChartPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/port';

export const CHARTED = '分析';

const KINDS = ['bars', 'stackedBars', 'columns', 'stackedColumns'] as const;

const COLORS = ['2F5D8A', 'C5DCF2', '7F9F3F'] as const;

/** A sheet of units (column A), numbers beside them, and a chart of every kind. */
export function chartedSheet(units: readonly string[], numbers: readonly (readonly (number | null)[])[]): SheetPlan {
  const cells = units.flatMap((unit, at): CellPlan[] => [
    { row: at + 2, column: 1, value: unit, style: 'paperCell' },
    ...(numbers[at] ?? []).map((value, column): CellPlan => ({
      row: at + 2,
      column: column + 2,
      value: value ?? '',
      style: 'paperScore',
    })),
  ]);
  const column = (number: number) => ({
    sheet: CHARTED,
    top: 2,
    left: number,
    bottom: units.length + 1,
    right: number,
  });
  const charts = KINDS.map((kind, at): ChartPlan => ({
    name: `图${kind}`,
    kind,
    title: `各单位“得分” <${at}> & 构成`,
    area: { top: 40 + at * 20, left: 1, bottom: 58 + at * 20, right: 4 },
    categories: column(1),
    series: COLORS.slice(0, at % 2 === 0 ? 1 : 3).map((color, index) => ({
      name: `部分${index + 1}`,
      values: column(index + 2),
      color,
    })),
    format: '0.00',
    ...(at === 0 ? { axis: { min: 0, max: 100, step: 20, format: '0' } as const } : {}),
    hasLabels: at < 2,
  }));
  return {
    ...plainSheet(CHARTED, cells),
    columnWidths: [20, 12, 12, 12],
    charts,
    print: { orientation: 'landscape', pagesWide: 1, footer: '考核', breaksAfter: [39, 79] },
  };
}

export const chartedPlan = (...sheet: Parameters<typeof chartedSheet>): WorkbookPlan => ({
  title: '考核',
  names: [],
  sheets: [plainSheet('封面', [{ row: 1, column: 1, value: '封面', style: 'paperText' }]), chartedSheet(...sheet)],
});
