import type { Issue } from '../../../shared/issue';
import type { DocumentIssueCode } from '../../issues';
import { isBlank } from '../blankText';
import type { Block } from '../documentTree';
import type { RawBlock, RawParagraph, RawTable } from './rawBlocks';
import { tableGrid } from './tableGrid';
import { textOf } from './textOf';

/** A table that only places things: a single cell, or tables in cells with nothing beside them. */
function isFrame({ rows }: RawTable): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 1) return true;
  if (!cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table'))) return false;
  return rows.every((row) => row.cells.filter(({ blocks }) => !isBlank(textOf(blocks))).length <= 1);
}

/** Makes blocks of the tree; paragraphs and tables are counted as they come. */
export class TreeBlocks {
  readonly blocks: Block[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  blanks = 0;
  private paragraphs = 0;
  private tables = 0;

  add(raws: readonly RawBlock[]): this {
    for (const raw of raws) {
      if (raw.type === 'paragraph') this.addParagraph(raw);
      else if (isFrame(raw)) for (const { cells } of raw.rows) for (const { blocks } of cells) this.add(blocks);
      else this.addTable(raw);
    }
    return this;
  }

  private addParagraph({ text, boxed }: RawParagraph): void {
    if (!boxed) this.paragraphs += 1;
    const line = Math.max(1, this.paragraphs);
    for (const piece of text.split('\n')) {
      if (isBlank(piece)) {
        this.blanks += 1;
        continue;
      }
      const at = { line, endLine: line };
      this.blocks.push({ type: 'paragraph', text: piece, blanksBefore: this.blanks, at });
      this.blanks = 0;
    }
  }

  private addTable(raw: RawTable): void {
    this.tables += 1;
    const { rows, issues } = tableGrid(raw, this.tables);
    for (const issue of issues) this.issues.push(issue);
    if (rows.length === 0) return;
    this.blocks.push({ type: 'table', rows, blanksBefore: this.blanks, at: { table: this.tables, row: 1 } });
    this.blanks = 0;
  }
}
