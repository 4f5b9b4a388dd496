import { NO_GROUP } from '../../assessment/model/words';
import type { Assessment, Cell } from '../../assessment/model/assessment';
import { nameKey } from '../../assessment/scoring/cells';
import { linksAndSentences } from './linksAndSentences';
import { searched } from './searched';
import { isUnmistakable } from './unmistakable';

/** How much of the text around it matters: a short alias is a leak only where it stands apart, a short remark only alone. */
export type Reach = 'anywhere' | 'apart' | 'alone';

/** A text of the round and whose it is; units by their keys. */
export interface KnownText {
  readonly shown: string;
  /** Units that it gives away. */
  readonly secretOf: Set<string>;
  /** A name or an address: never a leak only where the unit itself or the notice says it. */
  isName: boolean;
  /** Nothing but a part of what units typed: a link, a sentence. */
  isPart: boolean;
  reach: Reach;
  /** Units that may read it: their own words. */
  readonly wordsOf: Set<string>;
  /** Units that the office wrote it about. */
  readonly aboutOf: Set<string>;
  /** Units that typed it, alone or as a part of more. */
  readonly typedBy: Set<string>;
  /** Printed by the notice: in every package. */
  isPrinted: boolean;
  /** A person lets it pass in every package. */
  isAllowed: boolean;
  /** An owner as printed by the notice: in the list of tasks. */
  isOwner: boolean;
}

export type KnownTexts = ReadonlyMap<string, KnownText>;

/** Shorter remarks are ordinary words: 已公开, 见附件. */
const SHORTEST_REMARK = 4;
/** From here a remark is found inside longer texts. */
const TELLING_REMARK = 8;
/** Shorter aliases are parts of ordinary words: 公开办 in 公开办法. */
const TELLING_ALIAS = 4;

/** Columns of a row that the unit fills in. */
export const UNIT_WORDS = [
  'progress',
  'evidence',
  'publishedOn',
  'count',
  'selfScore',
  'appealReason',
  'appealEvidence',
] as const;
/** Columns of a row in which the office writes about the unit. */
export const OFFICE_WORDS = ['deductionReason', 'overrideReason', 'assessor', 'appealAnswer', 'basis'] as const;

const RANK: Readonly<Record<Reach, number>> = { anywhere: 2, apart: 1, alone: 0 };

const addressesIn = (email: string): string[] => email.split(/[\s;；,，、]+/u).filter((address) => address !== '');

/** What may stand in every package: as the round goes out, and as a person has looked at it. */
export interface Permitted {
  readonly printed: readonly string[];
  readonly allowed: readonly string[];
}

/** Every text of the round that says something about a unit, or that packages may hold. */
export function knownTexts(assessment: Assessment, { printed, allowed }: Permitted): KnownTexts {
  const known = new Map<string, KnownText>();

  const entry = (text: Cell): KnownText | null => {
    if (typeof text !== 'string') return null;
    const key = searched(text).text;
    if (key.length < 2) return null;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh: KnownText = {
      shown: text.trim(),
      ...{ secretOf: new Set(), wordsOf: new Set(), aboutOf: new Set(), typedBy: new Set() },
      ...{ isName: false, isPart: true, isPrinted: false, isAllowed: false, isOwner: false, reach: 'alone' },
    };
    known.set(key, fresh);
    return fresh;
  };

  const addSecret = (text: Cell, unit: string, reach: Reach): KnownText | null => {
    const found = entry(text);
    if (found === null) return null;
    found.secretOf.add(nameKey(unit));
    if (RANK[reach] > RANK[found.reach]) found.reach = reach;
    return found;
  };

  const addName = (text: string, unit: string, isAlias: boolean): void => {
    const length = searched(text).text.length;
    const found = addSecret(text, unit, length >= (isAlias ? TELLING_ALIAS : 3) ? 'anywhere' : 'apart');
    if (found === null) return;
    found.isName = true;
    found.wordsOf.add(nameKey(unit));
  };

  const addParts = (text: Cell, unit: string): void => {
    if (typeof text !== 'string') return;
    for (const part of linksAndSentences(text)) {
      if (isUnmistakable(searched(part).text)) addSecret(part, unit, 'anywhere')?.typedBy.add(nameKey(unit));
    }
  };

  const addRemark = (text: Cell, unit: string, isUnits: boolean): void => {
    const length = typeof text === 'string' ? searched(text).text.length : 0;
    const found =
      length < SHORTEST_REMARK ? entry(text) : addSecret(text, unit, length < TELLING_REMARK ? 'alone' : 'anywhere');
    if (found === null) return;
    found.isPart = false;
    (isUnits ? found.wordsOf : found.aboutOf).add(nameKey(unit));
    if (!isUnits) return;
    found.typedBy.add(nameKey(unit));
    addParts(text, unit);
  };

  const addPrinted = (text: Cell): void => {
    const found = entry(text);
    // A heading that is nothing but the name of a unit is read as an owner: it may stand in the list of tasks only.
    if (found?.isName === true) found.isOwner = true;
    else if (found !== null) found.isPrinted = true;
  };

  for (const { name, aliases, email, note, group } of assessment.units) {
    addName(name, name, false);
    for (const alias of aliases) addName(alias, name, true);
    for (const address of addressesIn(email)) {
      const found = addSecret(address, name, 'anywhere');
      if (found === null) continue;
      found.isName = true;
      found.wordsOf.add(nameKey(name));
    }
    addRemark(note, name, false);
    entry(group === '' ? NO_GROUP : group)?.wordsOf.add(nameKey(name));
  }
  for (const row of assessment.evidence) {
    addName(row.unit, row.unit, false);
    for (const field of UNIT_WORDS) addRemark(row[field], row.unit, true);
    for (const field of OFFICE_WORDS) addRemark(row[field], row.unit, false);
  }
  for (const { unit, document, clause } of assessment.weights) {
    addName(unit, unit, false);
    for (const text of [document, clause]) addRemark(text, unit, false);
  }
  for (const { unit, reason, evidence } of assessment.adjustments) {
    if (typeof unit !== 'string') continue;
    addName(unit, unit, false);
    for (const text of [reason, evidence]) addRemark(text, unit, false);
  }

  for (const text of printedTexts(assessment)) addPrinted(text);
  for (const { lead, responsible, cooperating } of assessment.tasks) {
    for (const owner of [...lead, ...responsible, ...cooperating]) {
      const found = entry(owner);
      if (found !== null) found.isOwner = true;
    }
  }
  const { title, issuer } = assessment.meta;
  for (const text of [title, issuer, ...issuer.split(' '), ...printed]) {
    const found = entry(text);
    if (found !== null) found.isPrinted = true;
  }
  for (const text of allowed) {
    const found = entry(text);
    if (found !== null) found.isAllowed = true;
  }
  return known;
}

/** What the notice and the rules say to everybody. */
export function printedTexts({ meta, tasks, settings, grades }: Assessment): Cell[] {
  return [
    ...[meta.documentNumber, meta.notice, meta.source, meta.weightClause, meta.weightClauseSource],
    ...tasks.flatMap((task) => [
      ...[task.section, task.item, task.requirement, task.channel, task.deadlineText, task.measures],
      ...[task.rubric, task.source],
    ]),
    ...settings.flatMap(({ name, value }) => [name, value]),
    ...grades.map(({ name }) => name),
  ];
}
