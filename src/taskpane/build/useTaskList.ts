import { useState } from 'react';
import type { TaskView } from '../background/jobs';

/** Tasks shown at once: a long notice must not make the pane slow. */
const STEP = 50;

/** Which tasks the list shows. */
export function useTaskList(tasks: readonly TaskView[]) {
  const [isOnlyDoubtful, setOnlyDoubtful] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const doubtful = tasks.filter(({ doubts }) => doubts.length > 0);
  const chosen = isOnlyDoubtful ? doubtful : tasks;
  return {
    doubtful: doubtful.length,
    isOnlyDoubtful,
    setOnlyDoubtful,
    shown: chosen.slice(0, limit),
    hidden: Math.max(0, chosen.length - limit),
    showMore: () => {
      setLimit(limit + STEP);
    },
  };
}
