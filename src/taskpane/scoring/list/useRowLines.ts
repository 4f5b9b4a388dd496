import { useState } from 'react';
import type { RowLine } from '../../../app/desk/desk';
import type { RowName } from '../../../workbook/port';
import { rowKey } from '../flow/rowKey';

/** Rows shown at first, and added at once: thousands of them would make the pane slow. */
export const STEP = 50;

/** The part of the rows that is shown: some before the current row, the rest after it, and more on request. */
export function useRowLines(rows: readonly RowLine[], current: RowName | null) {
  const [more, setMore] = useState({ before: 0, after: 0 });
  const key = current === null ? '' : rowKey(current);
  const here = Math.max(
    0,
    rows.findIndex(({ name }) => rowKey(name) === key),
  );
  const from = Math.max(0, here - 5 - more.before);
  const to = Math.min(rows.length, Math.max(0, here - 5) + STEP + more.after);
  return {
    from,
    shown: rows.slice(from, to),
    after: rows.length - to,
    showBefore: () => {
      setMore({ ...more, before: more.before + STEP });
    },
    showAfter: () => {
      setMore({ ...more, after: more.after + STEP });
    },
  };
}
