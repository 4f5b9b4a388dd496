import { spanOf } from '../../read/spanOf';
import { isOnlyDate, printedDate } from '../dates';
import { looksLikeUnit } from '../fields/unitList';
import { joinLines } from '../text';
import { endsInRoles } from './endsInRoles';
import { labelLine } from './labels';
import { isContents } from './isContents';
import { type Marker, markerOf } from './markers';
import type { ProseLine } from './proseLines';
import type { ProseParagraph } from './proseParagraph';
import { splitAtNumbers } from './splitAtNumbers';

/** A paragraph that may go on; beginning and end are kept apart so that long ones cost no more than short ones. */
interface OpenParagraph {
  readonly first: ProseLine;
  readonly marker: Marker | null;
  readonly isLabels: boolean;
  readonly lines: ProseLine[];
  last: ProseLine;
  tail: string;
}

const ENDED = /[。！？!?；;:：…][”’"）)】]?$/;
/** …。（市财政局）: a bracket after a sentence ends its paragraph. */
const NAMES_AFTER_SENTENCE = /[。；;！][(（【〔][^()（）]{2,200}[)）】〕]$/;
const LONGEST_NAMES = 210;
const OF_PARTS: readonly string[] = ['part', 'chapter'];
const GOES_ON = /[、，,]$/;
const ATTACHMENTS = /^附件?\s*\d*\s*[:：]/;
const SHORT_SIGNATURE = 30;
const LONGEST_WRAP = 60;
/** A bracket that was never closed does not swallow more than this. */
const LONGEST_BRACKET = 400;

const isDated = (text: string): boolean => text.length <= SHORT_SIGNATURE && printedDate(text) !== null;

function openBracket(text: string): boolean {
  const near = text.slice(-LONGEST_BRACKET);
  let depth = 0;
  for (let index = near.length - 1; index >= 0; index -= 1) {
    const char = near.charAt(index);
    if (')）〕】'.includes(char)) depth += 1;
    if ('(（〔【'.includes(char)) depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

/** How the page was set: what a full line measures, whether paragraphs are indented. */
class Page {
  private readonly width: number;
  readonly wrapped: boolean;
  private readonly indents: boolean;

  constructor(lines: readonly ProseLine[]) {
    const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
    this.width = widths[Math.floor(widths.length * 0.9)] ?? 0;
    const open = lines.filter((line) => !ENDED.test(line.text) && this.isFull(line)).length;
    this.wrapped = this.width <= LONGEST_WRAP && open * 5 >= lines.length;
    const numbered = lines.filter(({ text }) => markerOf(text) !== null);
    this.indents = this.wrapped && numbered.filter(({ indented }) => indented).length * 2 > numbered.length;
  }

  isFull = ({ width }: ProseLine): boolean => width >= this.width * 0.85;

  /** A line cut off by the edge of the page although a sentence ends there. */
  cutsAfterSentence(line: ProseLine, next: ProseLine): boolean {
    return this.indents && !next.indented && this.isFull(line);
  }
}

/** Puts lines that a page edge cut back together. */
class Joiner {
  readonly paragraphs: OpenParagraph[] = [];
  private readonly page: Page;
  private readonly lastValues = new Map<string, number>();
  /** Last number inside the value of a label. */
  private value: { readonly style: string; readonly value: number } | null = null;

  constructor(
    lines: readonly ProseLine[],
    private readonly breaksLines: boolean,
  ) {
    this.page = new Page(lines);
    for (const line of lines) this.add(line);
  }

  private add(line: ProseLine): void {
    const before = this.paragraphs.at(-1);
    const found = this.markerOf(line, before);
    const inValue = this.isInValue(found, before);
    const marker = inValue ? null : found;
    if (before && !found && this.goesOn(before, line)) {
      before.lines.push(line);
      before.last = line;
      before.tail = (before.tail + line.text).slice(-LONGEST_BRACKET);
      return;
    }
    if (marker && marker.value !== null) this.lastValues.set(marker.style, marker.value);
    const isLabels = !marker && labelLine(line.text) !== null;
    if (!inValue && (marker || isLabels)) this.value = null;
    const tail = line.text.slice(-LONGEST_BRACKET);
    this.paragraphs.push({ first: line, marker, isLabels, lines: [line], last: line, tail });
  }

  /** 工作内容： followed by 1. and 2.: numbers inside its value, not those of tasks. */
  private isInValue(marker: Marker | null, before: OpenParagraph | undefined): boolean {
    if (!marker || !before || marker.rank < 3 || marker.value === null) return false;
    const { style, value } = marker;
    const isOther =
      this.lastValues.has(style) || [...this.lastValues.keys()].some((other) => !OF_PARTS.includes(other));
    const begins = value === 1 && isOther && awaitsText(before);
    const goesOn = this.value?.style === style && this.value.value + 1 === value;
    if (begins || goesOn) this.value = { style, value };
    return begins || goesOn;
  }

  /** A number in the middle of a sentence that a page edge put at the beginning of a line begins nothing. */
  private markerOf(line: ProseLine, before: OpenParagraph | undefined): Marker | null {
    const marker = markerOf(line.text);
    if (!marker || !before) return marker;
    if (isAttachments(before) && marker.rank >= 3 && marker.value === before.lines.length + 1) return null;
    const cut = !ENDED.test(before.last.text) && this.page.isFull(before.last) && !endsInRoles(before.tail);
    const expected = marker.value === 1 || marker.value === (this.lastValues.get(marker.style) ?? 0) + 1;
    return cut && !expected ? null : marker;
  }

  private goesOn(before: OpenParagraph, line: ProseLine): boolean {
    const { last: lastLine, tail } = before;
    const last = lastLine.text;
    if (line.afterTable || isOnlyDate(line.text) || isContents(line.text)) return false;
    if (looksLikeUnit(last) && looksLikeUnit(line.text) && last.length <= SHORT_SIGNATURE) return false;
    if (isAttachments(before)) return markerOf(line.text) !== null;
    if (openBracket(tail)) return true;
    if (NAMES_AFTER_SENTENCE.test(tail.slice(-LONGEST_NAMES)) || isDated(last)) return false;
    if (labelLine(line.text)) return false;
    if (GOES_ON.test(last)) return true;
    if (ENDED.test(last)) return line.blanksBefore === 0 && this.page.cutsAfterSentence(lastLine, line);
    const full = this.page.isFull(lastLine);
    if (!this.breaksLines && !(this.page.wrapped && full)) return false;
    if (endsInRoles(tail)) return false;
    if (before.isLabels) return false;
    const isTitle = before.marker !== null && before.lines.length === 1 && !/[。；;]/.test(last);
    if (line.blanksBefore > 0 || isTitle) return full;
    return full || !(looksLikeUnit(last) && last.length <= SHORT_SIGNATURE);
  }
}

const awaitsText = ({ isLabels, lines, last }: OpenParagraph): boolean => {
  const label = isLabels && lines.length === 1 ? labelLine(last.text)?.at(-1) : undefined;
  return label?.text.trim() === '' && label.fields.includes('requirement');
};

const isAttachments = ({ first }: OpenParagraph): boolean => ATTACHMENTS.test(first.text);

/** The lines as one text; only the ends of neighbours are looked at, so that long texts stay cheap. */
const joinedText = (lines: readonly ProseLine[]): string =>
  lines
    .flatMap(({ text }, index) => {
      const before = lines[index - 1]?.text.slice(-1) ?? '';
      return joinLines(before, text.charAt(0)).length > before.length + 1 ? [' ', text] : [text];
    })
    .join('');

function finished({ first, marker, isLabels, lines }: OpenParagraph): ProseParagraph {
  const text = joinedText(lines);
  return {
    text,
    atoms: lines.flatMap(({ atoms }) => atoms),
    at: spanOf(first.at, lines.at(-1)?.at ?? first.at),
    marker,
    labels: isLabels ? labelLine(text) : null,
    afterTable: first.afterTable,
    blanksBefore: first.blanksBefore,
    block: first.block,
  };
}

/** `breaksLines`: the format has lines, not paragraphs, so a paragraph may be several of them. */
export const paragraphsOf = (lines: readonly ProseLine[], breaksLines: boolean): readonly ProseParagraph[] =>
  new Joiner(lines, breaksLines).paragraphs.map(finished).flatMap(splitAtNumbers);
