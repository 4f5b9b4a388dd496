import { ownerKey } from '../expansion/ownerKey';
import { bodyName, namesIn } from './bodyName';
import { knownBody } from './knownBodies';
import { sameBody, type Body, type SameBodyReason } from './sameBody';

/** A name as used: how many tasks say it, and whether it is that of a unit in a given roster. */
export interface UsedName {
  readonly name: string;
  readonly tasks: number;
  readonly isUnit: boolean;
}

/** Two names that may be one body; never merged by the software. */
export interface NearDuplicate {
  /** Proposed as the name to keep; the other becomes its alias. */
  readonly main: UsedName;
  readonly other: UsedName;
  readonly reason: SameBodyReason;
}

interface Spelling {
  readonly used: UsedName;
  readonly body: Body;
  /** Stands in a bracket behind another name, or before such a bracket. */
  readonly isInBracketed: boolean;
}

/** 市教育局 is a better name to keep than 教育局, and a long one than a short one. */
function isBetter(a: UsedName, b: UsedName): boolean {
  if (a.isUnit !== b.isUnit) return a.isUnit;
  if (a.tasks !== b.tasks) return a.tasks > b.tasks;
  const [hasLevel, other] = [a, b].map(({ name }) => bodyName(name)?.level != null);
  if (hasLevel !== other) return hasLevel === true;
  return a.name.length === b.name.length ? a.name < b.name : a.name.length > b.name.length;
}

function spellingsOf(used: UsedName): Spelling[] {
  const names = namesIn(used.name);
  return names.flatMap((name) => {
    const body = bodyName(name);
    return body ? [{ used, body: { ...body, known: knownBody(body) }, isInBracketed: names.length > 1 }] : [];
  });
}

/** A bucket with so many names says nothing any more, and comparing them all would take too long. */
const FULL = 1000;

/** Names of one body meet in one of these: same kind and first character, the same core, or the same known body. */
function bucketsOf({ body }: Spelling): string[] {
  const { suffix, core, known } = body;
  return [`${suffix}|${core.slice(0, 1)}`, `=${suffix}|${core}`, ...(known === null ? [] : [`#${known}`])];
}

/** Pairs of names that may be one body, each with a reason and the name to keep; by first appearance of its names. */
export function nearDuplicates(names: readonly UsedName[]): NearDuplicate[] {
  const buckets = new Map<string, Spelling[]>();
  const found = new Map<string, NearDuplicate>();
  for (const used of names) {
    for (const spelling of spellingsOf(used)) {
      for (const bucket of bucketsOf(spelling)) {
        const others = buckets.get(bucket) ?? [];
        buckets.set(bucket, others);
        if (others.length >= FULL) continue;
        for (const other of others) note(found, other, spelling);
        others.push(spelling);
      }
    }
  }
  return [...found.values()];
}

function note(found: Map<string, NearDuplicate>, a: Spelling, b: Spelling): void {
  const reason = a.used === b.used ? null : sameBody(a.body, b.body);
  if (reason === null || ownerKey(a.used.name) === ownerKey(b.used.name)) return;
  const [main, other] = isBetter(a.used, b.used) ? [a.used, b.used] : [b.used, a.used];
  const key = `${main.name}\n${other.name}`;
  if (!found.has(key)) found.set(key, { main, other, reason: a.isInBracketed || b.isInBracketed ? 'bracket' : reason });
}
