import type { Assessment, Cell, EvidenceRow, Task } from '../../assessment/model/assessment';
import type { AssessmentScores, RowScore, UnitScore } from '../../assessment/model/scores';
import { isAppealed } from '../../assessment/scoring/appeal';
import { nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import { APPEAL_NOTE } from '../formulas/appealNote';
import { EVIDENCE_FORMULAS } from '../formulas/evidence';
import { cellOf } from '../formulas/formulaColumn';
import { all, isFilled, lookup } from '../formulas/references';
import { HINT_SEPARATOR } from '../layout/hintTexts';
import { EVIDENCE, FEEDBACK_SHEET, FEEDBACK_UNIT, SCORES, type ColumnKey } from '../layout/tables';
import { STYLES, type StyleName } from '../layout/styles';
import { VALIDATIONS } from '../layout/validations';
import type { CellPlan, Formula, SheetPlan } from '../port';
import { columnLetters } from '../../shared/columnLetters';
import { rowHeight, wrappedLines } from './textSize';

const FACTS_ROW = 3;
const HEAD = 6;
const FIRST = HEAD + 1;
/** Lines kept ready beyond the longest list of today. */
const SPARE_ROWS = 2;
const LINE_HEIGHT = 36;

const UNIT_CELL = `$${columnLetters(FEEDBACK_UNIT.column)}$${FEEDBACK_UNIT.row}`;

interface FeedbackFacts {
  /** Place in 证据评分, from 1. */
  readonly position: number;
  readonly row: EvidenceRow;
  readonly task: Task | undefined;
  readonly score: RowScore;
}

interface FeedbackColumn {
  readonly key: ColumnKey<typeof EVIDENCE>;
  readonly width: number;
  readonly style: StyleName;
  readonly value: (facts: FeedbackFacts) => Cell;
  /** Where more is shown than the cell of 证据评分; `at` gives the row's cell in a column. */
  readonly formula?: (at: (key: ColumnKey<typeof EVIDENCE>) => Formula) => Formula;
}

const remarks = (facts: FeedbackFacts): string =>
  [EVIDENCE_FORMULAS.hints.value(facts), APPEAL_NOTE.value(facts.row)]
    .filter((text) => text !== '')
    .join(HINT_SEPARATOR);

const remarksFormula: FeedbackColumn['formula'] = (at) => {
  const isBoth = `AND(${at('hints')}<>"",OR(${isFilled(at('appealReason'))},${isFilled(at('appealEvidence'))}))`;
  return `${at('hints')}&IF(${isBoth},"${HINT_SEPARATOR}","")&${APPEAL_NOTE.formula(at)}`;
};

const REMARKS_WIDTH = 28;

const COLUMNS: readonly FeedbackColumn[] = [
  { key: 'taskId', width: 12, style: 'paperOpenWord', value: ({ row }) => row.taskId },
  { key: 'item', width: 34, style: 'paperOpenCell', value: ({ task }) => task?.item ?? '' },
  { key: 'points', width: 8, style: 'paperOpenWord', value: (facts) => EVIDENCE_FORMULAS.points.value(facts) },
  { key: 'conclusion', width: 12, style: 'paperOpenWord', value: ({ row }) => row.conclusion },
  { key: 'final', width: 12, style: 'paperOpenWord', value: ({ score }) => cellOf(score.final) },
  { key: 'deduction', width: 8, style: 'paperOpenWord', value: ({ row }) => row.deduction },
  { key: 'deductionReason', width: 26, style: 'paperOpenCell', value: ({ row }) => row.deductionReason },
  { key: 'hints', width: REMARKS_WIDTH, style: 'paperOpenCell', value: remarks, formula: remarksFormula },
];

interface UnitFact {
  readonly key: ColumnKey<typeof SCORES>;
  readonly style: StyleName;
  readonly value: (unit: UnitScore) => Cell;
}

/** What stands above the list, a column each. */
const UNIT_FACTS: readonly UnitFact[] = [
  { key: 'group', style: 'paperWord', value: (unit) => unit.group },
  { key: 'score', style: 'paperScore', value: (unit) => cellOf(unit.score) },
  { key: 'grade', style: 'paperWord', value: (unit) => cellOf(unit.grade) },
  { key: 'rank', style: 'paperWord', value: (unit) => cellOf(unit.rank) },
  { key: 'share', style: 'paperPercent', value: (unit) => cellOf(unit.weight.share) },
  { key: 'verdict', style: 'paperWord', value: (unit) => unit.weight.verdict },
  { key: 'adjustment', style: 'paperScore', value: (unit) => cellOf(unit.adjustment) },
  { key: 'converted', style: 'paperScore', value: (unit) => cellOf(unit.converted) },
];

/** Place in 证据评分 of the next row of the unit, below the one found in the line above. */
function nextPosition(row: number): Formula {
  const units = all(EVIDENCE, 'unit');
  if (row === FIRST) return `IFERROR(MATCH(${UNIT_CELL},${units},0),"")`;
  const above = `$A${row - 1}`;
  const rest = `INDEX(${units},${above}+1):INDEX(${units},ROWS(${units}))`;
  return `IF(${above}="","",IFERROR(${above}+MATCH(${UNIT_CELL},${rest},0),""))`;
}

/** Rows of each unit, in the order of 证据评分. */
function factsByUnit({ evidence, tasks }: Assessment, scores: AssessmentScores): Map<string, FeedbackFacts[]> {
  const taskOf = firstByName(tasks, (task) => task.id);
  const byUnit = new Map<string, FeedbackFacts[]>();
  evidence.forEach((row, index) => {
    const score = scores.rows[index];
    if (score === undefined) return;
    const facts = { position: index + 1, row, task: taskOf.get(nameKey(row.taskId)), score };
    const rows = byUnit.get(nameKey(row.unit));
    if (rows === undefined) byUnit.set(nameKey(row.unit), [facts]);
    else rows.push(facts);
  });
  return byUnit;
}

function lineCells(row: number, facts: FeedbackFacts | undefined): CellPlan[] {
  const position: CellPlan = {
    row,
    column: 1,
    value: facts?.position ?? '',
    formula: nextPosition(row),
    style: 'paperWord',
  };
  return [
    position,
    ...COLUMNS.map(({ key, style, value, formula }, at): CellPlan => {
      const cell = (column: ColumnKey<typeof EVIDENCE>) => `INDEX(${all(EVIDENCE, column)},$A${row})`;
      const found = cell(key);
      const shown = formula?.(cell) ?? `IF(${found}="","",${found})`;
      return {
        row,
        column: at + 2,
        value: facts === undefined ? '' : value(facts),
        formula: `IF($A${row}="","",${shown})`,
        style,
      };
    }),
  ];
}

function unitFactCells(unit: UnitScore | undefined): CellPlan[] {
  return UNIT_FACTS.flatMap(({ key, style, value }, at): CellPlan[] => [
    { row: FACTS_ROW, column: at + 2, value: SCORES.columns[key].header, style: 'paperHead' },
    {
      row: FACTS_ROW + 1,
      column: at + 2,
      value: unit === undefined ? '' : value(unit),
      formula: `IFERROR(${lookup(SCORES, key, 'unit', UNIT_CELL)},"")`,
      style,
    },
  ]);
}

/** Room for the appeals of whichever unit is chosen. */
function lineHeight(units: readonly (readonly FeedbackFacts[])[], index: number): number {
  const texts = units.flatMap((rows) => rows[index] ?? []).filter(({ row }) => isAppealed(row));
  const needed = texts.map((facts) =>
    rowHeight(wrappedLines(remarks(facts), REMARKS_WIDTH), STYLES.paperOpenCell.size),
  );
  return Math.max(LINE_HEIGHT, ...needed);
}

/** 反馈单: one unit, chosen from a list, with its tasks, deductions and reasons; live by formulas. */
export function feedbackSheet(assessment: Assessment, scores: AssessmentScores, chosen: string): SheetPlan {
  const byUnit = factsByUnit(assessment, scores);
  const shown = byUnit.get(nameKey(chosen)) ?? [];
  const longest = Math.max(0, ...[...byUnit.values()].map((rows) => rows.length));
  const lines = Array.from({ length: longest + SPARE_ROWS }, (_, index) => FIRST + index);
  const right = COLUMNS.length + 1;
  const { conclusion } = EVIDENCE.columns;
  return {
    name: FEEDBACK_SHEET,
    visibility: 'visible',
    tabColor: '548235',
    columnWidths: [6, ...COLUMNS.map(({ width }) => width)],
    hiddenColumns: [1],
    cells: [
      { row: 1, column: 2, value: `${assessment.meta.title}反馈单`, style: 'title' },
      { row: FEEDBACK_UNIT.row, column: FEEDBACK_UNIT.column - 1, value: '单位：', style: 'paperNumberLine' },
      { row: FEEDBACK_UNIT.row, column: FEEDBACK_UNIT.column, value: chosen, style: 'paperChoice' },
      { row: FEEDBACK_UNIT.row, column: FEEDBACK_UNIT.column + 1, value: '← 点此选择单位', style: 'note' },
      ...unitFactCells(scores.units.find(({ unit }) => nameKey(unit) === nameKey(chosen))),
      ...COLUMNS.map(({ key }, at): CellPlan => ({
        row: HEAD,
        column: at + 2,
        value: EVIDENCE.columns[key].header,
        style: 'paperHead',
      })),
      ...lines.flatMap((row, index) => lineCells(row, shown[index])),
    ],
    rowHeights: new Map([
      [1, 38],
      [FEEDBACK_UNIT.row, 26],
      [FACTS_ROW, 24],
      [FACTS_ROW + 1, 26],
      [FACTS_ROW + 2, 10],
      [HEAD, 26],
      ...lines.map((row, index): [number, number] => [row, lineHeight([...byUnit.values()], index)]),
    ]),
    merges: [{ top: 1, left: 2, bottom: 1, right }],
    tables: [],
    validations: [
      {
        area: {
          top: FEEDBACK_UNIT.row,
          left: FEEDBACK_UNIT.column,
          bottom: FEEDBACK_UNIT.row,
          right: FEEDBACK_UNIT.column,
        },
        ...VALIDATIONS.adjustmentUnit,
      },
    ],
    conditionalFormats: [
      {
        area: { top: FIRST, left: 2, bottom: FIRST + lines.length - 1, right },
        formula: `$A${FIRST}<>""`,
        look: 'ruled',
      },
      {
        area: { top: FIRST, left: 2, bottom: FIRST + lines.length - 1, right },
        formula: `$${columnLetters(2 + COLUMNS.findIndex(({ key }) => EVIDENCE.columns[key] === conclusion))}${FIRST}="不适用"`,
        look: 'muted',
      },
    ],
    frozen: { rows: HEAD, columns: 0 },
    print: { orientation: 'landscape', pagesWide: 1, titleRows: [HEAD, HEAD], footer: FEEDBACK_SHEET },
    isProtected: true,
  };
}
