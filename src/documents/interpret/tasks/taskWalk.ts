import type { Field } from '../header';
import type { Merges, PlacedCell } from '../sections';
import { bareNumber } from '../numerals';
import { tidy, trimmed } from '../text';
import { numberedItem } from './numberedItem';

export type TaskTrouble = 'rowContinued' | 'itemCarried' | 'numberMissing' | 'itemMissing';

/** Which task a row belongs to. */
export interface TaskOfRow {
  readonly starts: boolean;
  readonly inferred: readonly Field[];
  readonly troubles: readonly TaskTrouble[];
}

export interface TaskCells {
  readonly number: PlacedCell | null;
  readonly item: PlacedCell | null;
  readonly requirement: PlacedCell | null;
}

type CellState = 'own' | 'merged' | 'empty' | 'none' | 'noColumn';

const numberOf = (printed: string): string | null => bareNumber(printed) ?? (printed === '' ? null : printed);

const textOf = (cell: PlacedCell | null): string => trimmed(cell?.text ?? '');

/** 1 | 1.公开预算: the number of the task is not part of its item. */
function ownTask(printed: string, text: string, hasNumber: boolean): { number: string | null; item: string } {
  const inItem = numberedItem(text);
  if (!hasNumber) return inItem;
  const number = numberOf(printed);
  return inItem.number !== null && (number === null || number === inItem.number)
    ? inItem
    : { number, item: tidy(text) };
}

/** Walks down the rows of one part and tells tasks from further rows of a task. */
export class TaskWalk {
  index = 0;
  number: string | null = null;
  item: string | null = null;

  constructor(
    private readonly hasNumber: boolean,
    private readonly hasItem: boolean,
    private readonly merges: Merges | undefined,
    /** Requirements begin with the number of the task. */
    private readonly inRequirement: boolean,
  ) {}

  next(cells: TaskCells, newUnit: boolean): TaskOfRow {
    const number = this.stateOf(cells.number, this.hasNumber);
    const item = this.stateOf(cells.item, this.hasItem);
    const canGoOn = !newUnit && this.index > 0;
    if (canGoOn && this.goesOn(number, item, cells.requirement)) return this.further(number, item, cells.item);
    const own = this.inRequirement
      ? { number: numberedItem(textOf(cells.requirement)).number, item: '' }
      : ownTask(textOf(cells.number), textOf(cells.item), this.hasNumber);
    const repeated = own.number !== null && own.number === this.number && own.item === this.item;
    if (canGoOn && this.hasItem && repeated) return { starts: false, inferred: [], troubles: [] };
    return this.start(own, item, newUnit);
  }

  private stateOf(cell: PlacedCell | null, hasColumn: boolean): CellState {
    if (!hasColumn) return 'noColumn';
    if (!cell) return 'none';
    return cell.merged === true ? 'merged' : cell.text === '' ? 'empty' : 'own';
  }

  private goesOn(number: CellState, item: CellState, requirement: PlacedCell | null): boolean {
    if (number === 'own') return false;
    if (number === 'merged') return true;
    if (item !== 'noColumn') return item !== 'own';
    if (number === 'noColumn') return requirement?.merged === true;
    return this.merges === 'lost' && number === 'empty';
  }

  private further(number: CellState, item: CellState, itemCell: PlacedCell | null): TaskOfRow {
    if (item === 'own') {
      const own = numberedItem(textOf(itemCell));
      this.item = own.number === this.number ? own.item : tidy(textOf(itemCell));
    }
    const hidden = (state: CellState): boolean => state === 'none' || (state === 'empty' && this.merges === 'shown');
    const inferred: Field[] = [];
    if (hidden(item)) inferred.push('item');
    if (this.number !== null && hidden(this.hasNumber ? number : item)) inferred.push('number');
    const troubles: TaskTrouble[] = inferred.length > 0 ? ['rowContinued'] : [];
    if (this.hasItem && this.item === '') troubles.push('itemMissing');
    else if (this.hasNumber && this.number === null) troubles.push('numberMissing');
    return { starts: false, inferred, troubles };
  }

  private start(own: { number: string | null; item: string }, item: CellState, newUnit: boolean): TaskOfRow {
    this.index += 1;
    this.number = own.number;
    const hidden = item === 'none' || (item === 'empty' && this.merges === 'lost');
    const carried = hidden && this.merges !== undefined && !newUnit && this.hasNumber && (this.item ?? '') !== '';
    if (!carried) this.item = this.hasItem ? own.item : null;
    const troubles: TaskTrouble[] = [];
    if (this.hasNumber && this.number === null) troubles.push('numberMissing');
    if (carried) troubles.push('itemCarried');
    else if (this.item === '') troubles.push('itemMissing');
    return { starts: true, inferred: carried ? ['item'] : [], troubles };
  }
}
