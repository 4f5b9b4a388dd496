import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { numeralValue } from '../numerals';
import { missingOwners } from '../prose/missingOwners';
import { ownersOf } from '../prose/owners';
import { type Piece, PieceReader } from '../prose/pieces';
import type { Use } from '../sections';
import type { TaskDraft } from '../taskDraft';
import { partNumber } from '../tasks/taskIds';
import { tidy } from '../text';
import { UniqueIds } from '../uniqueIds';
import type { KeyValueBlock } from './blocks';
import { isTaskBlock } from './blocks';

const two = (value: number): string => String(value).padStart(2, '0');

/** Blocks of labels and values as tasks. */
export class KeyValueDrafts {
  readonly drafts: TaskDraft[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private readonly used = new Map<Use['atom'], Use['role']>();
  private readonly taken = new UniqueIds();
  private readonly sections: (string | null)[] = [];
  private readonly hasRequirements: boolean;
  private last = 0;
  private inSection = 0;

  constructor(blocks: readonly KeyValueBlock[]) {
    this.hasRequirements = blocks.some(({ rows }) =>
      rows.some((row) => row.type === 'labels' && row.parts.some(({ fields }) => fields[0] === 'requirement')),
    );
    for (const block of blocks) if (isTaskBlock(block)) this.block(block);
    if (this.drafts.some(({ channel }) => channel !== null))
      this.drafts.forEach((draft, index) => (this.drafts[index] = { ...draft, channel: draft.channel ?? '' }));
    for (const issue of missingOwners(this.drafts)) this.issues.push(issue);
  }

  get uses(): Use[] {
    return [...this.used].map(([atom, role]) => ({ atom, role }));
  }

  private block({ section, rows }: KeyValueBlock): void {
    const isNamed = rows.some(
      (row) =>
        (row.type === 'opener' && row.title !== '') ||
        (row.type === 'labels' && row.parts.some(({ fields }) => fields.length === 1 && fields[0] === 'item')),
    );
    const reader = new PieceReader(isNamed);
    let number: string | null = null;
    let title = '';
    let inTable = false;
    for (const row of rows) {
      if (row.type === 'opener') {
        number = row.marker?.number ?? null;
        title = tidy(row.title);
        reader.head(row.at);
      } else if (row.type === 'labels') {
        reader.labels(row.parts, row);
        inTable ||= row.inTable;
      } else if (!reader.value(row.text, row)) continue;
      for (const atom of row.atoms) this.used.set(atom, 'cell');
    }
    for (const piece of reader.finish())
      this.piece({ ...piece, item: piece.item ?? (title || null) }, section, number, inTable);
    for (const issue of reader.issues) this.issues.push(issue);
  }

  private piece(piece: Piece, section: string | null, opened: string | null, inTable: boolean): void {
    const { at, texts, roles, roleTexts, deadline, channel, group } = piece;
    const number = piece.number ?? opened;
    const id = this.idOf(section, number);
    if (at === null) return;
    this.checkNumber(number, at);
    const itemIsAll = texts.length === 0 && !this.hasRequirements && piece.item !== null;
    const requirement = itemIsAll ? (piece.item ?? '') : texts.join('\n');
    const item = itemIsAll ? null : piece.item;
    if (requirement === '') {
      this.issues.push(documentIssue('requirementMissing', at, { number: number ?? '', item: item ?? '', unit: '' }));
      return;
    }
    const unmarked = roles.flatMap((each) => each.unmarked);
    if (unmarked.length > 0) this.issues.push(documentIssue('roleUnclear', at, { names: unmarked.join('、') }));
    this.drafts.push({
      id,
      section,
      group,
      unitNumber: null,
      number,
      subNumber: null,
      item,
      requirement,
      channel,
      deadline: deadline ?? '',
      ...ownersOf(roles),
      roleText: inTable || roleTexts.length === 0 ? null : roleTexts.join('\n'),
      inferred: [],
      source: at,
      requirementAt: piece.requirementAt ?? at,
    });
  }

  private checkNumber(number: string | null, at: TaskDraft['source']): void {
    const found = numeralValue(number ?? '');
    if (found === null) return;
    const expected = this.last + 1;
    if (found !== expected && !(found === 1 && this.inSection === 1))
      this.issues.push(documentIssue('numberOutOfSequence', at, { expected, found, unit: '' }));
    this.last = found;
  }

  private idOf(section: string | null, number: string | null): string {
    if (this.sections.at(-1) !== section || this.sections.length === 0) {
      this.sections.push(section);
      this.inSection = 0;
    }
    this.inSection += 1;
    const part = section === null ? '' : `${partNumber(section, this.sections.length)}-`;
    const name = `T${part}${two(numeralValue(number ?? '') ?? this.inSection)}`;
    return this.taken.of(name);
  }
}
