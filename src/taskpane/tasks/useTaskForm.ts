import { useState } from 'react';
import { useDraftContext } from './draftContext';
import type { DraftTask } from './draftTasks';
import { correctedTask, entryOf, problemsOf, type TaskEntry } from './taskEntry';

/** What is typed into the form; it is taken when nothing is wrong with it. */
export function useTaskForm({ task }: DraftTask, onClose: () => void) {
  const { correct, reset } = useDraftContext();
  const [entry, setEntry] = useState(() => entryOf(task));
  const [isChecked, setChecked] = useState(false);
  const problems = isChecked ? problemsOf(entry) : {};
  return {
    entry,
    problems,
    change: (next: Partial<TaskEntry>) => {
      setEntry({ ...entry, ...next });
    },
    take: () => {
      setChecked(true);
      if (Object.keys(problemsOf(entry)).length > 0) return;
      correct(correctedTask(task, entry));
      onClose();
    },
    /** Back to what the document says. */
    reset: () => {
      reset(task.id);
      onClose();
    },
  };
}
