import { useState } from 'react';
import type { Severity } from '../../shared/issue';
import type { Note } from '../../app/desk/desk';

/** Shown before the user asks for all of them: a file may have thousands. */
const MOST = 50;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The notes, gravest first, as many as are to be shown. */
export function useNotes(notes: readonly Note[]) {
  const [isWhole, setWhole] = useState(false);
  const sorted = SEVERITIES.flatMap((wanted) => notes.filter(({ severity }) => severity === wanted));
  return {
    counts: SEVERITIES.map((wanted) => ({
      severity: wanted,
      count: notes.filter(({ severity }) => severity === wanted).length,
    })).filter(({ count }) => count > 0),
    shown: isWhole ? sorted : sorted.slice(0, MOST),
    hidden: isWhole ? 0 : Math.max(0, sorted.length - MOST),
    showAll: () => {
      setWhole(true);
    },
  };
}
