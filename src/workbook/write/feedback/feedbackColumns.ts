import type { Cell } from '../../../assessment/model/assessment';
import { dayIn } from '../../../assessment/scoring/cells';
import { lostPoints } from '../../../assessment/scoring/lostPoints';
import { isoDateOf } from '../../../shared/serialDate';
import { EVIDENCE_FORMULAS } from '../../formulas/evidence';
import { cellOf } from '../../formulas/formulaColumn';
import { isFilled } from '../../formulas/references';
import type { EVIDENCE, ColumnKey } from '../../layout/tables';
import type { StyleName } from '../../layout/styles';
import type { Formula } from '../../port';
import { LINE_COLUMNS, type LineColumn, type LineFormulas } from './lineFormulas';
import { PRINTED_LINES, PRINTED_TEXT } from './printedText';
import { APPEAL_TEXT, CLAUSE_TEXT, REASON_TEXT } from './reasonText';
import { REMEDY_TEXT } from './remedyText';
import { RESTORATION_COLUMNS, type LineCell } from './restorationColumns';

/** Characters of one text that are printed. */
const LONGEST = { id: 40, item: 80, requirement: 400, evidence: 150 } as const;

/** From this day on every spreadsheet knows the same calendar. */
const FIRST_DAY = 61;

interface FeedbackColumn extends LineCell {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
}

const plain = (key: ColumnKey<typeof EVIDENCE>, value: LineCell['value']): LineCell => ({
  formula: (line) => `IF(${line.at(key)}="","",${line.at(key)})`,
  value,
});

const task: LineCell = {
  formula: (line) => {
    const part = (key: 'taskId' | 'item', longest: number): Formula =>
      PRINTED_LINES.line(isFilled(line.at(key)), PRINTED_TEXT.formula(line.at(key), longest));
    return PRINTED_LINES.formula([part('taskId', LONGEST.id), part('item', LONGEST.item)]);
  },
  value: ({ row, task: found }) =>
    PRINTED_LINES.value([
      PRINTED_TEXT.value(row.taskId, LONGEST.id),
      PRINTED_TEXT.value(found?.item ?? null, LONGEST.item),
    ]),
};

const requirement: LineCell = {
  formula: (line) => PRINTED_TEXT.formula(line.at('requirement'), LONGEST.requirement),
  value: ({ task: found }) => PRINTED_TEXT.value(found?.requirement ?? null, LONGEST.requirement),
};

function publishedText(cell: Cell): string {
  const day = dayIn(cell);
  return day === null || day < FIRST_DAY ? '' : `公开：${isoDateOf(day) ?? ''}`;
}

const evidence: LineCell = {
  formula: (line) => {
    const [text, day] = [line.at('evidence'), line.at('publishedOn')];
    const isShown = `AND(ISNUMBER(${day}),N(${day})>=${FIRST_DAY},N(${day})<2958466)`;
    return PRINTED_LINES.formula([
      PRINTED_LINES.line(isFilled(text), PRINTED_TEXT.formula(text, LONGEST.evidence)),
      PRINTED_LINES.line(isShown, `"公开："&TEXT(INT(N(${day})),"yyyy-mm-dd")`),
    ]);
  },
  value: ({ row }) =>
    PRINTED_LINES.value([PRINTED_TEXT.value(row.evidence, LONGEST.evidence), publishedText(row.publishedOn)]),
};

/** D3 */
const lost: LineCell = {
  formula: (line: LineFormulas) =>
    `IF(${line.at('final')}="","",ROUND(ROUND(${line.at('points')},2)-${line.at('final')},8))`,
  value: ({ score }) => cellOf(lostPoints(score)),
};

const word = (header: string, width: number, cell: LineCell): FeedbackColumn => ({
  header,
  width,
  style: 'fineOpenWord',
  ...cell,
});

const text = (header: string, width: number, cell: LineCell): FeedbackColumn => ({
  header,
  width,
  style: 'fineOpenCell',
  ...cell,
});

const step = (cell: LineCell): FeedbackColumn => word('', 9, cell);

/** What a line of 反馈单 says of a task: in the sheet by formulas, in the print run by value. */
export const FEEDBACK_COLUMNS: Readonly<Record<LineColumn, FeedbackColumn>> = {
  task: text('任务', 16, task),
  requirement: text('工作要求', 34, requirement),
  evidence: text('佐证', 16, evidence),
  conclusion: word(
    '结论',
    8,
    plain('conclusion', ({ row }) => row.conclusion),
  ),
  points: word('分值', 6, plain('points', EVIDENCE_FORMULAS.points.value)),
  final: word(
    '得分',
    7,
    plain('final', ({ score }) => cellOf(score.final)),
  ),
  lost: word('丢分', 6, lost),
  reasons: text('扣分、理由和依据', 22, REASON_TEXT),
  remedies: text('怎样补回', 19, REMEDY_TEXT),
  late: step(RESTORATION_COLUMNS.late),
  supplied: step(RESTORATION_COLUMNS.supplied),
  completed: step(RESTORATION_COLUMNS.completed),
  withdrawn: step(RESTORATION_COLUMNS.withdrawn),
  clause: step(CLAUSE_TEXT),
  appeal: step(APPEAL_TEXT),
};

/** Columns that are printed. */
export const PRINTED_COLUMNS = LINE_COLUMNS.filter((name) => FEEDBACK_COLUMNS[name].header !== '');

/** Widths from the first column on. */
export const FEEDBACK_WIDTHS: readonly number[] = [6, ...LINE_COLUMNS.map((name) => FEEDBACK_COLUMNS[name].width)];

/** The first column, and the steps of the calculation. */
export const HIDDEN_COLUMNS: readonly number[] = FEEDBACK_WIDTHS.flatMap((_, index) =>
  index === 0 || index > PRINTED_COLUMNS.length ? [index + 1] : [],
);

export const LAST_PRINTED = PRINTED_COLUMNS.length + 1;
