import type { Column } from '../header';
import { EMPTY } from './likeness';
import { UNIT_WITHOUT_NUMBER } from './rowShape';
import type { State, Turn } from './state';
import type { TextToken } from './tokens';

const OUT_OF_SEQUENCE = 5;
const RESTART = 6;
const UNIT_REPEATED = 0.5;
const UNIT_NUMBER_REPEATED = 2;

function unitNumberTurn({ unitNumber }: State, value: number): Turn {
  const gap = value - unitNumber;
  const cost = gap === 1 ? 0 : gap === 0 ? UNIT_NUMBER_REPEATED : OUT_OF_SEQUENCE;
  return { cost, unitNumber: value, fresh: gap !== 0 };
}

function taskTurn({ fresh, task }: State, value: number, newRow: boolean): Turn {
  const startsUnit = fresh && !newRow;
  const done = { task: value, fresh: false };
  if (value === (startsUnit ? 1 : task + 1)) return { cost: 0, ...done };
  if (startsUnit && value === task + 1) return { cost: 1, ...done };
  return { cost: value === 1 ? RESTART : OUT_OF_SEQUENCE, ...done };
}

function unitTurn({ fresh, unitName }: State, name: string, newRow: boolean, isNumbered: boolean): Turn {
  const same = name === unitName;
  if (!isNumbered) return { cost: 0, unitName: name, fresh: !same };
  if (!newRow) return { cost: 0, unitName: name, fresh: fresh || !same };
  return { cost: same ? UNIT_REPEATED : UNIT_WITHOUT_NUMBER, unitName: name, fresh: !same };
}

/** How well a text goes on with the numbers and units of the rows above. */
export function turnOf(
  state: State,
  { value, name }: TextToken,
  column: Column,
  newRow: boolean,
  isNumbered: boolean,
): Turn {
  if (column.field === 'unitNumber' && value !== null) return unitNumberTurn(state, value);
  if (column.field === 'number' && value !== null) return taskTurn(state, value, newRow);
  if (column.grouping) return unitTurn(state, name, newRow, isNumbered);
  return newRow ? { cost: 0, fresh: false } : { cost: 0 };
}

/** An empty number counts as the next one; an empty unit goes on. */
export function emptyTurn({ fresh, task }: State, { field }: Column, newRow: boolean): Turn {
  if (field === 'number') return { cost: EMPTY[field], task: (fresh && !newRow ? 0 : task) + 1, fresh: false };
  return newRow ? { cost: EMPTY[field], fresh: false } : { cost: EMPTY[field] };
}
