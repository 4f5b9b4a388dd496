import type { Assessment } from '../../../assessment/model/assessment';
import type { AssessmentScores, UnitScore } from '../../../assessment/model/scores';
import { nameKey } from '../../../assessment/scoring/cells';
import { FEEDBACK_SHEET } from '../../layout/tables';
import type { SheetPlan } from '../../port';
import { drawnRow, Heights, mergesOf, valuesOnly, type BlockRow } from './blocks';
import { FEEDBACK_WIDTHS, HIDDEN_COLUMNS, LAST_PRINTED } from './feedbackColumns';
import { factsByUnit, type FeedbackFacts } from './feedbackFacts';
import { lineHeadRow, lineLooks, lineRow, totalRow } from './lineRows';
import {
  figuresByUnit,
  sectionHeadRow,
  sectionLegendRow,
  sectionRow,
  verdictLooks,
  type SectionFigures,
} from './sectionRows';
import { headingRows, unitFactRows } from './unitFacts';

/** Points of an A4 page in landscape between its margins, less a little: spreadsheets round heights differently. */
const PAGE_HEIGHT = 490;

const GAP: BlockRow = { cells: [], height: 10 };

/** Rows that stay on one page. */
interface Block {
  readonly rows: readonly BlockRow[];
  /** Stand above it where it begins a page of its own. */
  readonly heads: readonly BlockRow[];
}

const heightOf = (rows: readonly BlockRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** The pages of one unit. */
function pagesOf(blocks: readonly Block[]): BlockRow[][] {
  const pages: BlockRow[][] = [[]];
  let left = PAGE_HEIGHT;
  for (const { rows, heads } of blocks) {
    const isNew = heightOf(rows) > left;
    if (isNew) {
      pages.push([...heads]);
      left = PAGE_HEIGHT - heightOf(heads);
    }
    pages.at(-1)?.push(...rows);
    left -= heightOf(rows);
  }
  return pages;
}

function sectionBlocks(figures: readonly SectionFigures[]): Block[] {
  const shown = figures.filter(({ rate }) => rate !== null).map(sectionRow);
  const head = sectionHeadRow();
  return shown.map((row, index) => ({
    rows: [...(index === 0 ? [head] : []), row, ...(index === shown.length - 1 ? [sectionLegendRow(), GAP] : [])],
    heads: index === 0 ? [] : [head],
  }));
}

/** The first task comes with the headings, the last with the totals. */
function lineBlocks(unit: UnitScore, lines: readonly FeedbackFacts[], heights: Heights): Block[] {
  const head = lineHeadRow();
  const continued: BlockRow = {
    cells: [{ from: 2, to: LAST_PRINTED, value: `${unit.unit}（续）`, style: 'paperLine' }],
    height: 24,
  };
  if (lines.length === 0) {
    return [
      {
        rows: [head, { cells: [{ from: 2, to: LAST_PRINTED, value: '没有任务。', style: 'fineText' }], height: 24 }],
        heads: [],
      },
    ];
  }
  return lines.map((facts, index) => ({
    rows: [
      ...(index === 0 ? [head] : []),
      lineRow(facts, heights),
      ...(index === lines.length - 1 ? [totalRow(unit, lines)] : []),
    ],
    heads: index === 0 ? [continued] : [continued, head],
  }));
}

/** 反馈单 of the units, one after the other, by value: each begins a page, and every page says whose it is. */
export function feedbackRunSheet(
  assessment: Assessment,
  scores: AssessmentScores,
  units: readonly UnitScore[],
): SheetPlan {
  const byUnit = factsByUnit(assessment, scores);
  const figuresOf = figuresByUnit(assessment, scores);
  const heights = new Heights();
  const pages = units.flatMap((unit) =>
    pagesOf([
      { rows: [...headingRows(assessment.meta.title, unit.unit, unit), ...unitFactRows(unit), GAP], heads: [] },
      ...sectionBlocks(figuresOf(unit.unit)),
      ...lineBlocks(unit, byUnit.get(nameKey(unit.unit)) ?? [], heights),
    ]),
  );
  const rows = pages.flat().map(valuesOnly);
  const ends: number[] = [];
  for (const page of pages.slice(0, -1)) ends.push((ends.at(-1) ?? 0) + page.length);
  return {
    name: FEEDBACK_SHEET,
    visibility: 'visible',
    tabColor: '548235',
    columnWidths: FEEDBACK_WIDTHS.slice(0, LAST_PRINTED),
    hiddenColumns: HIDDEN_COLUMNS.filter((column) => column <= LAST_PRINTED),
    cells: rows.flatMap((row, index) => drawnRow(index + 1, row)),
    rowHeights: new Map(rows.map(({ height }, index) => [index + 1, height])),
    merges: rows.flatMap((row, index) => mergesOf(index + 1, row)),
    tables: [],
    validations: [],
    conditionalFormats: [...lineLooks(1, rows.length), ...verdictLooks(1, rows.length)],
    frozen: null,
    print: { orientation: 'landscape', pagesWide: 1, breaksAfter: ends, footer: FEEDBACK_SHEET },
    isProtected: true,
  };
}
