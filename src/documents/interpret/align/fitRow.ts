import type { Column } from '../header';
import { EMPTY, likenessOf } from './likeness';

interface Fit {
  /** Columns before the first cell that the row does not show. */
  readonly offset: number;
  readonly cost: number;
}

const LEAD_MISSING = 2;
const END_MISSING = 2;

function costAt(texts: readonly string[], columns: readonly Column[], offset: number): number {
  const rest = columns.length - offset - texts.length;
  return texts.reduce(
    (cost, text, index) => {
      const field = columns[offset + index]?.field ?? 'unknown';
      return cost + (text === '' ? EMPTY[field] : likenessOf(text)(field));
    },
    (offset > 0 ? LEAD_MISSING : 0) + Math.max(0, rest) * END_MISSING,
  );
}

/** Where the cells of a row that is shorter than its heading row belong. */
export function fitRow(texts: readonly string[], columns: readonly Column[]): Fit {
  const requirement = columns.findIndex(({ field }) => field === 'requirement');
  const last = Math.min(Math.max(0, columns.length - texts.length), requirement);
  let best: Fit = { offset: 0, cost: costAt(texts, columns, 0) };
  for (let offset = 1; offset <= last; offset += 1) {
    const cost = costAt(texts, columns, offset);
    if (cost < best.cost) best = { offset, cost };
  }
  return best;
}
