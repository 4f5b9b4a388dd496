import type { Field } from '../header';
import { trimmed } from '../text';
import { labelledParts } from './labelledParts';
import { clausesOf } from './roles/clauses';
import { canBeOwner, isTimeClause, ownersIn } from './roles/ownerNames';
import { statementAtEnd, statementInside, type UnitRole } from './roles/roleVerbs';

export interface Roles {
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly cooperating: readonly string[];
  /** Names printed without a role word in a statement that gives others a role; they stand among `responsible`. */
  readonly unmarked: readonly string[];
  /** 6月底前完成 beside the names; '' when there is none. */
  readonly deadline: string;
}

const LONGEST = 2_000;
/** 市财政局（牵头）: the role of one name in brackets behind it. */
const IN_BRACKETS =
  /[(（](?:为|系)?(牵头|主办|主责|责任|负责|配合|协办|参与|参加)(?:单位|部门|责任单位)?[)）]\s*[、,，;；]?/g;
/** A list that ends in 等, 等有关部门. */
const OPEN_LIST = /等(?:\d{0,2}(?:个|家))?[^、,，;；。等]{0,8}[,，]$/;
const NOT_ROLES = /^(?:以下|下称|简称|即|含|包括|不含|除|见|详见|如|例如|附件|此件|注)/;

const isUnitRole = (field: Field | undefined): field is UnitRole =>
  field === 'lead' || field === 'responsible' || field === 'cooperating';

const plainMarks = (text: string): string =>
  text
    .replace(IN_BRACKETS, (_, word: string) => `${MARKED}${word === '责任' ? '负责' : word}，`)
    .replace(/(牵头|配合|负责|落实|协办|参与)\s+(?=\S)/g, '$1，');

/** Stands between a name and the role that brackets give to this name only. */
const MARKED = '\u0000';

/** 会同Y等有关部门，各市政府负责: who follows the comma does not belong to 会同. */
const endsCooperating = (names: string, clause: string): boolean =>
  /[;；。]$/.test(names) || (/[,，]$/.test(names) && (OPEN_LIST.test(names) || /^\s*各/.test(clause)));

class RoleReader {
  readonly lead: string[] = [];
  readonly responsible: string[] = [];
  readonly cooperating: string[] = [];
  readonly unmarked: string[] = [];
  /** How many names or labels were given a role by a word. */
  stated = 0;
  hasLabel = false;
  /** 6月底前完成，长期坚持: every clause that says when, as printed. */
  deadline = '';
  private deadlineMark = '';
  private names = '';
  /** After 会同 the names are cooperating, whatever verb follows. */
  private joining = false;
  /** What the label before the names says. */
  private labelled: UnitRole | null = null;

  read(text: string, labelled: UnitRole | null): void {
    this.labelled = labelled;
    if (labelled !== null) {
      this.stated += 1;
      this.hasLabel = true;
    }
    for (const clause of clausesOf(plainMarks(text))) this.clause(clause.text, clause.mark);
    this.leave();
  }

  private clause(clause: string, mark: string): void {
    if (isTimeClause(trimmed(clause))) {
      this.deadline += (this.deadline === '' ? '' : this.deadlineMark) + trimmed(clause);
      this.deadlineMark = mark;
      return;
    }
    if (this.joining && endsCooperating(this.names, clause)) this.leave();
    const together = clause.indexOf('会同');
    if (together >= 0) {
      this.names += clause.slice(0, together);
      if (this.names !== '') this.close('lead');
      this.joining = true;
      this.clause(clause.slice(together + 2), mark);
      return;
    }
    const [before, word] = clause.split(MARKED);
    if (before !== undefined && word !== undefined) {
      this.leave();
      this.names = before;
      this.close(statementAtEnd(word)?.role ?? 'responsible');
      return;
    }
    const end = statementAtEnd(clause);
    const inside = this.inside(clause);
    if (inside && (inside.names !== end?.names || inside.role !== end.role))
      this.two(inside.names, inside.role, inside.rest);
    else if (end) this.two(end.names, end.role, '');
    else this.names += clause + mark;
  }

  /** X牵头Y配合 and X负责平台建设, where X are names. */
  private inside(clause: string): ReturnType<typeof statementInside> {
    const inside = statementInside(clause);
    if (!inside || inside.rest === '' || statementAtEnd(clause)?.names === inside.names) return null;
    const isName = inside.names === '' ? this.names !== '' : ownersIn(inside.names).every(canBeOwner);
    return isName ? inside : null;
  }

  private two(names: string, role: UnitRole, rest: string): void {
    this.names += names;
    this.close(role);
    if (statementAtEnd(rest) && ownersIn(statementAtEnd(rest)?.names ?? '').some(canBeOwner)) this.clause(rest, '');
  }

  private close(role: UnitRole): void {
    const names = ownersIn(this.names);
    this[this.joining ? 'cooperating' : role].push(...names);
    this.stated += 1;
    this.names = '';
    this.joining = false;
  }

  /** Names that no verb follows. */
  private leave(): void {
    const names = ownersIn(this.names);
    this[this.joining ? 'cooperating' : (this.labelled ?? 'responsible')].push(...names);
    if (this.labelled === null && !this.joining) this.unmarked.push(...names);
    this.names = '';
    this.joining = false;
  }
}

/** The content of one pair of brackets around the whole text. */
function withoutBrackets(text: string): string {
  const inner = /^[(（〔[【［](.*)[)）〕\]】］]$/su.exec(text)?.[1];
  return inner !== undefined && clausesOf(`(${inner})，`).length === 2 ? inner : text;
}

/** Who does what in a role bracket or a mixed cell of units (DESIGN section 10); null when the text states no roles. */
export function rolesIn(text: string): Roles | null {
  const plain = trimmed(withoutBrackets(trimmed(text)));
  if (plain.length > LONGEST || NOT_ROLES.test(plain)) return null;
  const reader = new RoleReader();
  for (const { label, fields, text: part } of labelledParts(plain)) {
    const [field] = fields;
    if (label === '' && trimmed(part) !== '') reader.read(trimmed(part), null);
    else if (isUnitRole(field)) reader.read(trimmed(part), field);
  }
  const { lead, responsible, cooperating, unmarked, stated, deadline, hasLabel } = reader;
  const all = [...lead, ...responsible, ...cooperating];
  if (stated === 0 || (all.length > 0 && !hasLabel && !all.some(canBeOwner))) return null;
  const unique = (names: readonly string[]): string[] => [...new Set(names)];
  return {
    lead: unique(lead),
    responsible: unique(responsible),
    cooperating: unique(cooperating),
    unmarked: unique(unmarked),
    deadline,
  };
}
