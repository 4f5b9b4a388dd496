import type { DocumentBlock, ParagraphPlan } from '../../shared/documentPlan';
import type { Bulletin } from './bulletin';
import { bulletinDocument } from './bulletinDocument';

/** Two Chinese characters in from the left, as 公文 is set. */
const INDENT = '　　';
const INDENTED: ReadonlySet<ParagraphPlan['kind']> = new Set(['heading', 'subheading', 'body', 'enclosure']);

const lines = (block: DocumentBlock): string[] =>
  'kind' in block
    ? [`${INDENTED.has(block.kind) ? INDENT : ''}${block.text}`]
    : [block.headers, ...block.rows].map((cells) => cells.join('\t'));

/** The whole 情况通报 as text, the tables of the 附件 with tabs between their columns. */
export const bulletinText = (bulletin: Bulletin): string => bulletinDocument(bulletin).blocks.flatMap(lines).join('\n');
