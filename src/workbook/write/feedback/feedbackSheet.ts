import type { Assessment } from '../../../assessment/model/assessment';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { nameKey } from '../../../assessment/scoring/cells';
import { columnLetters } from '../../../shared/columnLetters';
import { FEEDBACK_SHEET, FEEDBACK_UNIT } from '../../layout/tables';
import { VALIDATIONS } from '../../layout/validations';
import type { CellPlan, SheetPlan, ValidationPlan } from '../../port';
import { drawnRow, Heights, mergesOf, type BlockRow } from './blocks';
import { FEEDBACK_WIDTHS, HIDDEN_COLUMNS, LAST_PRINTED } from './feedbackColumns';
import { factsByUnit, type FeedbackFacts } from './feedbackFacts';
import { lineHeadRow, lineLooks, lineRow, LiveLines } from './lineRows';
import { figuresByUnit, liveSectionLegendRow, liveSectionRow, sectionHeadRow, verdictLooks } from './sectionRows';
import { headingRows, unitFactRows } from './unitFacts';

/** Lines kept ready beyond the longest list of today: one more task, and the totals. */
const SPARE_ROWS = 2;
/** Room for three lines of text: what an assessor adds later has a place. */
const LEAST_HEIGHT = 48;

const FACTS_ROW = FEEDBACK_UNIT.row + 2;
const GAP: BlockRow = { cells: [], height: 10 };

/** Rows that the print area looks through; more than there can be lines. */
const LAST_ROW = 2_000;

const choice: ValidationPlan = {
  ...VALIDATIONS.adjustmentUnit,
  area: {
    ...{ top: FEEDBACK_UNIT.row, bottom: FEEDBACK_UNIT.row },
    ...{ left: FEEDBACK_UNIT.column, right: FEEDBACK_UNIT.column },
  },
  promptTitle: FEEDBACK_SHEET,
  prompt: '从列表中选择单位，整张反馈单随之更新。',
};

/** Each line has room for the texts of whichever unit is chosen. */
function lineHeights(units: Iterable<readonly FeedbackFacts[]>, count: number): number[] {
  const heights = Array.from({ length: count }, () => LEAST_HEIGHT);
  const measure = new Heights();
  for (const lines of units) {
    lines.forEach((facts, index) => {
      heights[index] = Math.max(heights[index] ?? 0, lineRow(facts, measure).height);
    });
  }
  return heights;
}

/** 反馈单: one unit, chosen from a list, its sections and its tasks with reasons and remedies; live by formulas. */
export function feedbackSheet(assessment: Assessment, scores: AssessmentScores, chosen: string): SheetPlan {
  const byUnit = factsByUnit(assessment, scores);
  const shown = byUnit.get(nameKey(chosen)) ?? [];
  const unit = scores.units.find((one) => nameKey(one.unit) === nameKey(chosen));
  const count = Math.max(0, ...[...byUnit.values()].map(({ length }) => length)) + SPARE_ROWS;
  const figures = figuresByUnit(assessment, scores)(unit?.unit ?? '');
  const sectionsTop = FACTS_ROW + 3;
  const sections: readonly BlockRow[] =
    figures.length === 0
      ? []
      : [
          sectionHeadRow(),
          ...figures.map((one, index) => liveSectionRow(one, index, sectionsTop + index, FACTS_ROW)),
          liveSectionLegendRow(FACTS_ROW),
        ];
  const rows = [
    ...headingRows(assessment.meta.title, chosen, unit, count),
    ...unitFactRows(unit),
    GAP,
    ...sections,
    ...(sections.length === 0 ? [] : [GAP]),
    lineHeadRow(),
  ];
  const head = rows.length;
  const first = head + 1;
  const last = head + count;
  const live = new LiveLines(first, unit, shown);
  const positions = `$A$${first}:$A$${last}`;
  const printed: CellPlan = {
    ...{ row: 1, column: 1, style: 'fineOpenWord' },
    value: shown.length === 0 ? head : first + shown.length,
    formula: `IF(COUNT(${positions})=0,${head},${first}+COUNT(${positions}))`,
  };
  const letters = columnLetters(LAST_PRINTED);
  return {
    name: FEEDBACK_SHEET,
    visibility: 'visible',
    tabColor: '548235',
    columnWidths: FEEDBACK_WIDTHS,
    hiddenColumns: HIDDEN_COLUMNS,
    cells: [
      printed,
      ...rows.flatMap((row, index) => drawnRow(index + 1, row)),
      ...Array.from({ length: count }, (_, index) => live.cells(index)).flat(),
    ],
    rowHeights: new Map([
      ...rows.map(({ height }, index): [number, number] => [index + 1, height]),
      ...lineHeights(byUnit.values(), count).map((height, index): [number, number] => [first + index, height]),
    ]),
    merges: rows.flatMap((row, index) => mergesOf(index + 1, row)),
    tables: [],
    validations: [choice],
    conditionalFormats: [
      ...lineLooks(first, last),
      ...(figures.length === 0 ? [] : verdictLooks(sectionsTop, sectionsTop + figures.length - 1)),
    ],
    frozen: { rows: FEEDBACK_UNIT.row, columns: 0 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: [head, head],
      area: `${FEEDBACK_SHEET}!$B$1:INDEX(${FEEDBACK_SHEET}!$${letters}$1:$${letters}$${LAST_ROW},${FEEDBACK_SHEET}!$A$1)`,
      footer: FEEDBACK_SHEET,
    },
    isProtected: true,
  };
}
