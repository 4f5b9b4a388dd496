import type { Cell } from '../../assessment/model/assessment';
import type { UnitField } from '../../assessment/model/package';
import { nameKey } from '../../assessment/scoring/cells';
import { digestOf } from '../../shared/digest';
import { cellKey } from './cellKey';

/** A cell of one unit: what 已收内容 remembers of it goes by this name. */
interface SaidName {
  readonly taskId: string;
  readonly occurrence: number;
  readonly field: UnitField;
}

/** What a unit said last in a round, where it differs from what it was sent: digest of the cell's name → of its value. */
export type SaidCells = ReadonlyMap<string, string>;

const DIGITS = 8;
const ENTRY = 2 * DIGITS;
/** Characters that 已收内容 may take; what does not fit is compared with the base again. */
const LONGEST = 32_000;

/** Names of cells and short values are the same in a thousand files; so many of them are kept. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 60;
const known = new Map<string, string>();

function short(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const digest = digestOf(text).slice(0, DIGITS);
  if (text.length > LONGEST_KNOWN) return digest;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, digest);
  return digest;
}

export const saidName = ({ taskId, occurrence, field }: SaidName): string =>
  short(`${nameKey(taskId)}\n${occurrence}\n${field}`);

export const saidValue = (cell: Cell): string => short(cellKey(cell));

export const saidText = (said: SaidCells): string =>
  [...said]
    .map(([name, value]) => name + value)
    .sort()
    .join('')
    .slice(0, LONGEST);

/** Reads `saidText`; anything else says nothing. */
export function saidIn(text: string): SaidCells {
  const said = new Map<string, string>();
  if (text.length % ENTRY !== 0 || !/^[0-9a-f]*$/.test(text)) return said;
  for (let at = 0; at < text.length; at += ENTRY)
    said.set(text.slice(at, at + DIGITS), text.slice(at + DIGITS, at + ENTRY));
  return said;
}
