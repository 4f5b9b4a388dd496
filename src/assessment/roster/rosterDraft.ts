import type { Unit } from '../model/assessment';
import type { Breakdown } from '../model/breakdown';
import { collectiveOf } from '../expansion/collective';
import { ownerKey } from '../expansion/ownerKey';
import { ownerUses } from '../expansion/ownerUses';
import { nearDuplicates, type NearDuplicate } from './nearDuplicates';
import { groupsOfNames } from './unitGroup';

/** A unit proposed for the roster, with the number of tasks that name it. */
export interface DraftUnit {
  readonly unit: Unit;
  readonly tasks: number;
}

/** What the names in a document give before anybody has decided: nothing is merged. */
export interface RosterDraft {
  readonly units: readonly DraftUnit[];
  /** Collective phrases and the tasks that name them: never units. */
  readonly phrases: readonly { readonly phrase: string; readonly tasks: number; readonly isVague: boolean }[];
  /** Units that may be one body. */
  readonly duplicates: readonly NearDuplicate[];
}

interface Name {
  readonly name: string;
  readonly tasks: Set<string>;
}

const LEVEL = /^[省市区县州旗盟]/;

/** 财政局 is read as 市财政局 where the document names just one such body, and the expansion says so. */
function isShortForm(key: string, longForms: ReadonlyMap<string, number>): boolean {
  return longForms.get(key) === 1;
}

/** The roster a document makes: every name once, in order of first appearance, with a group; collectives apart. */
export function rosterDraft({ tasks, issuer }: Pick<Breakdown, 'tasks' | 'issuer'>): RosterDraft {
  const phrases: { phrase: string; tasks: number; isVague: boolean }[] = [];
  const names = new Map<string, Name>();
  for (const { phrase, taskIds } of ownerUses(tasks).uses) {
    const collective = collectiveOf(phrase);
    if (collective) {
      phrases.push({ phrase, tasks: taskIds.size, isVague: collective.isVague });
      continue;
    }
    const key = ownerKey(phrase);
    const name = names.get(key) ?? { name: phrase, tasks: new Set() };
    names.set(key, name);
    for (const id of taskIds) name.tasks.add(id);
  }
  const longForms = new Map<string, number>();
  for (const key of names.keys()) {
    if (LEVEL.test(key)) longForms.set(key.slice(1), (longForms.get(key.slice(1)) ?? 0) + 1);
  }
  const kept = [...names].filter(([key]) => !isShortForm(key, longForms)).map(([, name]) => name);
  const groupOf = groupsOfNames(
    kept.map(({ name }) => name),
    { issuer },
  );
  const duplicates = nearDuplicates(kept.map(({ name, tasks: ids }) => ({ name, tasks: ids.size, isUnit: false })));
  const doubts = new Map(duplicates.map(({ main, other }) => [other.name, main.name]));
  const units = kept.map(({ name, tasks: ids }): DraftUnit => {
    const doubt = doubts.get(name);
    const note = doubt === undefined ? '' : `可能与“${doubt}”是同一单位，请核对`;
    return { unit: { name, group: groupOf(name), aliases: [], email: '', note }, tasks: ids.size };
  });
  return { units, phrases, duplicates };
}
