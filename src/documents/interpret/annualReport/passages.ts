import type { Source } from '../../../assessment/model/breakdown';
import type { Atom, Block, DocumentTree, Paragraph } from '../../read/documentTree';
import { spanOf } from '../../read/spanOf';
import { isOnlyDate } from '../dates';
import { looksLikeUnit } from '../fields/unitList';
import { joinLines, trimmed } from '../text';
import { headingLevel } from './headingLevel';
import { isAboutPlans } from './planned';
import { sentencesOf } from './sentences';

/** A paragraph of the report, put together where a copy broke it into lines. */
export interface Passage {
  /** Index of its first block. */
  readonly block: number;
  readonly sentences: readonly string[];
  readonly at: Source;
  /** Stands in a part about what comes next. */
  readonly plans: boolean;
}

const FINISHED = /[。!！?？:：;；][”"』）)]?$/;
const FURNITURE =
  /浏览|阅读(?:次数|量)|点击(?:数|量|率)|访问(?:次数|量)[:：]|版权所有|ICP备|公网安备|网站标识码|主办单位|承办单位|技术支持|上一篇|下一篇|责任编辑|字体|字号|分享到|扫一扫|扫码|打印本页/;
const SHORTEST_LINE = 12;
const LONGEST_HEADING = 40;
const LONGEST_PASSAGE = 4000;

const isFurniture = (text: string): boolean => text.length <= 80 && FURNITURE.test(text) && !text.endsWith('。');

function continues(before: string, { text, blanksBefore }: Paragraph): boolean {
  const line = trimmed(text);
  const isHeading = headingLevel(before) > 0 && before.length <= LONGEST_HEADING && !/[,，。]/.test(before);
  return (
    blanksBefore === 0 &&
    before.length >= SHORTEST_LINE &&
    before.length <= LONGEST_PASSAGE &&
    !isHeading &&
    !FINISHED.test(before) &&
    headingLevel(line) === 0 &&
    !/^[\s\u3000]/.test(text) &&
    !/^(?:附件|附表|\d+$)/.test(line) &&
    !isOnlyDate(line) &&
    !(line.length <= 30 && looksLikeUnit(line))
  );
}

interface Lines {
  readonly block: number;
  readonly text: string;
  readonly at: Source;
}

const LONG_CELL = /^[^。;；]{0,400}[。;；]/;

/** Sentences inside a table stand in cells that lay out the page. */
const cellLines = (block: Block, index: number): Lines[] =>
  block.type === 'paragraph'
    ? []
    : block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ text, at }) =>
          text.length > LONGEST_HEADING && LONG_CELL.test(text)
            ? text.split('\n').map((line) => ({ block: index, text: line, at }))
            : [],
        ),
      );

function joined(tree: DocumentTree, used: ReadonlySet<Atom>): Lines[] {
  const found: Lines[] = [];
  let open = false;
  for (const [index, block] of tree.blocks.entries()) {
    const last = found.at(-1);
    if (block.type === 'table') {
      found.push(...cellLines(block, index));
      open = false;
    } else if (used.has(block) || isFurniture(trimmed(block.text))) open = false;
    else if (open && last && tree.format === 'text' && continues(last.text, block))
      found[found.length - 1] = {
        ...last,
        text: joinLines(last.text, trimmed(block.text)),
        at: spanOf(last.at, block.at),
      };
    else {
      found.push({ block: index, text: trimmed(block.text), at: block.at });
      open = true;
    }
  }
  return found;
}

/** The report's text; `used` lines say what document it is. */
export function passagesOf(tree: DocumentTree, used: ReadonlySet<Atom>): Passage[] {
  let plansFrom = 0;
  return joined(tree, used).map(({ block, text, at }) => {
    const sentences = sentencesOf(text);
    const level = headingLevel(text);
    if (level > 0 && (plansFrom === 0 || level <= plansFrom)) {
      const heading = (sentences[0] ?? '').replace(/[。:：].*$/, '');
      plansFrom = heading.length <= LONGEST_HEADING && isAboutPlans(heading) ? level : 0;
    }
    return { block, sentences, at, plans: plansFrom > 0 };
  });
}
