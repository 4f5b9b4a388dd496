import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Paragraph } from '../../read/documentTree';
import { spanOf } from '../../read/spanOf';
import { looksLikeUnit } from '../fields/unitList';
import type { Column, Field } from '../header';
import type { PlacedCell, PlacedRow, Use } from '../sections';
import { joinLines } from '../text';
import type { Step } from './state';
import type { TextToken } from './tokens';

export interface AlignedRows {
  readonly rows: readonly PlacedRow[];
  readonly uses: readonly Use[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

interface OpenCell {
  readonly lines: Paragraph[];
  readonly texts: string[];
  rebuilt: boolean;
}

const DOUBTFUL = 6;
const UNITS: readonly Field[] = ['lead', 'responsible', 'cooperating'];
const BEGINS_NAME = /^(?:市|省|区|县|州|各|国家)./;

function closed(cell: OpenCell): PlacedCell {
  const [first, last] = [cell.lines[0], cell.lines.at(-1)];
  let text = '';
  cell.texts.forEach((line, index) => {
    const before = cell.texts[index - 1];
    text += before === undefined ? line : joinLines(before, line).slice(before.length);
  });
  return { text, at: first && last ? spanOf(first.at, last.at) : null, rebuilt: cell.rebuilt };
}

class RowBuilder {
  private readonly rows: (OpenCell | null)[][] = [];
  private readonly uses: Use[] = [];
  private readonly issues: Issue<DocumentIssueCode>[] = [];

  constructor(private readonly columns: readonly Column[]) {}

  add(step: Step): void {
    if (step.type === 'fill') this.fill(step);
    else if (step.type === 'join') this.join(step.token, step.column);
  }

  finish(): AlignedRows {
    const rows = this.rows.map((row) => ({ cells: row.map((cell) => cell && closed(cell)) }));
    return { rows, uses: this.uses, issues: this.issues };
  }

  private fill({ token, column, newRow }: Extract<Step, { type: 'fill' }>): void {
    if (newRow) this.rows.push(this.columns.map(() => null));
    const row = this.rows.at(-1);
    if (!row) return;
    if (token.type === 'empty') {
      row[column] = { lines: [], texts: [], rebuilt: false };
      return;
    }
    row[column] = { lines: [token.line], texts: [token.text], rebuilt: false };
    this.uses.push({ atom: token.line, role: 'cell' });
    const target = this.columns[column];
    if (!target) return;
    const facts = { column: target.word, text: token.text };
    if (token.blanksBefore === 0 && this.uses.length > 1)
      this.issues.push(documentIssue('cellSplit', token.line.at, facts));
    else if (token.likeness(target.field) > DOUBTFUL)
      this.issues.push(documentIssue('cellDoubtful', token.line.at, facts));
  }

  private join(token: TextToken, column: number): void {
    const cell = this.rows.at(-1)?.[column];
    if (!cell) return;
    const isDirect = token.blanksBefore === 0;
    const isList = isDirect && this.areTwoNames(cell.texts.at(-1) ?? '', token.text, column);
    cell.lines.push(token.line);
    cell.texts.push(isList ? `、${token.text}` : token.text);
    this.uses.push({ atom: token.line, role: 'cell' });
    if (isDirect && !isList) return;
    cell.rebuilt ||= !isDirect;
    const { text, at } = closed({ ...cell, lines: cell.lines.slice(-2), texts: cell.texts.slice(-2) });
    this.issues.push(documentIssue('cellJoined', at, { column: this.columns[column]?.word ?? '', text }));
  }

  /** Two whole names below each other in one cell are two units, or one that was printed twice. */
  private areTwoNames(first: string, second: string, column: number): boolean {
    const field = this.columns[column]?.field ?? 'unknown';
    return UNITS.includes(field) && BEGINS_NAME.test(second) && looksLikeUnit(first) && looksLikeUnit(second);
  }
}

/** Steps of the alignment as rows of cells; what was joined, cut apart or hardly fits is reported with its line. */
export function rowsOf(steps: readonly Step[], columns: readonly Column[]): AlignedRows {
  const builder = new RowBuilder(columns);
  for (const step of steps) builder.add(step);
  return builder.finish();
}
