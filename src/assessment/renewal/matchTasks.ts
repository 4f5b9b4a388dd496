import type { Task } from '../model/assessment';
import { bigramsOf, likeness, textKey } from './similarity';

type Text = Pick<Task, 'id' | 'item' | 'requirement'>;

/** A task of the workbook and the task of the new notice that goes on with it. */
export interface TaskPair {
  readonly old: string;
  readonly next: string;
}

/** From here on two texts are one task with a changed wording. */
const ALIKE = 0.5;
const REQUIREMENT_WEIGHT = 0.8;
/** Pairs of characters that more tasks than this share say nothing about one of them. */
const MOST_SHARED = 60;
const MOST_CANDIDATES = 40;

interface Profile {
  readonly id: string;
  readonly item: ReadonlySet<string>;
  readonly requirement: ReadonlySet<string>;
}

const profileOf = ({ id, item, requirement }: Text): Profile => ({
  id,
  item: bigramsOf(textKey(item)),
  requirement: bigramsOf(textKey(requirement)),
});

const alikeness = (a: Profile, b: Profile): number =>
  REQUIREMENT_WEIGHT * likeness(a.requirement, b.requirement) + (1 - REQUIREMENT_WEIGHT) * likeness(a.item, b.item);

/** Pairs tasks whose key is the same, in the order of both lists. */
function exactPairs(old: readonly Text[], next: readonly Text[], keyOf: (task: Text) => string): TaskPair[] {
  const waiting = new Map<string, string[]>();
  for (const task of old) {
    const key = keyOf(task);
    if (key !== '') waiting.set(key, [...(waiting.get(key) ?? []), task.id]);
  }
  return next.flatMap((task) => {
    const found = waiting.get(keyOf(task))?.shift();
    return found === undefined ? [] : [{ old: found, next: task.id }];
  });
}

/** Tasks that share the most rare pairs of characters with a text: the only ones worth comparing. */
class Candidates {
  private readonly byBigram = new Map<string, Profile[]>();

  constructor(profiles: readonly Profile[]) {
    for (const profile of profiles)
      for (const bigram of new Set([...profile.requirement, ...profile.item])) {
        const known = this.byBigram.get(bigram);
        if (known) known.push(profile);
        else this.byBigram.set(bigram, [profile]);
      }
  }

  of({ requirement, item }: Profile): Profile[] {
    const shared = new Map<Profile, number>();
    for (const bigram of new Set([...requirement, ...item])) {
      const profiles = this.byBigram.get(bigram) ?? [];
      if (profiles.length > MOST_SHARED) continue;
      for (const profile of profiles) shared.set(profile, (shared.get(profile) ?? 0) + 1);
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_CANDIDATES)
      .map(([profile]) => profile);
  }
}

function alikePairs(old: readonly Text[], next: readonly Text[]): TaskPair[] {
  const candidates = new Candidates(old.map(profileOf));
  const scored = next.flatMap((task) => {
    const profile = profileOf(task);
    return candidates.of(profile).map((other) => ({ old: other.id, next: task.id, score: alikeness(profile, other) }));
  });
  const used = new Set<string>();
  return scored
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .flatMap((pair) => {
      const [left, right] = [`old ${pair.old}`, `next ${pair.next}`];
      if (used.has(left) || used.has(right)) return [];
      used.add(left).add(right);
      return [{ old: pair.old, next: pair.next }];
    });
}

/**
 * Which task of a new notice goes on with which task of the workbook: the same item and requirement first, then the same
 * requirement, then the most alike wording. Each task stands in at most one pair; numbers and order do not matter.
 */
export function matchTasks(old: readonly Text[], next: readonly Text[]): TaskPair[] {
  const pairs: TaskPair[] = [];
  let [oldLeft, nextLeft] = [[...old], [...next]];
  const take = (found: readonly TaskPair[]): void => {
    pairs.push(...found);
    const [oldIds, nextIds] = [new Set(found.map((pair) => pair.old)), new Set(found.map((pair) => pair.next))];
    oldLeft = oldLeft.filter(({ id }) => !oldIds.has(id));
    nextLeft = nextLeft.filter(({ id }) => !nextIds.has(id));
  };
  take(exactPairs(oldLeft, nextLeft, ({ item, requirement }) => `${textKey(item)}\n${textKey(requirement)}`));
  take(exactPairs(oldLeft, nextLeft, ({ requirement }) => textKey(requirement)));
  take(alikePairs(oldLeft, nextLeft));
  return pairs;
}
