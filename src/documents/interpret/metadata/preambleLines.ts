import type { Source } from '../../../assessment/model/breakdown';
import type { Atom, Block } from '../../read/documentTree';
import { isOnlyDate, printedDate } from '../dates';
import { looksLikeUnit } from '../fields/unitList';
import { trimmed } from '../text';

type LineKind =
  | 'documentNumber'
  | 'pageDate'
  | 'signedDate'
  | 'dated'
  | 'page'
  | 'letterhead'
  | 'addressee'
  | 'remark'
  | 'body'
  | 'unit'
  | 'other';

export interface PreambleLine {
  readonly text: string;
  readonly kind: LineKind;
  readonly blanksBefore: number;
  readonly at: Source;
  readonly atoms: readonly Atom[];
}

const NUMBER = /^(?:文\s*号[:：]\s*)?[\u4e00-\u9fff]{2,16}[〔[(（【]\s*20\d\d\s*[〕\])）】]\s*第?\s*\d+\s*号$/;

/** The first that fits tells what a line before the table is. */
const KINDS: readonly (readonly [kind: LineKind, test: (text: string) => boolean])[] = [
  ['documentNumber', (text) => NUMBER.test(text)],
  ['signedDate', (text) => /^(?:成文|印发|签发)(?:时间|日期)[:：]/.test(text)],
  [
    'pageDate',
    (text) => /^(?:发布|发稿|公开|更新)?(?:时间|日期)\s*[:：]/.test(text) || /^20\d\d.{4,20}来源[:：]/.test(text),
  ],
  [
    'page',
    (text) =>
      /->|›|»|^首页|^当前位置|^您(?:所在|现在)|字体[:：]?|字号[:：]|^打印|^分享|^来源[:：]|^浏览|^索引号|^主题词|^(?:发布|发文)(?:机构|机关|单位)[:：]|^(?:信息|公文)?(?:名称|标题|分类|主题分类|有效性)[:：]/.test(
        text,
      ),
  ],
  [
    'dated',
    (text) => isOnlyDate(text) || (text.length <= 40 && printedDate(text) !== null && looksLikeUnit(withoutDate(text))),
  ],
  ['remark', (text) => /^[(（].*[)）]$/.test(text) || /^附件\d*[:：]?/.test(text)],
  ['letterhead', (text) => text.length <= 40 && text.endsWith('文件')],
  ['addressee', (text) => /[:：]$/.test(text)],
  ['body', (text) => /[。!！;；][”")）]?$/.test(text)],
  ['unit', (text) => text.length <= 30 && looksLikeUnit(text)],
];

export const withoutDate = (text: string): string =>
  trimmed(text.replace(/[\d二〇○零一三四五六七八九十]+\s*[年.-].*$/, ''));

function line(texts: readonly string[], rest: Omit<PreambleLine, 'text' | 'kind'>): PreambleLine {
  const text = trimmed(texts.join(' '));
  return { text, kind: KINDS.find(([, test]) => test(text))?.[0] ?? 'other', ...rest };
}

/** Lines before the first table with what each looks like. */
export const preambleLines = (blocks: readonly Block[]): PreambleLine[] =>
  blocks.flatMap((block): PreambleLine[] => {
    if (block.type === 'paragraph') {
      const { blanksBefore, at } = block;
      return [line([block.text], { blanksBefore, at, atoms: [block] })];
    }
    return block.rows.map(({ cells, at }, index) => {
      const atoms = cells.filter((cell) => trimmed(cell.text) !== '');
      return line(
        atoms.map(({ text }) => text),
        { blanksBefore: index === 0 ? block.blanksBefore : 0, at, atoms },
      );
    });
  });
