import type { Block, DocumentTree } from '../../read/documentTree';
import { columnsOf, isHeader } from '../header';
import { type PreambleLine, preambleLines } from '../metadata/preambleLines';
import { compact, joinLines, tidy } from '../text';

export interface ReportTitle {
  readonly text: string;
  /** Lines of the document's beginning that hold it. */
  readonly start: number;
  readonly end: number;
}

/** Blocks at the beginning of a document that can hold its title. */
const TITLE_BLOCKS = 40;
const LONGEST_TITLE = 70;
const MOST_LINES = 3;

const SUBJECT = /(?:信息|政务)公开/;
const REPORT = /(?:年度(?:工作)?报告|年报|年度(?:工作)?总结)(?:[(（][^()（）]{0,20}[)）]|表)?$/;
const YEARLY =
  /(?:20\d\d|[二一][〇○零一二三四五六七八九]{3})年.{0,40}(?:工作|情况)的?(?:报告|总结)(?:[(（][^()（）]{0,20}[)）])?$/;
/** A notice about annual reports, or what is said about one. */
const OTHER =
  /通知|格式|编制|模板|范本|办法|方案|要点|安排|印发|转发|关于(?:做好|报送|公布|发布|开展)|评估|测评|考核|监测|审查|解读|图解|栏目|目录|列表|平台|[:：]$|->|>/;

export const isReportTitle = (text: string): boolean => {
  const plain = compact(text);
  return (
    plain.length <= LONGEST_TITLE &&
    SUBJECT.test(plain) &&
    (REPORT.test(plain) || YEARLY.test(plain)) &&
    !OTHER.test(plain) &&
    !/[。；;!！]/.test(plain)
  );
};

const canHold = (line: PreambleLine | undefined): line is PreambleLine =>
  line !== undefined && line.text.length <= LONGEST_TITLE && ['other', 'unit', 'remark'].includes(line.kind);

/** A title names its year; a page's navigation that ends in 年度报告 mostly does not. */
const hasYear = (text: string): boolean => /20\d\d|[二一][〇○零一二三四五六七八九]{3}年/.test(text);

function candidates(lines: readonly PreambleLine[]): ReportTitle[] {
  const found: ReportTitle[] = [];
  for (let start = 0; start < lines.length; start += 1)
    for (let count = 1; count <= MOST_LINES && start + count <= lines.length; count += 1) {
      const part = lines.slice(start, start + count);
      const text = tidy(part.map((line) => line.text).reduce(joinLines, ''));
      if (!part.every(canHold)) break;
      if (isReportTitle(text)) found.push({ text, start, end: start + count });
    }
  return found;
}

/** 沈阳市教育局 on its own line above 2016年政府信息公开年度报告 belongs to the title. */
function withUnitAbove(title: ReportTitle, lines: readonly PreambleLine[]): ReportTitle {
  const above = lines[title.start - 1];
  const startsBare = /^(?:关于)?(?:20\d\d|[二一][〇○零一二三四五六七八九]{3})年|^政府信息公开|^政务公开/.test(
    title.text,
  );
  if (!startsBare || above?.kind !== 'unit' || !canHold(above)) return title;
  return { text: joinLines(tidy(above.text), title.text), start: title.start - 1, end: title.end };
}

export function findReportTitle(lines: readonly PreambleLine[]): ReportTitle | null {
  const found = candidates(lines);
  const best = found.find(({ text }) => hasYear(text)) ?? found[0];
  return best ? withUnitAbove(best, lines) : null;
}

/** The first rows of a table: no title stands further down. */
const headOf = (block: Block): Block =>
  block.type === 'table' && block.rows.length > TITLE_BLOCKS
    ? { ...block, rows: block.rows.slice(0, TITLE_BLOCKS) }
    : block;

/** The first lines of a document, before any title can be missed. */
export const firstLines = (blocks: readonly Block[]): PreambleLine[] =>
  preambleLines(blocks.slice(0, TITLE_BLOCKS).map(headOf));

const HEADER_ROWS = 4;

function hasTaskTable({ blocks }: DocumentTree): boolean {
  return blocks.some(
    (block) =>
      block.type === 'table' &&
      block.rows.slice(0, HEADER_ROWS).some(({ cells }) => {
        const columns = columnsOf(cells.map(({ text }) => text));
        return isHeader(columns) && columns.some(({ field }) => field === 'lead' || field === 'responsible');
      }),
  );
}

/** A document whose title is that of an annual report and that holds no table of tasks. */
export function isAnnualReport(tree: DocumentTree): boolean {
  const lines = firstLines(tree.blocks);
  const title = findReportTitle(lines);
  if (!title) return false;
  const notice = lines.slice(0, title.start).some(({ text }) => /关于.{0,60}的?通知$/.test(compact(text)));
  return !notice && !hasTaskTable(tree);
}
