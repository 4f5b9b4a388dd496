import type { WeightRule } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Atom } from '../../read/documentTree';
import { weightRuleIn } from '../fields/weightRule';
import type { Use } from '../sections';
import type { TaskDraft } from '../taskDraft';
import { tidy } from '../text';
import { closingFrom, isClosing } from './closing';
import { headingTitle, headOf } from './headTitle';
import { missingOwners } from './missingOwners';
import { type NodePieces, piecesOf } from './nodePieces';
import { bodyStatesRoles, nodesUnder, type OutlineNode, statesRoles } from './outline';
import { filledFields, type Owners, ownersInTitle, ownersOf } from './owners';
import type { ProseParagraph } from './proseParagraph';
import { isAim, isSchedule, namesDemands } from './partKinds';
import type { Piece } from './pieces';
import { ProseIds } from './proseIds';
import { sequenceIssues } from './sequence';

interface Inherited {
  readonly section: string | null;
  readonly group: string | null;
  /** Number and title of the item that a （1） belongs to. */
  readonly item: { readonly number: string; readonly title: string | null } | null;
  readonly owners: Owners | null;
  readonly isAim: boolean;
}

const NOTHING: Inherited = { section: null, group: null, item: null, owners: null, isAim: false };
const INTRODUCES = /[:：]$|如下|以下|下列/;

/** A part without numbers under it is no task where the parts beside it have some. */
const hasFullSiblings = ({ parent }: OutlineNode): boolean =>
  (parent?.children ?? []).some(({ children, marker }) => children.length > 0 && (marker?.rank ?? 0) <= 1);

