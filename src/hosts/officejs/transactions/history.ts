import type { WorkbookState } from '../state/workbookState';
import type { CellChange } from './writeCells';

/** A write that can be taken back. */
export type Entry =
  | { readonly kind: 'plan'; readonly before: WorkbookState; readonly after: WorkbookState }
  | { readonly kind: 'cells'; readonly changes: readonly CellChange[] };

/** What stood there before a write of which only a part may stand in the workbook, and the names of its sheets. */
export type Broken = { readonly sheets: string } & (
  { readonly before: WorkbookState } | { readonly changes: readonly CellChange[] }
);

/** So many writes can be taken back; older ones are forgotten. */
const MOST = 20;

/** The writes of this session, and one that broke off and could not be put back. */
export class History {
  private readonly entries: Entry[] = [];
  broken: Broken | null = null;

  get count(): number {
    return this.entries.length + (this.broken === null ? 0 : 1);
  }

  last(): Entry | undefined {
    return this.entries.at(-1);
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    if (this.entries.length > MOST) this.entries.shift();
  }

  drop(): void {
    this.entries.pop();
  }
}
