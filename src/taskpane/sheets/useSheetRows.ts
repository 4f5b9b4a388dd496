import { useState } from 'react';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';

/** Rows shown at once. */
const PAGE = 50;

/** A page of the rows of a sheet; `from` is counted from 0. */
export function useSheetRows(name: string) {
  const { desk } = useServices();
  const { version } = useRound();
  const [from, setFrom] = useState(0);
  const answer = useAnswer(`sheet ${version} ${name} ${from}`, async () => {
    const view = await desk.sheet(name, from, PAGE);
    return view === null ? null : { ...view, from };
  });
  return {
    answer,
    previous: () => {
      setFrom(Math.max(0, from - PAGE));
    },
    next: () => {
      setFrom(from + PAGE);
    },
  };
}
