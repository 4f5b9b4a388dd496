import type { Assessment } from '../../../assessment/model/assessment';
import type { Package } from '../../../assessment/model/package';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { CONCLUSION } from '../../../assessment/model/words';
import { conclusionIn } from '../../../assessment/scoring/conclusion';
import { sum } from '../../../shared/decimal';
import { clipped } from '../../../shared/textWidth';
import { PACKAGE_FEEDBACK_SHEET } from '../../layout/packageLabels';
import { EVIDENCE } from '../../layout/tables';
import type { SheetPlan } from '../../port';
import { adjustmentText } from './adjustmentText';
import { appealTexts } from './appealTexts';
import { dateText } from './dateText';
import { feedbackResult } from './feedbackResult';
import { footerText } from './footerText';
import { lostPoints, type LostPoints } from './lostPoints';
import { paperSheet, type PaperCell, type PaperRow } from './paperSheet';
import { paperTitle } from './paperTitle';
import { receiver } from './receiver';
import type { Standing } from './standing';

/** 序号 · 任务 (two columns) · 分值 · 得分 · 失分 · 失分原因 · 补正办法 */
const WIDTHS = [6, 13, 23, 7, 7, 7, 24, 23] as const;
const LAST = WIDTHS.length;
/** Columns at the right over which a paper is signed. */
const SIGNED_FROM = 6;

/** Half-width characters of a requirement that its cell can show; the whole text stands in 证据评分. */
const LONGEST_REQUIREMENT = 500;

const line = (value: string, style: PaperCell['style'] = 'paperText', air = 0): PaperRow => ({
  cells: [{ from: 1, to: LAST, value, style }],
  air,
});

const heading = (text: string): PaperRow => line(text, 'paperHeading', 8);

function resultRows(standing: Standing, content: Assessment): PaperRow[] {
  return feedbackResult(standing, content).map(({ label, value, explanation }) => ({
    cells: [
      { from: 1, to: 2, value: label, style: 'paperHead' },
      { from: 3, to: 3, value, style: 'paperWord' },
      { from: 4, to: LAST, value: explanation, style: 'text' },
    ],
    air: 4,
  }));
}

/** Task ids of the rows of which `holds` is true; empty without any. */
const idsWhere = ({ content }: Package, holds: (conclusion: ReturnType<typeof conclusionIn>) => boolean): string =>
  content.evidence
    .filter(({ conclusion }) => holds(conclusionIn(conclusion)))
    .map(({ taskId }) => taskId)
    .join('、');

interface Section {
  readonly title: string;
  readonly rows: readonly PaperRow[];
}

function openTasks(pack: Package): string[] {
  const unassessed = idsWhere(pack, (conclusion) => conclusion === null);
  const notApplicable = idsWhere(pack, (conclusion) => conclusion === CONCLUSION.notApplicable);
  return [
    ...(unassessed === '' ? [] : [`尚未考评，暂按0分计：${unassessed}。`]),
    ...(notApplicable === '' ? [] : [`不适用，不计入：${notApplicable}。`]),
  ];
}

function sections(pack: Package, scores: AssessmentScores, standing: Standing): Section[] {
  const { facts, content } = pack;
  const adjustments = content.adjustments.map(adjustmentText);
  const appeals = appealTexts(pack, scores);
  const open = openTasks(pack);
  const until = facts.due === '' ? '' : `于${dateText(facts.due)}前`;
  return [
    { title: '考评结果', rows: resultRows(standing, content) },
    ...(adjustments.length === 0 ? [] : [{ title: '加减分', rows: adjustments.map((text) => line(text)) }]),
    ...(appeals.length === 0 ? [] : [{ title: '申诉处理', rows: appeals.map((text) => line(text)) }]),
    ...(open.length === 0 ? [] : [{ title: '没有计分的任务', rows: open.map((text) => line(text)) }]),
    {
      title: '有异议怎样申诉',
      rows: [
        line(
          `在“${EVIDENCE.sheet}”表中有异议的那一行，填写黄色的“${EVIDENCE.columns.appealReason.header}”和` +
            `“${EVIDENCE.columns.appealEvidence.header}”，存盘后${until}把本文件交回${receiver(facts)}。没有异议的，不用交回。`,
        ),
      ],
    },
  ];
}

