import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { DEFAULT_TYPOGRAPHY, type StyleName } from '../../workbook/layout/styles';
import type { WorkbookPlan } from '../../workbook/port';
import { withCharts } from './chart/withCharts';
import { librarySheet, printNames } from './librarySheet';
import { libraryStyles } from './libraryStyle';

/** The clock stays out of the file, so that the same input gives the same bytes; a spreadsheet sets it when it saves. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

function stylesIn(plan: WorkbookPlan): StyleName[] {
  const names = new Set<StyleName>();
  for (const { cells, tables } of plan.sheets) {
    for (const { style } of cells) names.add(style);
    for (const { style, headerStyle } of tables.flatMap(({ columns }) => columns)) names.add(headerStyle).add(style);
  }
  return [...names];
}

const SAMPLES = /<c r="[A-Z]+1" t="s"(?: s="(\d+)")?>/g;

/** A file with everything but the rows. */
export interface Frame {
  /** Texts of the parts in the order of the file; those of sheets hold no row of the plan. */
  readonly parts: ReadonlyMap<string, string>;
  /** The number that the library gave each style that is used. */
  readonly styleNumbers: ReadonlyMap<StyleName, number>;
}

export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Lets the library write all but the rows. One sample of each style in the first sheet tells how it numbers them. */
export async function frameOf(plan: WorkbookPlan): Promise<Frame> {
  const { typography = DEFAULT_TYPOGRAPHY } = plan;
  const styles = libraryStyles(typography);
  const used = stylesIn(plan);
  const samples = used.map((name, at): [string, Cell] => [
    `0,${at}`,
    { value: name, type: 'string', style: styles[name] },
  ]);
  const sheets = plan.sheets.map(librarySheet);
  const file = await writeXlsx({
    sheets: sheets.map((sheet, at): WriteSheet => (at === 0 ? { ...sheet, cells: new Map(samples) } : sheet)),
    namedRanges: [
      ...plan.names.map(({ name, formula }) => ({ name, range: formula })),
      ...plan.sheets.flatMap(printNames),
    ],
    defaultFont: { name: typography.fonts.data, size: 10 },
    properties: { title: plan.title, modified: NO_TIME },
  });
  const unpacked = Object.entries(unzipSync(withCharts(file, plan)));
  const parts = new Map(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)]));
  const numbers = [...(parts.get(sheetPart(0)) ?? '').matchAll(SAMPLES)].map(([, number]) => Number(number ?? 0));
  if (numbers.length !== used.length) throw new Error('the library wrote other cells than it was given');
  return { parts, styleNumbers: new Map(used.map((name, at) => [name, numbers[at] ?? 0])) };
}
