import { labelledParts } from '../fields/labelledParts';
import { type Roles, rolesIn } from '../fields/roles';
import { clausesOf } from '../fields/roles/clauses';
import { canBeOwner, isTimeClause } from '../fields/roles/ownerNames';
import { looksLikeUnit, unitsIn } from '../fields/unitList';
import { trimmed } from '../text';
import { isUnitField } from './labels';
import { markerOf } from './markers';

/** A piece of a paragraph up to its role bracket. */
export interface RoleSegment {
  /** What must be done, without the bracket. */
  readonly text: string;
  /** Brackets and labels as printed, first to last. */
  readonly roleTexts: readonly string[];
  readonly roles: readonly Roles[];
  readonly deadline: string;
  readonly channel: string | null;
}

interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPENING = '(（〔[【［';
const CLOSING = ')）〕]】］';
const SENTENCE_END = /[。；;！!]/;
const MENTIONS_ROLE = /牵头|主办|负责|配合|协办|参与|落实|承办|会同|单位|部门|[科处]室|责任|按.{0,6}职责/;
const MENTIONS_TIME = /时限|期限|时间/;
const LONGEST = 2_000;

function bracketsIn(text: string): Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (OPENING.includes(char)) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (CLOSING.includes(char) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: index + 1, text: text.slice(start, index + 1) });
    }
  }
  // The copy ends in the middle of the last bracket.
  if (depth > 0 && text.length - start < LONGEST) found.push({ start, end: text.length, text: text.slice(start) });
  return found;
}

const inner = (bracket: string): string => bracket.replace(/^[(（〔[【［]/, '').replace(/[)）〕\]】］]$/, '');

/** （市财政局、市审计局） after a sentence: names without a role word. */
function bareNames(text: string, { start, end, text: bracket }: Bracket): Roles | null {
  const clauses = clausesOf(inner(bracket)).map(({ text: clause }) => trimmed(clause));
  const names = unitsIn(clauses.filter((clause) => !isTimeClause(clause)).join('、'));
  const atEnd = /^[。；;]?$/.test(text.slice(end, end + 2));
  const afterSentence = SENTENCE_END.test(text.charAt(start - 1));
  const areNames =
    names.length > 0 && names.every((name) => looksLikeUnit(name) && canBeOwner(name) && name.length > 2);
  if (!atEnd || !areNames || !(afterSentence || names.length > 1)) return null;
  return {
    lead: [],
    responsible: names,
    cooperating: [],
    unmarked: names,
    deadline: clauses.filter(isTimeClause).join('，'),
  };
}

interface Stated {
  readonly roles: Roles | null;
  readonly deadline: string;
  readonly channel: string | null;
}

/** Values under labels other than those of units. */
function labelled(text: string): Omit<Stated, 'roles'> {
  const value = (wanted: string): string | null => {
    const part = labelledParts(text).find(({ fields }) => fields[0] === wanted);
    return part ? trimmed(part.text).replace(/[,，;；。]+$/, '') : null;
  };
  return { deadline: value('deadline') ?? '', channel: value('channel') };
}

function statedIn(text: string, bracket: Bracket): Stated | null {
  const content = inner(bracket.text);
  if (content.length > LONGEST) return null;
  const roles = MENTIONS_ROLE.test(content) ? rolesIn(content) : null;
  if (!roles && /^.{0,6}(?:时限|期限|时间)[:：]/.test(content)) {
    const values = labelled(content);
    return values.deadline === '' ? null : { roles, ...values };
  }
  const found = roles ?? bareNames(text, bracket);
  if (!found) return null;
  const values =
    MENTIONS_TIME.test(content) || /[:：]/.test(content) ? labelled(content) : { deadline: '', channel: null };
  return { roles: found, deadline: values.deadline || found.deadline, channel: values.channel };
}

interface StatedBracket extends Bracket, Stated {}

/** In the middle of a sentence: 财政信息（市财政局负责）、审计信息（市审计局负责）. */
function isInline(text: string, { start, end }: Bracket): boolean {
  const rest = text.slice(end, end + 12).trimStart();
  if (rest === '' || SENTENCE_END.test(rest.charAt(0))) return false;
  return !SENTENCE_END.test(text.charAt(start - 1)) && markerOf(rest) === null;
}

const joinsOn = (text: string, { end }: Bracket, next: Bracket | undefined): boolean =>
  next !== undefined && /^[\s、，,；;。]*$/.test(text.slice(end, next.start));

/** Cuts a text after each role bracket that ends a sentence. */
function segmentsOf(text: string): RoleSegment[] {
  const stated = bracketsIn(text).flatMap((bracket): StatedBracket[] => {
    const found = statedIn(text, bracket);
    return found ? [{ ...bracket, ...found }] : [];
  });
  const segments: RoleSegment[] = [];
  let open: StatedBracket[] = [];
  let body = '';
  let start = 0;
  const close = (): void => {
    const plain = trimmed(body);
    if (plain !== '' || open.length > 0)
      segments.push({
        text: plain,
        roleTexts: open.map((bracket) => bracket.text),
        roles: open.flatMap(({ roles }) => roles ?? []),
        deadline: open.find(({ deadline }) => deadline !== '')?.deadline ?? '',
        channel: open.find(({ channel }) => channel !== null)?.channel ?? null,
      });
    [open, body] = [[], ''];
  };
  stated.forEach((bracket, index) => {
    open.push(bracket);
    const goesOn = joinsOn(text, bracket, stated[index + 1]);
    const inline = !goesOn && isInline(text, bracket);
    body += text.slice(start, inline ? bracket.end : bracket.start);
    start = bracket.end;
    if (inline || goesOn) return;
    const mark = text.charAt(start);
    if (SENTENCE_END.test(mark)) {
      if (!SENTENCE_END.test(trimmed(body).slice(-1))) body += mark;
      start += 1;
    }
    close();
  });
  body += text.slice(start);
  close();
  return segments;
}

/** …。责任单位：X；完成时限：Y at the end of a paragraph: where the labels begin. */
function labelsFrom(text: string): number {
  if (!/[:：】]/.test(text)) return -1;
  let depth = 0;
  const outside = Array.from({ length: text.length }, (_, index) => {
    const char = text.charAt(index);
    if ('(（〔'.includes(char)) depth += 1;
    const masked = depth > 0 ? '※' : char;
    if (')）〕'.includes(char)) depth = Math.max(0, depth - 1);
    return masked;
  }).join('');
  const first = labelledParts(outside).find(
    ({ fields, label }) => isUnitField(fields[0]) || (fields[0] === 'deadline' && label.length >= 4),
  );
  return first && first.start > 0 ? first.start : -1;
}

/** A paragraph without its number → what must be done, cut after each role bracket. */
export function roleSegments(text: string): RoleSegment[] {
  const from = labelsFrom(text);
  if (from < 0) return segmentsOf(text);
  const tail = trimmed(text.slice(from));
  const before = segmentsOf(trimmed(text.slice(0, from)));
  const last = before.at(-1) ?? { text: '', roleTexts: [], roles: [], deadline: '', channel: null };
  const roles = rolesIn(tail);
  const values = labelled(tail);
  return [
    ...before.slice(0, -1),
    {
      text: last.text,
      roleTexts: [...last.roleTexts, tail],
      roles: roles ? [...last.roles, roles] : last.roles,
      deadline: last.deadline || values.deadline,
      channel: last.channel ?? values.channel,
    },
  ];
}
