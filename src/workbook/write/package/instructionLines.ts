import type { Package, PackageKind } from '../../../assessment/model/package';
import type { UnitScore } from '../../../assessment/model/scores';
import type { StyleName } from '../../layout/styles';
import { PACKAGE_FEEDBACK_SHEET } from '../../layout/packageLabels';
import { EVIDENCE, SETTINGS, TASKS, UNITS, WEIGHTS } from '../../layout/tables';
import { dateText } from './dateText';
import { receiver } from './receiver';
import { scoringLines, weightLines } from './ruleLines';

export type InstructionLine =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly label: string; readonly text: string; readonly labelStyle: StyleName };

const entry = (label: string, text: string, labelStyle: StyleName = 'word'): InstructionLine => ({
  label,
  text,
  labelStyle,
});

const toFillIn = (label: string, text: string): InstructionLine => entry(label, text, 'legendUnit');

const { columns } = EVIDENCE;

/** How each open column is filled in. */
const COLUMN_GUIDE: Readonly<Record<PackageKind, readonly InstructionLine[]>> = {
  evidence: [
    toFillIn(
      columns.progress.header,
      '从下拉列表中选：已完成、部分完成、未完成、不适用。选“不适用”的，请在佐证栏说明原因。',
    ),
    toFillIn(
      columns.evidence.header,
      '写明能查到的依据：公开的网址、文号、栏目名称，或附件的文件名。截图等附件随本文件一起交回。',
    ),
    toFillIn(
      columns.publishedOn.header,
      '公开的日期，只填一个日期，例如2017-6-30。多次公开的填第一次，其余写在佐证栏。',
    ),
    toFillIn(columns.count.header, '有数量要求的，填实际完成的数量。只填数字，不带“次”“条”。'),
    toFillIn(columns.selfScore.header, '单位自评的分数，不超过该项分值。只作参考，不参与计分。'),
    entry(columns.hints.header, '自动显示填写中的问题，例如“公开日期不是日期”。改正后自动消失。'),
  ],
  feedback: [
    toFillIn(columns.appealReason.header, '对哪一项有异议，就在那一行写明理由。没有异议的任务不用填。'),
    toFillIn(
      columns.appealEvidence.header,
      '支持理由的依据：网址、文号、栏目名称，或附件的文件名。附件随本文件一起交回。',
    ),
  ],
};

const RETURNING: readonly string[] = [
  '1．用Excel或WPS打开填写。存盘时保持.xlsx格式，文件名不用改。',
  '2．不要给工作表改名，不要删除工作表，不要插入或删除行和列。任务有增减的，请另行告知，不要自己加行。',
  '3．只采用黄色栏里填的内容。其他栏改动了也不采用，会逐条列出来核对。',
  '4．几个科室一起填的，请填在同一个文件里，一次交回。再次交回的，以最后存盘的为准。',
  '5．不要把别的单位的内容粘贴进来，也不要把本文件转给别的单位。',
];

function factLines({ facts, content }: Package): InstructionLine[] {
  const isEvidence = facts.kind === 'evidence';
  const rows = `“${EVIDENCE.sheet}”表，共${content.evidence.length}项任务`;
  const again = facts.round > 1 ? [entry('轮次', `第${facts.round}次下发，请用这一份填写，以前的不再使用。`)] : [];
  return [
    entry('单位', facts.unit),
    entry(
      '内容',
      isEvidence ? `填写${rows}，只填黄色的栏。` : `考评结果反馈，见“${PACKAGE_FEEDBACK_SHEET}”表和${rows}。`,
    ),
    ...(facts.due === '' ? [] : [entry(isEvidence ? '交回期限' : '申诉期限', `${dateText(facts.due)}（含当日）`)]),
    entry('交回给', receiver(facts)),
    toFillIn('颜色', '黄色的栏由你单位填写；白色、灰色的已写好或自动计算，有保护，不用填也不要改。'),
    ...again,
  ];
}

/** 说明 of a package, written for its unit. */
export function instructionLines(pack: Package, score: UnitScore | undefined): InstructionLine[] {
  const { facts, content } = pack;
  const isEvidence = facts.kind === 'evidence';
  const opening = isEvidence ? '一、怎样填' : '一、有异议怎样申诉（没有异议的，不用填写和交回）';
  return [
    ...factLines(pack),
    { heading: opening },
    ...COLUMN_GUIDE[facts.kind],
    { heading: '二、怎样交回' },
    ...RETURNING.map((text) => ({ text })),
    { heading: '三、怎样评分' },
    ...scoringLines(content).map((text) => ({ text })),
    { heading: '四、权重不低于下限' },
    ...weightLines(content, score?.weight ?? null).map((text) => ({ text })),
    { text: `“${TASKS.sheet}”“${WEIGHTS.sheet}”“${SETTINGS.sheet}”“${UNITS.sheet}”四个表供对照，不用填。` },
  ];
}
