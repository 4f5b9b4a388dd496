import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { DocumentFonts, ParagraphPlan } from '../../shared/documentPlan';
import { CHARACTER, LINE, SIZE } from './measures';
import { safeText } from './safeText';

/** Headings of the second level (GB/T 9704, 7.3.3). */
const SUBHEADING_FONT = '楷体';

interface Look {
  readonly font: (fonts: DocumentFonts) => string;
  readonly size: number;
  readonly options: IParagraphOptions;
}

/** One font for Chinese and Latin characters alike. */
export const runOf = (text: string, name: string, size: number): IRunOptions => ({
  text: safeText(text),
  size,
  font: { ascii: name, hAnsi: name, eastAsia: name, cs: name },
});

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });
const heading = ({ heading: name }: DocumentFonts): string => name;
const words = ({ text }: DocumentFonts): string => text;

const indented: IParagraphOptions = {
  alignment: AlignmentType.BOTH,
  spacing: exactly(LINE.text),
  indent: { firstLine: 2 * CHARACTER, firstLineChars: 200 },
};
const flush: IParagraphOptions = { spacing: exactly(LINE.text) };
const centred: IParagraphOptions = { alignment: AlignmentType.CENTER };

const LOOKS: Readonly<Record<ParagraphPlan['kind'], Look>> = {
  number: {
    font: words,
    size: SIZE.text,
    options: { ...centred, spacing: { ...exactly(LINE.text), after: LINE.text } },
  },
  title: {
    font: ({ title }) => title,
    size: SIZE.title,
    options: { ...centred, spacing: { ...exactly(LINE.title), after: LINE.text } },
  },
  addressee: { font: words, size: SIZE.text, options: flush },
  heading: { font: heading, size: SIZE.text, options: { ...indented, keepNext: true } },
  subheading: { font: () => SUBHEADING_FONT, size: SIZE.text, options: { ...indented, keepNext: true } },
  body: { font: words, size: SIZE.text, options: { ...indented, widowControl: true } },
  enclosure: { font: words, size: SIZE.text, options: { ...indented, keepNext: true } },
  signature: {
    font: words,
    size: SIZE.text,
    options: { ...flush, alignment: AlignmentType.RIGHT, indent: { right: 2 * CHARACTER }, keepNext: true },
  },
  attachment: { font: heading, size: SIZE.text, options: { ...flush, pageBreakBefore: true, keepNext: true } },
  tableTitle: {
    font: ({ title }) => title,
    size: SIZE.title,
    options: { ...centred, spacing: { ...exactly(LINE.title), before: 120, after: 120 }, keepNext: true },
  },
  tableNote: { font: words, size: SIZE.table, options: { spacing: exactly(LINE.table), keepNext: true } },
};

/** Air around the first paragraph of a group, in lines of the text. */
const GAP_BEFORE: Partial<Record<ParagraphPlan['kind'], number>> = { enclosure: 1, signature: 2 };

/** A paragraph of the plan; `isFirst` where the one before is of another kind. */
export function paragraphOf({ kind, text }: ParagraphPlan, fonts: DocumentFonts, isFirst: boolean): Paragraph {
  const { font, size, options } = LOOKS[kind];
  const gap = isFirst ? GAP_BEFORE[kind] : undefined;
  const spaced = gap === undefined ? options : { ...options, spacing: { ...options.spacing, before: gap * LINE.text } };
  return new Paragraph({ ...spaced, children: [new TextRun(runOf(text, font(fonts), size))] });
}
