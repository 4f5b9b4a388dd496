import { useState } from 'react';
import type { DraftTask } from './draftTasks';

/** Tasks shown at once: a long notice must not make the pane slow. */
const STEP = 50;

/** Which tasks the list shows, and which one is being corrected. */
export function useTaskList(tasks: readonly DraftTask[]) {
  const [isOnlyDoubtful, setOnlyDoubtful] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const [edited, setEdited] = useState<string | null>(null);
  const isDoubtful = ({ doubts, isRemoved }: DraftTask): boolean => doubts.length > 0 && !isRemoved;
  const doubtful = tasks.filter(isDoubtful).length;
  // The one being corrected stays in sight.
  const chosen = isOnlyDoubtful ? tasks.filter((one) => isDoubtful(one) || one.task.id === edited) : tasks;
  return {
    doubtful,
    removed: tasks.filter(({ isRemoved }) => isRemoved).length,
    isOnlyDoubtful,
    setOnlyDoubtful,
    edited,
    setEdited,
    shown: chosen.slice(0, limit),
    hidden: Math.max(0, chosen.length - limit),
    more: Math.min(STEP, Math.max(0, chosen.length - limit)),
    showMore: () => {
      setLimit(limit + STEP);
    },
  };
}
