import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { DocumentBlock, DocumentPlan } from '../../shared/documentPlan';
import { CHARACTER, PAGE, SIZE } from './measures';
import { paragraphOf } from './paragraphs';
import { safeText } from './safeText';
import { sameBytes } from './sameBytes';
import { tableOf } from './tableOf';

/** Of page numbers (GB/T 9704, 7.5). */
const PAGE_NUMBER_FONT = '宋体';

/** — 1 — at the outer side, one character in. */
const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: CHARACTER },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: SIZE.pageNumber,
            font: PAGE_NUMBER_FONT,
          }),
        ],
      }),
    ],
  });

const isKind = (block: DocumentBlock | undefined, kind: string): boolean =>
  block !== undefined && 'kind' in block && block.kind === kind;

/** A document as .docx in the form of GB/T 9704. The same plan gives the same bytes. */
export async function writeDocument({ title, fonts, blocks }: DocumentPlan): Promise<Uint8Array> {
  const { width, height, top, bottom, left, right, footer } = PAGE;
  const document = new Document({
    title: safeText(title),
    creator: '',
    lastModifiedBy: '',
    description: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: SIZE.text, language: { eastAsia: 'zh-CN', value: 'en-US' } } } } },
    sections: [
      {
        properties: { page: { size: { width, height }, margin: { top, bottom, left, right, footer, header: 0 } } },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: blocks.map((block, at) =>
          'kind' in block ? paragraphOf(block, fonts, !isKind(blocks[at - 1], block.kind)) : tableOf(block, fonts),
        ),
      },
    ],
  });
  return sameBytes(await Packer.pack(document, 'uint8array'));
}
