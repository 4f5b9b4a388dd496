import type { Assessment } from '../../../assessment/model/assessment';
import type { AssessmentScores, UnitScore } from '../../../assessment/model/scores';
import { robustness } from '../../../assessment/robustness/robustness';
import { nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import { paperWidths } from '../../layout/paperSettings';
import { ROBUSTNESS_SHEET } from '../../layout/robustnessLayout';
import type { Area, CellPlan, Formula, SheetPlan } from '../../port';
import {
  columnWidths,
  FLAG,
  HIDDEN_COLUMNS,
  LAST_COLUMN,
  letters,
  LIVE,
  PRINTED,
  printedWidths,
  STORED,
  textLine,
} from './columns';
import { ROWS_DIGEST, rowsDigest, RULES_DIGEST, rulesDigest } from './freshness';
import { FRESH, groupBlock, type Everywhere } from './groupBlock';
import { layOut, placedCells, type PaperBlock, type PlacedLine } from './paperLines';
import { pageRoom } from './pageRoom';

const TITLE = { row: 1, height: 38 } as const;
/** The hidden cells beside the notes hold what was so everywhere: the rows in the first line, the rules in the second. */
const NOTES = {
  row: 2,
  height: 22,
  texts: [
    '相差分、得分、等次和差几分随评分自动更新；最小改动、判断和权重倍数是更新排名时算出的。',
    '最小改动：只改一个单位一项任务的最终得分，最少改几分，下位单位就高于上位单位。',
  ],
} as const;
const ROWS_ROW = NOTES.row;
const RULES_ROW = NOTES.row + 1;
const FIRST = NOTES.row + NOTES.texts.length;
const NOBODY_HEIGHT = 30;

const isSameIn = (row: number): Formula => `$${letters.stored}$${row}=$${letters.live}$${row}`;

const EVERYWHERE: Everywhere = {
  isSame: `AND(${isSameIn(ROWS_ROW)},${isSameIn(RULES_ROW)})`,
  changed: `$${letters.flag}$${ROWS_ROW}`,
};

function headCells(assessment: Assessment, scores: AssessmentScores, lastRow: number): CellPlan[] {
  const digests = [
    { row: ROWS_ROW, value: rowsDigest(assessment, scores), formula: ROWS_DIGEST },
    { row: RULES_ROW, value: rulesDigest(assessment), formula: RULES_DIGEST },
  ];
  return [
    { row: TITLE.row, column: PRINTED.first, value: `${assessment.meta.title}名次稳健性`, style: 'title' },
    ...NOTES.texts.map((value, index): CellPlan => ({
      row: NOTES.row + index,
      column: PRINTED.first,
      value,
      style: 'paperLine',
    })),
    ...digests.flatMap(({ row, value, formula }): CellPlan[] => [
      { row, column: STORED, value, style: 'paperWord' },
      { row, column: LIVE, value, formula, style: 'paperWord' },
    ]),
    {
      row: ROWS_ROW,
      column: FLAG,
      value: 0,
      formula: `SUM($${letters.flag}$${FIRST}:$${letters.flag}$${lastRow})`,
      style: 'paperWord',
    },
  ];
}

/** The units of each group that have a rank, in printed order. */
function rankedUnits({ units }: AssessmentScores): (group: string) => UnitScore[] {
  const ranked = units.filter(({ score }) => score !== null).sort((a, b) => a.order - b.order);
  return (group) => ranked.filter((unit) => nameKey(unit.group) === nameKey(group));
}

const mergesOf = (placed: readonly PlacedLine[]): Area[] =>
  placed.flatMap(({ line, row }) =>
    line.cells.flatMap(({ column, to }) =>
      to === undefined || to === column ? [] : [{ top: row, left: column, bottom: row, right: to }],
    ),
  );

const NOBODY: PaperBlock = {
  lead: [textLine('还没有单位有名次。评分后更新排名，这里就有内容。', 'paperLine', NOBODY_HEIGHT)],
  tables: [],
};

/** 名次稳健性: for each group what it takes to change its ranking (N1–N5). Scores are live; a search's results say when they are old. */
export function robustnessSheet(assessment: Assessment, scores: AssessmentScores): SheetPlan {
  const widths = paperWidths(assessment);
  const printed = printedWidths(widths);
  const taskOf = firstByName(assessment.tasks, ({ id }) => id);
  const unitsOf = rankedUnits(scores);
  const groups = robustness(assessment, scores).map((group) =>
    groupBlock(group, unitsOf(group.group), {
      itemOf: (id) => taskOf.get(nameKey(id))?.item ?? '',
      widths: printed,
      everywhere: EVERYWHERE,
    }),
  );
  const { placed, breaksAfter } = layOut(groups.length === 0 ? [NOBODY] : groups.map(({ block }) => block), {
    top: FIRST,
    room: pageRoom(printed) - TITLE.height,
    used: NOTES.texts.length * NOTES.height,
  });
  const lastRow = placed.at(-1)?.row ?? FIRST;
  const noteRows = NOTES.texts.map((_, index) => NOTES.row + index);
  const across = [TITLE.row, ...noteRows].map((row): Area => ({
    top: row,
    left: PRINTED.first,
    bottom: row,
    right: LAST_COLUMN,
  }));
  const statuses = new Set(groups.map(({ status }) => status));
  return {
    name: ROBUSTNESS_SHEET,
    visibility: 'visible',
    tabColor: '548235',
    columnWidths: columnWidths(widths),
    hiddenColumns: HIDDEN_COLUMNS,
    cells: [...headCells(assessment, scores, lastRow), ...placedCells(placed)],
    rowHeights: new Map([
      [TITLE.row, TITLE.height],
      ...noteRows.map((row): [number, number] => [row, NOTES.height]),
      ...placed.map(({ line, row }): [number, number] => [row, line.height]),
    ]),
    merges: [...across, ...mergesOf(placed)],
    tables: [],
    validations: [],
    conditionalFormats: placed
      .filter(({ line }) => statuses.has(line))
      .map(({ row }) => ({
        area: { top: row, left: PRINTED.first, bottom: row, right: LAST_COLUMN },
        formula: `$${letters.first}${row}<>"${FRESH}"`,
        look: 'warning',
      })),
    frozen: { rows: TITLE.row, columns: 0 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: [TITLE.row, TITLE.row],
      breaksAfter,
      footer: ROBUSTNESS_SHEET,
    },
    isProtected: true,
  };
}