/** The lower right of a paper: the issuing office, as the notice names it, and the day under its middle. */
function signature({ facts, content: { meta } }: Package): PaperRow[] {
  const lines = [...meta.issuer.split(' '), dateText(facts.sentOn)].filter((text) => text !== '');
  return lines.map((value, index) => ({
    cells: [{ from: SIGNED_FROM, to: LAST, value, style: 'paperOpenWord' }],
    air: index === 0 ? 20 : 0,
  }));
}

const NUMERALS = ['一', '二', '三', '四', '五'];

const LOST_HEADS = [
  { from: 1, to: 1, value: '序号' },
  { from: 2, to: 3, value: '任务' },
  { from: 4, to: 4, value: '分值' },
  { from: 5, to: 5, value: '得分' },
  { from: 6, to: 6, value: '失分' },
  { from: 7, to: 7, value: '失分原因' },
  { from: 8, to: 8, value: '补正办法' },
] as const;

function taskText({ row, task }: LostPoints): string {
  const requirement = clipped(task?.requirement ?? '', LONGEST_REQUIREMENT);
  const item = task?.item ?? '';
  const source = task === undefined || task.source === '' ? '' : `（出处：通知${task.source}）`;
  const texts = [`${row.taskId} ${item}`.trim(), requirement === item ? '' : requirement, source];
  return texts.filter((text) => text !== '').join('\n');
}

/** Several texts in one cell are numbered. */
const numbered = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : texts.map((text, index) => `${index + 1}．${text}`).join('\n');

const lostRow = (entry: LostPoints, index: number): PaperRow => ({
  cells: [
    { from: 1, to: 1, value: index + 1, style: 'number' },
    { from: 2, to: 3, value: taskText(entry), style: 'text' },
    { from: 4, to: 4, value: entry.points.toNumber(), style: 'number' },
    { from: 5, to: 5, value: entry.final.toNumber(), style: 'number' },
    { from: 6, to: 6, value: entry.lost.toNumber(), style: 'number' },
    { from: 7, to: 7, value: numbered(entry.reasons), style: 'text' },
    { from: 8, to: 8, value: numbered(entry.remedies), style: 'text' },
  ],
});

function introduction({ content: { meta } }: Package): string {
  const number = meta.documentNumber === '' ? '' : `（${meta.documentNumber}）`;
  const notice = meta.notice === '' ? '' : `根据《${meta.notice}》${number}，`;
  const year = meta.year === 0 ? '' : `${meta.year}年`;
  return `${notice}对你单位${year}政务公开工作进行了考评。现将结果反馈如下，失分的任务逐项列在后面。`;
}

/** 反馈: a paper of values with the unit's result, and each row that lost points: why, by which clause, what would restore them. */
export function feedbackPaper(pack: Package, scores: AssessmentScores, standing: Standing): SheetPlan {
  const { facts, content } = pack;
  const lost = lostPoints(content, scores);
  const total = sum(lost.map((entry) => entry.lost)).toString();
  const body = [
    paperTitle(`${content.meta.title}结果反馈`, 1, LAST),
    line(`${facts.unit}：`, 'paperHeading', 6),
    line(introduction(pack)),
    ...sections(pack, scores, standing).flatMap(({ title, rows }, index) => [
      heading(`${NUMERALS[index] ?? ''}、${title}`),
      ...rows,
    ]),
    ...signature(pack),
    heading(lost.length === 0 ? '附：各项任务都没有失分' : `附：失分的任务（共${lost.length}项，失${total}分）`),
  ];
  return paperSheet({
    name: PACKAGE_FEEDBACK_SHEET,
    tabColor: '548235',
    widths: WIDTHS,
    rows: [
      ...body,
      ...(lost.length === 0 ? [] : [{ cells: LOST_HEADS.map((head) => ({ ...head, style: 'paperHead' as const })) }]),
      ...lost.map(lostRow),
    ],
    ...(lost.length === 0 ? {} : { titleRow: body.length + 1 }),
    print: { orientation: 'portrait', footer: footerText(`${facts.unit} ${content.meta.title}`) },
  });
}
