import { trimmed } from '../text';
import type { Marker } from './markers';
import type { ProseParagraph } from './proseParagraph';
import { type RoleSegment, roleSegments } from './roleSegments';

/** A paragraph without a number, cut after its role brackets; none for a line of labels. */
export interface BodyParagraph extends ProseParagraph {
  readonly segments: readonly RoleSegment[];
}

/** A numbered paragraph with what stands under it; the root has no number. */
export interface OutlineNode {
  readonly marker: Marker | null;
  readonly paragraph: ProseParagraph | null;
  /** Its text without the number. */
  readonly text: string;
  readonly segments: readonly RoleSegment[];
  /** Paragraphs without a number under it, before its first child. */
  readonly body: BodyParagraph[];
  readonly children: OutlineNode[];
  readonly parent: OutlineNode | null;
}

function nodeOf(parent: OutlineNode | null, paragraph: ProseParagraph | null): OutlineNode {
  const marker = paragraph?.marker ?? null;
  const text = paragraph ? trimmed(paragraph.text.slice(marker?.length ?? 0)) : '';
  return { marker, paragraph, text, segments: roleSegments(text), body: [], children: [], parent };
}

const hasRoles = ({ segments }: { readonly segments: readonly RoleSegment[] }): boolean =>
  segments.some(({ roles }) => roles.length > 0);

/** A line of labels, or a text with a role bracket. */
export const bodyStatesRoles = (paragraph: BodyParagraph): boolean => paragraph.labels !== null || hasRoles(paragraph);

/** Whether roles stand in the numbered paragraph or under it. */
export const statesRoles = (node: OutlineNode): boolean => hasRoles(node) || node.body.some(bodyStatesRoles);

/** Paragraphs as a tree by the kind of their numbers; what follows a table without a number belongs to none. */
export function outlineOf(paragraphs: readonly ProseParagraph[]): OutlineNode {
  const root = nodeOf(null, null);
  let last = root;
  let cut = false;
  for (const paragraph of paragraphs) {
    const { marker } = paragraph;
    cut = !marker && (cut || paragraph.afterTable);
    if (!marker) {
      if (!cut) last.body.push({ ...paragraph, segments: paragraph.labels ? [] : roleSegments(paragraph.text) });
      continue;
    }
    let parent = last;
    while (parent.parent && (parent.marker?.rank ?? -1) >= marker.rank) parent = parent.parent;
    last = nodeOf(parent, paragraph);
    parent.children.push(last);
  }
  return root;
}

/** The node and everything under it, in the order printed. */
export function* nodesUnder(node: OutlineNode): Generator<OutlineNode> {
  yield node;
  for (const child of node.children) yield* nodesUnder(child);
}
