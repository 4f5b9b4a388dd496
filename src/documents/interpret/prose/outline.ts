import { trimmed } from '../text';
import type { Marker } from './markers';
import type { ProseParagraph } from './paragraphs';

/** A numbered paragraph with what stands under it; the root has no number. */
export interface OutlineNode {
  readonly marker: Marker | null;
  readonly paragraph: ProseParagraph | null;
  /** Its text without the number. */
  readonly text: string;
  /** Paragraphs without a number under it, before its first child. */
  readonly body: ProseParagraph[];
  readonly children: OutlineNode[];
  readonly parent: OutlineNode | null;
}

const nodeOf = (parent: OutlineNode | null, paragraph: ProseParagraph | null): OutlineNode => ({
  marker: paragraph?.marker ?? null,
  paragraph,
  text: paragraph ? trimmed(paragraph.text.slice(paragraph.marker?.length ?? 0)) : '',
  body: [],
  children: [],
  parent,
});

/** Paragraphs as a tree by the kind of their numbers; what follows a table without a number belongs to none. */
export function outlineOf(paragraphs: readonly ProseParagraph[]): OutlineNode {
  const root = nodeOf(null, null);
  let last = root;
  let cut = false;
  for (const paragraph of paragraphs) {
    const { marker } = paragraph;
    cut = !marker && (cut || paragraph.afterTable);
    if (!marker) {
      if (!cut) last.body.push(paragraph);
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
