import type { ConflictLine } from '../../../app/desk/exchange/exchangeDesk';
import type { Decision } from '../../../exchange/model';

export type Decisions = Readonly<Record<string, Decision>>;

/** The decisions on conflicts that still exist. */
export const decisionsFor = (conflicts: readonly ConflictLine[], decisions: Decisions): Decisions =>
  Object.fromEntries(
    conflicts.flatMap(({ id }) => {
      const decision = decisions[id];
      return decision === undefined ? [] : [[id, decision] as const];
    }),
  );

/** With one more decision; null takes it back. */
export function decided(decisions: Decisions, ids: readonly string[], decision: Decision | null): Decisions {
  const others = Object.entries(decisions).filter(([id]) => !ids.includes(id));
  return Object.fromEntries([...others, ...(decision === null ? [] : ids.map((id) => [id, decision] as const))]);
}

/** Columns with conflicts that nobody has decided, and how many. */
export function openColumns(conflicts: readonly ConflictLine[], decisions: Decisions) {
  const open = conflicts.filter(({ id }) => decisions[id] === undefined);
  return [...new Set(open.map(({ column }) => column))].map((column) => ({
    column,
    ids: open.filter((conflict) => conflict.column === column).map(({ id }) => id),
  }));
}

/** Index of the next conflict without a decision after `at`, from the start when there is none behind; else `at`. */
export function nextOpen(conflicts: readonly ConflictLine[], decisions: Decisions, at: number): number {
  const isOpen = ({ id }: ConflictLine): boolean => decisions[id] === undefined;
  const behind = conflicts.findIndex((conflict, index) => index > at && isOpen(conflict));
  const first = behind === -1 ? conflicts.findIndex(isOpen) : behind;
  return first === -1 ? at : first;
}
