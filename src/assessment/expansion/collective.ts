import { phraseKey } from './ownerKey';
import { NARROWED_PATTERNS, PHRASE_PATTERNS, type PhrasePattern } from './phrasePatterns';
import type { UnitClass } from './unitClass';

/** A phrase that stands for a whole class of units. */
export interface Collective {
  readonly classes: readonly UnitClass[];
  /** 有关, 相关: some of them, and the document does not say which. */
  readonly isVague: boolean;
}

/** Longer than any phrase. */
const LONGEST = 60;

const VAGUE = /有关|相关|其他|其它/;
const SOME = /(?:各|有关|相关|其他|其它|所有|全部|全体)+/g;
const BRACKETS = /[()[\]〔〕【】{}]/g;
const CONNECTOR = /^(?:以及|及其?|和|与|或|并)/;
/** 等 behind a phrase adds nobody that could be known. */
const OPEN_TAIL = /等$/;

/** A stretch of the phrase and the class it names. */
interface Part {
  readonly text: string;
  readonly pattern: PhrasePattern;
}

/** The phrase as parts; null when some of it names no class. `dead` holds the ends that were tried in vain. */
function partsOf(text: string, isFirst: boolean, dead: Set<string>): Part[] | null {
  const fitting = (part: string) =>
    PHRASE_PATTERNS.find(({ alone, behind }) => alone.test(part) || (!isFirst && behind?.test(part)));
  const whole = fitting(text);
  if (whole !== undefined) return [{ text, pattern: whole }];
  if (dead.has(text)) return null;
  for (let end = text.length - 1; end > 0; end -= 1) {
    const pattern = fitting(text.slice(0, end));
    const rest = pattern && partsOf(text.slice(end).replace(CONNECTOR, ''), false, dead);
    if (rest) return [{ text: text.slice(0, end), pattern }, ...rest];
  }
  dead.add(text);
  return null;
}

function narrowed(text: string): Part[] | null {
  const pattern = NARROWED_PATTERNS.find(({ alone }) => alone.test(text));
  return pattern ? [{ text, pattern }] : null;
}

/** 市政府各部门、各直属机构: what the first part says of level and side holds for the next. */
function inherited(classes: readonly UnitClass[]): UnitClass[] {
  const stated = classes.find(({ kind, level, side }) => kind === 'department' && (level !== null || side !== null));
  return classes.map((one) =>
    stated && one.kind === 'department' && one.level === null && one.side === null ? stated : one,
  );
}

/** 各区、县(市)政府, 市政府有关部门, 各地区各部门 …; null for the name of one body. */
export function collectiveOf(phrase: string): Collective | null {
  const key = phraseKey(phrase).replace(BRACKETS, '').replace(OPEN_TAIL, '');
  if (key.length > LONGEST) return null;
  const text = key.replace(SOME, '各');
  const parts = partsOf(text, true, new Set()) ?? narrowed(text);
  if (parts === null) return null;
  const classes = inherited(parts.flatMap(({ text: part, pattern }) => pattern.classes(part)));
  return { classes, isVague: isVague(key) || parts.some(({ pattern }) => pattern.isVague) };
}

export const isVague = (phrase: string): boolean => VAGUE.test(phrase);
