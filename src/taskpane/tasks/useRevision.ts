import { useState } from 'react';

/** A number that grows whenever `value` is another one. */
export function useRevision(value: unknown): number {
  const [last, setLast] = useState({ value, revision: 0 });
  if (last.value === value) return last.revision;
  const next = { value, revision: last.revision + 1 };
  setLast(next);
  return next.revision;
}
