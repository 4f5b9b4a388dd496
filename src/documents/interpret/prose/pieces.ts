import type { Source } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';
import type { LabelledPart } from '../fields/labelledParts';
import { type Roles, rolesIn } from '../fields/roles';
import { looksLikeUnit } from '../fields/unitList';
import type { Field } from '../header';
import { bareNumber } from '../numerals';
import { tidy, trimmed } from '../text';
import { isUnitField } from './labels';
import type { RoleSegment } from './roleSegments';

/** One task of a numbered paragraph: what must be done with the roles and labels that belong to it. */
export interface Piece {
  readonly texts: string[];
  readonly roles: Roles[];
  readonly roleTexts: string[];
  number: string | null;
  group: string | null;
  item: string | null;
  deadline: string | null;
  channel: string | null;
  at: Source | null;
  requirementAt: Source | null;
  /** The roles stand on a line of their own. */
  ownLine: boolean;
}

/** Where a text stands. */
export interface Placed {
  readonly at: Source;
  readonly text: string;
}

const newPiece = (): Piece => ({
  texts: [],
  roles: [],
  roleTexts: [],
  number: null,
  group: null,
  item: null,
  deadline: null,
  channel: null,
  at: null,
  requirementAt: null,
  ownLine: false,
});

const END = /[,，;；。]+$/;
const valueOf = (text: string): string => trimmed(text).replace(END, '');

/** Collects the paragraphs of one numbered block; a text after roles or labels begins the next task. */
export class PieceReader {
  readonly pieces: Piece[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private current = newPiece();
  /** The item so far stands under a label such as 主要任务, which can also say what must be done. */
  private namedByTask = false;
  /** Label whose value is still to come or may go on. */
  private open: { readonly label: string; readonly field: Field; readonly lines: number } | null = null;

  /** `isNamed`: a title or another label names the task. */
  constructor(private readonly isNamed: boolean) {}

  text(text: string, { at }: Placed): void {
    if (this.isClosed()) this.next();
    this.current.texts.push(tidy(text));
    this.current.requirementAt = this.current.requirementAt ? spanOf(this.current.requirementAt, at) : at;
    this.cover(at);
    this.open = null;
  }

  /** The numbered line itself, when only its title stands there. */
  head(at: Source): void {
    this.cover(at);
  }

  segment(segment: RoleSegment, paragraph: Placed): void {
    if (trimmed(segment.text) !== '') this.text(segment.text, paragraph);
    else if (segment.roles.length > 0) this.current.ownLine = true;
    this.roles(segment);
    this.cover(paragraph.at);
  }

  roles({ roles, roleTexts, deadline, channel }: Omit<RoleSegment, 'text'>): void {
    this.current.roles.push(...roles);
    this.current.roleTexts.push(...roleTexts);
    if (deadline !== '') this.current.deadline ??= deadline;
    this.current.channel ??= channel;
  }

  labels(parts: readonly LabelledPart[], { at, text }: Placed): void {
    const fields = parts.map((part) => this.fieldOf(part));
    if (fields.some((field) => this.repeats(field))) this.next();
    parts.forEach((part, index) => {
      this.label(fields[index] ?? 'unknown', part, at);
    });
    if (fields.some(isUnitField)) {
      this.current.roleTexts.push(trimmed(text));
      this.current.ownLine = true;
    }
    this.cover(at);
    const last = parts.at(-1);
    this.open = last
      ? { label: last.label, field: fields.at(-1) ?? 'unknown', lines: trimmed(last.text) === '' ? 0 : 1 }
      : null;
  }

  /** The line under a label that goes on with its value; false when it does not. */
  value(text: string, paragraph: Placed): boolean {
    const { open } = this;
    if (!open) return false;
    const isUnit = isUnitField(open.field);
    const goesOn = open.lines === 0 || open.field === 'requirement' || (isUnit && looksLikeUnit(trimmed(text)));
    if (!goesOn) return false;
    const { label, field } = open;
    this.label(field, { label, fields: [field], text, start: 0, textStart: 0 }, paragraph.at);
    if (isUnit) this.current.roleTexts.push(trimmed(text));
    this.cover(paragraph.at);
    this.open = { label, field, lines: open.lines + 1 };
    return true;
  }

  finish(): readonly Piece[] {
    this.next();
    return this.pieces;
  }

  /** 主要任务： names the task, or says what must be done where something else names it. */
  private fieldOf({ fields }: LabelledPart): Field {
    const [first = 'unknown', second] = fields;
    if (first !== 'item' || second === undefined) return first;
    if (this.isNamed || this.current.item !== null) return second;
    this.namedByTask = true;
    return first;
  }

  private repeats(field: Field): boolean {
    if (field === 'item') return this.current.item !== null;
    return field === 'requirement' && this.isClosed();
  }

  private label(field: Field, { label, text }: LabelledPart, at: Source): void {
    const value = valueOf(text);
    if (isUnitField(field)) {
      const roles = rolesIn(`${label}：${value}`);
      if (roles && value !== '') this.current.roles.push(roles);
      if (roles && roles.deadline !== '') this.current.deadline ??= roles.deadline;
    } else if (field === 'deadline') this.current.deadline = (this.current.deadline ?? '') + value;
    else if (field === 'channel') this.current.channel = (this.current.channel ?? '') + value;
    else if (field === 'item') this.current.item = tidy(value) === '' ? this.current.item : tidy(value);
    else if (field === 'requirement') this.requirement(trimmed(text), at);
    else if (field === 'number') this.current.number = bareNumber(value) ?? value;
    else if (field === 'group') this.current.group = tidy(value);
    else if (value !== '')
      this.issues.push(
        documentIssue(field === 'note' ? 'columnNotUsed' : 'headerUnknown', at, { column: label, count: 1 }),
      );
  }

  private requirement(text: string, at: Source): void {
    if (text === '') return;
    this.current.texts.push(tidy(text));
    this.current.requirementAt = this.current.requirementAt ? spanOf(this.current.requirementAt, at) : at;
  }

  /** Roles or labels have been given to a text, so what follows is another task. */
  private isClosed(): boolean {
    const { texts, roles, deadline } = this.current;
    return texts.length > 0 && (roles.length > 0 || deadline !== null);
  }

  private cover(at: Source): void {
    this.current.at = this.current.at ? spanOf(this.current.at, at) : at;
  }

  private next(): void {
    const { item, texts, at } = this.current;
    if (this.namedByTask && item !== null && texts.length === 0) {
      texts.push(item);
      this.current.item = null;
      this.current.requirementAt ??= at;
    }
    if (at !== null) this.pieces.push(this.current);
    this.current = newPiece();
    this.namedByTask = false;
  }
}
