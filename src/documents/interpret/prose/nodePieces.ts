import type { Issue } from '../../../shared/issue';
import type { DocumentIssueCode } from '../../issues';
import { looksLikeUnit } from '../fields/unitList';
import { headOf, headingTitle, looksLikeTitle } from './headTitle';
import { labelLine } from './labels';
import type { BodyParagraph, OutlineNode } from './outline';
import { type Piece, PieceReader } from './pieces';
import type { RoleSegment } from './roleSegments';

export interface NodePieces {
  readonly item: string | null;
  readonly pieces: readonly Piece[];
  /** Roles that stand behind the title, for the whole block. */
  readonly ofTitle: RoleSegment | null;
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

function readBody(reader: PieceReader, body: readonly BodyParagraph[]): void {
  for (const paragraph of body) {
    if (paragraph.labels) reader.labels(paragraph.labels, paragraph);
    else if (!reader.value(paragraph.text, paragraph))
      for (const segment of paragraph.segments) reader.segment(segment, paragraph);
  }
}

/** Whether anything but labels, their values and role brackets stands under the title. */
function hasText(body: readonly BodyParagraph[]): boolean {
  let awaitsUnits = false;
  for (const { labels, text, segments } of body) {
    if (labels) {
      if (labels.some(({ fields, text: value }) => fields.includes('requirement') && value !== '')) return true;
      const last = labels.at(-1);
      awaitsUnits = last?.text === '' && !last.fields.includes('requirement');
    } else if (!awaitsUnits && segments.some((segment) => segment.text !== '')) return true;
    else awaitsUnits &&= looksLikeUnit(text);
  }
  return false;
}

/** Whether a first sentence on a line of its own is the title of the text under it. */
const isTitle = (text: string): boolean =>
  /[。；;]$/.test(text) ? looksLikeTitle(text.slice(0, -1)) : text.length <= 60;

/** The tasks of one numbered block; `isSub`: （1） under a number, whose title is part of its text. */
export function piecesOf(
  { text, paragraph, segments }: OutlineNode,
  body: readonly BodyParagraph[],
  isSub: boolean,
): NodePieces {
  const isHeaded = paragraph !== null && text !== '' && labelLine(text) === null;
  const reader = new PieceReader(isHeaded);
  let item: string | null = null;
  let ofTitle: RoleSegment | null = null;
  if (paragraph) {
    const labels = labelLine(text);
    const [first, ...more] = labels ? [] : segments;
    const head = first && !isSub ? headOf(first.text) : null;
    reader.head(paragraph.at);
    if (labels) reader.labels(labels, paragraph);
    else if (first && head?.title != null) {
      item = head.title;
      reader.segment({ ...first, text: head.rest }, paragraph);
    } else if (first && more.length === 0 && !isSub && isTitle(first.text) && hasText(body)) {
      item = headingTitle(first.text);
      if (first.roles.length > 0) ofTitle = first;
    } else if (first) reader.segment(first, paragraph);
    for (const segment of more) reader.segment(segment, paragraph);
  }
  readBody(reader, body);
  const pieces = reader.finish();
  return { item, pieces, ofTitle, issues: reader.issues };
}
