import type { DocumentBlock, DocumentPlan, ParagraphPlan } from '../../shared/documentPlan';
import { textOf, type Bulletin, type BulletinTable } from './bulletin';

/** 名次, 单位, 得分, 等次, 权重核验 */
const WIDTHS = [10, 42, 16, 14, 18];

const attachmentName = (at: number, all: number): string => (all === 1 ? '附件' : `附件${at + 1}`);

/** 附件：1.…  2.… under the text. */
const enclosures = (tables: readonly BulletinTable[]): ParagraphPlan[] =>
  tables.map(({ title }, at) => ({
    kind: 'enclosure',
    text: `${at === 0 ? '附件：' : '　　　'}${tables.length === 1 ? '' : `${at + 1}.`}${title}`,
  }));

const attachment = ({ title, note, headers, rows }: BulletinTable, name: string): DocumentBlock[] => [
  { kind: 'attachment', text: name },
  { kind: 'tableTitle', text: title },
  { kind: 'tableNote', text: textOf(note) },
  { headers, rows: rows.map((row) => row.map((piece) => textOf([piece]))), widths: WIDTHS },
];

/** The 情况通报 as a document for print. */
export const bulletinDocument = ({
  title,
  number,
  paragraphs,
  attachments,
  signature,
  fonts,
}: Bulletin): DocumentPlan => ({
  title,
  fonts,
  blocks: [
    ...(number === '' ? [] : [{ kind: 'number', text: number } as const]),
    { kind: 'title', text: title },
    ...paragraphs.map(({ kind, pieces }): ParagraphPlan => ({ kind, text: textOf(pieces) })),
    ...enclosures(attachments),
    ...signature.map((text): ParagraphPlan => ({ kind: 'signature', text })),
    ...attachments.flatMap((table, at) => attachment(table, attachmentName(at, attachments.length))),
  ],
});

/** Characters that a file name cannot hold. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

export const bulletinFileName = ({ title }: Bulletin): string => `${title.replace(FORBIDDEN, '')}.docx`;
