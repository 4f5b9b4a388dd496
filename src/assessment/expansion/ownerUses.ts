import type { Task } from '../model/assessment';
import type { Place } from '../../shared/issue';
import { ownerPhrases } from './ownerPhrases';
import { phraseKey } from './ownerKey';

export type OwnedTask = Pick<Task, 'id' | 'lead' | 'responsible' | 'cooperating'>;

export type OwnerField = 'lead' | 'responsible' | 'cooperating';

/** One printed owner and the tasks that name it. */
export interface OwnerUse {
  /** As first printed. */
  readonly phrase: string;
  readonly key: string;
  /** Where it stands first. */
  readonly at: Place;
  readonly taskIds: Set<string>;
}

/** An owner in one column of one task. */
interface Mention {
  readonly index: number;
  readonly field: OwnerField;
  readonly use: OwnerUse;
}

/** Every owner of the tasks, once however often and with whatever spaces it is printed, by first appearance. */
export function ownerUses(tasks: readonly OwnedTask[]): {
  readonly uses: readonly OwnerUse[];
  readonly mentions: readonly Mention[];
} {
  const uses = new Map<string, OwnerUse>();
  const split = new Map<string, string[]>();
  const mentions: Mention[] = [];
  const phrasesIn = (printed: string): string[] => {
    const known = split.get(printed) ?? ownerPhrases(printed);
    split.set(printed, known);
    return known;
  };
  tasks.forEach((task, index) => {
    for (const field of ['lead', 'responsible', 'cooperating'] as const) {
      for (const phrase of task[field].flatMap(phrasesIn)) {
        const key = phraseKey(phrase);
        const use = uses.get(key) ?? {
          ...{ phrase, key, taskIds: new Set<string>() },
          at: { record: 'tasks', index, field },
        };
        uses.set(key, use);
        use.taskIds.add(task.id);
        mentions.push({ index, field, use });
      }
    }
  });
  return { uses: [...uses.values()], mentions };
}
