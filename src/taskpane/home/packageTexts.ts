import type { PackageView } from '../../app/desk/desk';

interface PackageTexts {
  readonly title: string;
  /** What this workbook is, and what it is not. */
  readonly what: string;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  /** What the unit does, in order. */
  readonly steps: readonly string[];
}

const receiverOf = ({ returnTo }: PackageView): string => (returnTo.trim() === '' ? '发来本文件的人' : returnTo);

/** How much is filled in. */
function filledText({ kind, rows, filled }: PackageView): string {
  if (kind === 'feedback') return filled === 0 ? '没有填' : `填了${filled}行`;
  return filled === rows ? `${rows}行都填了佐证` : `还有${rows - filled}行没有填佐证，共${rows}行`;
}

/** What there is to say about a workbook that went out to a unit. */
export function packageTexts(pack: PackageView): PackageTexts {
  const { unit, kind, due } = pack;
  const isEvidence = kind === 'evidence';
  const columns = isEvidence ? '“证据评分”表里黄色的栏' : '“证据评分”表里的“申诉理由”“申诉佐证”';
  return {
    title: isEvidence ? `发给${unit}填写的工作簿` : `发给${unit}的评分反馈`,
    what: isEvidence ? '由这个单位填写后交回，不是考核工作簿。' : '供这个单位查看，有异议可以申诉；不是考核工作簿。',
    facts: [
      { name: '单位', text: unit },
      { name: isEvidence ? '交回期限' : '申诉期限', text: due === '' ? '没有写明' : `${due}（含当日）` },
      { name: '交回给', text: receiverOf(pack) },
      { name: isEvidence ? '佐证' : '申诉', text: filledText(pack) },
    ],
    steps: [
      isEvidence ? `直接填${columns}。` : `没有异议的不用填。有异议的，填${columns}。`,
      '保存，不改文件格式，不改工作表的名称。',
      `把文件发给${receiverOf(pack)}。`,
    ],
  };
}
