import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentFonts, DocumentTablePlan } from '../../shared/documentPlan';
import { LINE, SIZE, TEXT_WIDTH } from './measures';
import { runOf } from './paragraphs';

/** Room between text and border. */
const PADDING = 80;

const cellOf = (text: string, font: string, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: PADDING, right: PADDING },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: LINE.table, lineRule: LineRuleType.AT_LEAST },
        children: [new TextRun(runOf(text, font, SIZE.table))],
      }),
    ],
  });

/** A table over the width of the text; its headers are repeated on every page. */
export function tableOf({ headers, rows, widths }: DocumentTablePlan, fonts: DocumentFonts): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((width / all) * TEXT_WIDTH));
  const cells = (texts: readonly string[], font: string): TableCell[] =>
    texts.map((text, at) => cellOf(text, font, columns[at] ?? 0));
  return new Table({
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(headers, fonts.heading) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, fonts.text) })),
    ],
  });
}
