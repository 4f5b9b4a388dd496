import type { Column, Field } from '../header';
import type { Merges, PlacedCell } from '../sections';
import { tidy } from '../text';

/** What a row has in one column. */
interface Carried {
  readonly text: string;
  /**
   * carried: from the row above, which the document does not show; missing: the document shows no cell and nothing above
   * can stand for it; open: empty here, filled above, and nothing tells whether the two were merged.
   */
  readonly state: 'printed' | 'carried' | 'missing' | 'open';
}

export interface RowContext {
  /** The row goes on with the task of the row above. */
  readonly goesOn: boolean;
  readonly merges: Merges | undefined;
}

const DITTO = /^(?:同上|同前|〃|″|〞|")$/;
/** Fields that rows of one task share more often than not. */
const SHARED: readonly Field[] = ['requirement', 'channel', 'deadline', 'lead', 'responsible'];
/** Fields where an empty cell may as well be a merged one. */
const DOUBTFUL: readonly Field[] = ['channel', 'deadline', 'cooperating'];

/** Walks down one column and carries its merged cells along. */
export class ColumnCarrier {
  private above = '';
  private filledAbove = '';

  constructor(private readonly column: Column) {}

  /** The text that a row below may share. */
  get last(): string {
    return this.filledAbove;
  }

  next(cell: PlacedCell | null, context: RowContext): Carried {
    const found = this.found(cell, context);
    this.above = found.text;
    if (found.text !== '') this.filledAbove = found.text;
    return found;
  }

  private found(cell: PlacedCell | null, { goesOn, merges }: RowContext): Carried {
    const text = cell?.text ?? '';
    const { field, continued } = this.column;
    if (text !== '' && !(DITTO.test(text) && this.above !== '')) return { text, state: 'printed' };
    if (merges === undefined && text === '') return { text, state: cell ? 'printed' : 'missing' };
    if (this.isShared(field, cell, text, goesOn, merges)) return { text: this.above, state: 'carried' };
    if (!cell) return { text, state: continued === true ? 'printed' : 'missing' };
    const open = merges === 'lost' && DOUBTFUL.includes(field) && this.filledAbove !== '';
    return { text, state: open && (goesOn || field !== 'cooperating') ? 'open' : 'printed' };
  }

  private isShared(
    field: Field,
    cell: PlacedCell | null,
    text: string,
    goesOn: boolean,
    merges: Merges | undefined,
  ): boolean {
    if (tidy(this.above) === '' || field === 'note' || field === 'unknown') return false;
    if (text !== '') return true;
    if (field === 'requirement' && !goesOn) return false;
    if (!cell) return this.column.continued !== true;
    return merges === 'lost' && (field === 'group' || (goesOn && SHARED.includes(field)));
  }
}