/** Walks through the outline: headings are carried down, blocks without headings under them are tasks. */
export class ProseDrafts {
  readonly drafts: TaskDraft[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  readonly weightRules: WeightRule[] = [];
  private readonly used = new Map<Atom, Use['role']>();
  private readonly ids = new ProseIds();
  /** Tasks whose roles stand on a line of their own. */
  private readonly ownLines = new Set<string>();
  private readonly last: OutlineNode | undefined;

  constructor(root: OutlineNode) {
    this.last = [...nodesUnder(root)].at(-1);
    for (const node of root.children) this.visit(node, NOTHING);
    this.issues.push(...sequenceIssues(root), ...missingOwners(this.drafts));
    if (this.drafts.some(({ channel }) => channel !== null))
      this.drafts.forEach((draft, index) => (this.drafts[index] = { ...draft, channel: draft.channel ?? '' }));
  }

  get uses(): Use[] {
    return [...this.used].map(([atom, role]) => ({ atom, role }));
  }

  private use({ atoms }: ProseParagraph, role: Use['role']): void {
    for (const atom of atoms) if (!this.used.has(atom)) this.used.set(atom, role);
  }

  /** Read for the clause on the weight, else nothing. */
  private remark(paragraph: ProseParagraph): void {
    this.use(paragraph, 'meta');
    const rule = weightRuleIn(paragraph.text, paragraph.at);
    if (rule) this.weightRules.push(rule);
  }

  private visit(node: OutlineNode, above: Inherited): void {
    if (node.children.length === 0) this.leaf(node, above);
    else this.heading(node, above);
  }

  private heading(node: OutlineNode, above: Inherited): void {
    const { marker, paragraph, text, body } = node;
    if (!marker || !paragraph) return;
    const [first] = node.segments;
    const title = headingTitle(first?.text ?? text);
    const hasRest = headOf(first?.text ?? text).title !== null;
    const number = paragraph.text.slice(0, marker.length);
    const printed = tidy(number) + (marker.style === 'chapter' && /\s$/.test(number) ? ' ' : '') + title;
    const owners = !hasRest && first && first.roles.length > 0 ? ownersOf(first.roles) : null;
    this.use(paragraph, isSchedule(title) ? 'heading' : 'cell');
    const below: Inherited = {
      section: marker.rank <= 1 ? printed : above.section,
      group: marker.rank <= 1 ? null : marker.rank === 2 ? printed : above.group,
      item: marker.rank === 3 ? { number: marker.number, title } : null,
      owners: owners ?? (marker.rank <= 1 ? ownersInTitle(printed) : null) ?? above.owners,
      isAim: above.isAim || isAim(title) || isSchedule(title),
    };
    if (hasRest || body.length > 0) this.ownTexts(node, below, hasRest);
    const from = this.drafts.length;
    for (const child of node.children) this.visit(child, below);
    this.share(node, from);
    if (owners && this.drafts.slice(from).every(({ roleText }) => roleText !== null))
      this.unplaced(paragraph, first?.roleTexts.join('') ?? '');
  }

  /** 责任单位：… on its own line under the last of several short items without owners is for all of them. */
  private share({ children }: OutlineNode, from: number): void {
    const drafts = this.drafts.slice(from);
    const last = drafts.at(-1);
    const isShort = drafts.every(({ item, subNumber }) => item === null || subNumber !== null);
    if (!last || drafts.length < 2 || drafts.length !== children.length || !isShort || !this.ownLines.has(last.id))
      return;
    const others = drafts.slice(0, -1);
    if (others.some((draft) => draft.roleText !== null || filledFields(draft).length > 0)) return;
    const { lead, responsible, cooperating } = last;
    const inferred = filledFields(last);
    others.forEach((draft, index) => {
      this.drafts[from + index] = { ...draft, lead, responsible, cooperating, inferred };
    });
  }

  /** What stands between a heading and the first block under it. */
  private ownTexts(node: OutlineNode, below: Inherited, hasRest: boolean): void {
    const { marker, body, paragraph, text } = node;
    if (below.isAim) {
      for (const each of body) this.remark(each);
      return;
    }
    if (statesRoles(node) && (hasRest || body.length > 0) && (hasRest || body.some(bodyStatesRoles))) {
      const block = hasRest ? piecesOf(node, body, false) : piecesOf({ ...node, paragraph: null }, body, false);
      this.tasks(node, block, { ...below, item: marker?.rank === 3 ? below.item : null });
      for (const each of body) this.use(each, 'cell');
      return;
    }
    if (hasRest && paragraph && !INTRODUCES.test(text)) this.unplaced(paragraph, headOf(text).rest);
    for (const each of body) {
      if (weightRuleIn(each.text, each.at) || INTRODUCES.test(each.text)) this.remark(each);
    }
  }

  private unplaced(paragraph: ProseParagraph, text: string): void {
    const rule = weightRuleIn(text, paragraph.at);
    if (rule) this.weightRules.push(rule);
    else this.issues.push(documentIssue('lineNotUsed', paragraph.at, { text: text.slice(0, 40), count: 1 }));
  }

  private leaf(node: OutlineNode, above: Inherited): void {
    const { marker, paragraph } = node;
    if (!marker || !paragraph) return;
    const from = closingFrom(node.body, node === this.last);
    const body = node.body.slice(0, from);
    if (node !== this.last) for (const each of node.body.slice(from)) if (isClosing(each)) this.remark(each);
    const title = headingTitle(node.text);
    const roled = statesRoles(node);
    if (!roled && (above.isAim || isAim(title))) {
      for (const each of [paragraph, ...body]) this.remark(each);
    } else if (!roled && marker.rank <= 1 && hasFullSiblings(node)) this.emptyPart(node, paragraph, title);
    else if (this.isLost(node, body, roled)) this.lost(node, title);
    else {
      const isSub = marker.style === 'sub' && above.item !== null;
      this.tasks(node, piecesOf(node, body, isSub), above);
      for (const each of [paragraph, ...body]) this.use(each, 'cell');
    }
  }

  /** What stands at the end of the document is left to its closing. */
  private emptyPart(node: OutlineNode, paragraph: ProseParagraph, title: string): void {
    this.use(paragraph, 'heading');
    if (node === this.last) return;
    for (const each of node.body) if (namesDemands(title) || weightRuleIn(each.text, each.at)) this.remark(each);
  }

  /** Only a title, where the blocks beside it say what must be done. */
  private isLost({ text, parent, marker }: OutlineNode, body: readonly ProseParagraph[], roled: boolean): boolean {
    if (roled || body.length > 0 || /[。；;，,]/.test(text)) return false;
    return (
      text === '' ||
      (parent?.children ?? []).some(
        (other) =>
          other.marker?.style === marker?.style &&
          (other.children.length > 0 || other.body.length > 0 || headOf(other.text).title !== null),
      )
    );
  }

  private lost({ paragraph, marker }: OutlineNode, title: string): void {
    if (!paragraph) return;
    this.use(paragraph, 'cell');
    const facts = { number: marker?.number ?? '', item: title, unit: '' };
    this.issues.push(documentIssue('requirementMissing', paragraph.at, facts));
  }

  private tasks(node: OutlineNode, { item, pieces, ofTitle, issues }: NodePieces, above: Inherited): void {
    this.issues.push(...issues);
    pieces.forEach((piece, index) => {
      const id = this.ids.of(node, index, pieces.length);
      const draft = this.draft(node, piece, above, id);
      if (!draft) return;
      if (piece.ownLine) this.ownLines.add(id);
      const named = { ...draft, item: piece.item ?? above.item?.title ?? item };
      this.drafts.push(ofTitle && piece.roles.length === 0 ? this.withTitleRoles(named, ofTitle, index) : named);
    });
  }

  /** The bracket behind the title holds for every paragraph under it that has none. */
  private withTitleRoles(
    draft: TaskDraft,
    { roles, roleTexts, deadline }: NonNullable<NodePieces['ofTitle']>,
    index: number,
  ): TaskDraft {
    const owners = ownersOf(roles);
    const inferred = index === 0 ? [] : filledFields(owners);
    return { ...draft, ...owners, inferred, roleText: roleTexts.join(''), deadline: draft.deadline || deadline };
  }

  private draft({ marker }: OutlineNode, piece: Piece, above: Inherited, id: string): TaskDraft | null {
    const { roles, roleTexts, at, texts } = piece;
    if (at === null) return null;
    const isSub = above.item !== null && marker?.style === 'sub';
    const isOwn = roles.length > 0;
    const owners = isOwn ? ownersOf(roles) : (above.owners ?? ownersOf([]));
    const unmarked = roles.flatMap((each) => each.unmarked);
    if (unmarked.length > 0) this.issues.push(documentIssue('roleUnclear', at, { names: unmarked.join('、') }));
    const number = isSub ? above.item.number : (marker?.number ?? null);
    if (texts.length === 0) {
      this.issues.push(
        documentIssue('requirementMissing', at, { number: number ?? '', item: piece.item ?? '', unit: '' }),
      );
      return null;
    }
    return {
      id,
      section: above.section,
      group: above.group,
      unitNumber: null,
      number,
      subNumber: isSub ? marker.number : null,
      item: piece.item,
      requirement: texts.join('\n'),
      channel: piece.channel,
      deadline: piece.deadline ?? '',
      ...owners,
      roleText: roleTexts.length > 0 ? roleTexts.join('\n') : null,
      inferred: isOwn ? [] : filledFields(owners),
      source: at,
      requirementAt: piece.requirementAt ?? at,
    };
  }
}
