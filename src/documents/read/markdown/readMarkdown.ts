import { isBlank } from '../blankText';
import type { Lines } from '../delimited/records';
import { TextBlocks } from '../delimited/textBlocks';
import { htmlBlocks } from '../html/readHtml';
import type { Reading } from '../reading';
import { inlineText } from './inlineText';
import { isDelimiterRow, pipeCells } from './pipeRow';

const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^ {0,3}(?:=+|-+|(?:\* *){3,}|(?:_ *){3,}|(?:- *){3,})$/;
const QUOTE = /^(?: {0,3}>)+ ?/;
const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const HEADING_END = /[ \t]#+$/;
const BULLET = /^[ \t]*[-*+][ \t]+/;
const LINE_BREAK = /<br[ \t]*\/?>/gi;
const TABLE_START = /^[ \t]*(?:<html>|<body>|<div>|<center>)*<table\b/i;
const HTML_TABLE_LINE = new RegExp(TABLE_START.source, 'im');
const MARKS_LINE = /(?:\r\n|\n|\r)([ \t]*[-:|][-:| \t]*)(?=[\r\n]|$)/g;
const TABLE_TAG = /<(\/?)table\b/gi;

const LINE_END = /\r\n|\n|\r/;

/** A table head with its |---|---|, or a table in HTML, makes a text Markdown; a stray | does not. */
export function isMarkdown(text: string): boolean {
  for (const { index, 1: marks = '' } of text.matchAll(MARKS_LINE)) {
    const above = text.slice(Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1)) + 1, index);
    if (above.includes('|') && isDelimiterRow(marks)) return true;
  }
  return HTML_TABLE_LINE.test(text);
}

const cellText = (cell: string): string =>
  cell
    .split(LINE_BREAK)
    .map((line) => inlineText(line.trim()))
    .join('\n');

/** The text of a line without the marks of its block; a number before it stays. */
function lineText(line: string): string {
  const unquoted = line.replace(QUOTE, '');
  const text = HEADING.test(unquoted)
    ? unquoted.replace(HEADING, '').trimEnd().replace(HEADING_END, '')
    : unquoted.replace(BULLET, '');
  return text.split(LINE_BREAK).map(inlineText).join('');
}

class MarkdownReader {
  readonly blocks = new TextBlocks();
  private index = 0;
  private isCode = false;

  constructor(private readonly lines: readonly string[]) {}

  read(): void {
    while (this.index < this.lines.length) {
      if (!this.isCode && this.isTable()) this.readTable();
      else if (!this.isCode && TABLE_START.test(this.line)) this.readHtmlTable();
      else this.readLine();
    }
  }

  private get line(): string {
    return this.lines[this.index] ?? '';
  }

  private get at(): Lines {
    return { line: this.index + 1, endLine: this.index + 1 };
  }

  private isTable(): boolean {
    return this.line.includes('|') && isDelimiterRow(this.lines[this.index + 1] ?? '');
  }

  private readTable(): void {
    for (let cells = pipeCells(this.line); cells; cells = pipeCells(this.line)) {
      const { at } = this;
      if (!isDelimiterRow(this.line))
        this.blocks.addRow({ fields: cells.map((text) => ({ text: cellText(text), at })), at });
      this.index += 1;
    }
  }

  private readHtmlTable(): void {
    const start = this.index;
    let depth = 0;
    do {
      for (const [, slash] of this.line.matchAll(TABLE_TAG)) depth += slash === '' ? 1 : -1;
      this.index += 1;
    } while (depth > 0 && this.index < this.lines.length);
    const at = { line: start + 1, endLine: this.index };
    this.blocks.addBlocks(htmlBlocks(this.lines.slice(start, this.index).join('\n'), at));
  }

  private readLine(): void {
    const { line } = this;
    const isFence = FENCE.test(line);
    if (isFence) this.isCode = !this.isCode;
    if (isFence || isBlank(line) || (!this.isCode && RULE.test(line.trimEnd()))) this.blocks.addBlank();
    else this.blocks.addParagraph(this.isCode ? line : lineText(line).trimEnd(), this.at);
    this.index += 1;
  }
}

/** Markdown: tables as tables, every other line a paragraph of plain text. Line by line, since the library is slow on long files. */
export function readMarkdown(fileName: string, text: string): Reading {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  const reader = new MarkdownReader(lines);
  reader.read();
  const blanksAfter = reader.blocks.finish();
  return { value: { format: 'markdown', name: fileName, blocks: reader.blocks.blocks, blanksAfter }, issues: [] };
}
