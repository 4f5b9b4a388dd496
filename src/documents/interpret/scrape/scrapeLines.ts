import type { Paragraph } from '../../read/documentTree';
import { isOnlyDate } from '../dates';
import { parseDeadline } from '../fields/deadline';
import { looksLikeUnit, unitsIn } from '../fields/unitList';
import { bareNumber, numeralValue } from '../numerals';
import { joinLines, tidy, trimmed } from '../text';

/** What one line of a scraped table looks like by itself. */
type ScrapeKind = 'number' | 'numbered' | 'sentence' | 'units' | 'deadline' | 'condition' | 'words';

export interface ScrapeLine {
  readonly kind: ScrapeKind;
  readonly lines: readonly Paragraph[];
  /** Without the number in front of a numbered requirement. */
  readonly text: string;
  /** The number of a number cell or in front of a requirement, as printed, and its value. */
  readonly printed: string;
  readonly value: number;
}

const NUMBERED =
  /^(?:(\d{1,2})[.．、]|[(（]([0-9一二三四五六七八九十]{1,3})[)）]|(\d{1,2})[)）]|([①-⑳]))\s*(?=[^\d\s])/;
const SENTENCE = /[。；;！!]$/;
const LONGEST_DEADLINE = 25;
const LONGEST_WORDS = 40;

function requirementNumber(text: string): { readonly printed: string; readonly rest: string } | null {
  const match = NUMBERED.exec(text);
  if (!match) return null;
  const printed = match[1] ?? match[2] ?? match[3] ?? String((match[4] ?? '').charCodeAt(0) - 0x245f);
  return { printed, rest: text.slice(match[0].length) };
}

/** Only a deadline that is one beyond doubt. */
const isDeadline = (text: string): boolean =>
  text.length <= LONGEST_DEADLINE && !SENTENCE.test(text) && parseDeadline(text, 2000).kind !== 'unspecified';

const isUnits = (text: string): boolean => {
  const names = unitsIn(text);
  return names.length > 0 && names.every(looksLikeUnit);
};

/** 按省部署, 视试点情况而定: stands where a deadline stands, but may be anything. */
const CONDITION = /^(?:视|按(?!照)|待|收到|参照)|而定$|部署$|及时(?:转发|落实|完成)$/;

function kindOf(text: string): ScrapeKind {
  if (SENTENCE.test(text)) return 'sentence';
  if (isDeadline(text)) return 'deadline';
  if (isUnits(text)) return 'units';
  if (text.length > LONGEST_WORDS) return 'sentence';
  return CONDITION.test(text) ? 'condition' : 'words';
}

function scrapeLine(line: Paragraph): ScrapeLine {
  const whole = trimmed(line.text);
  const number = bareNumber(whole);
  if (number !== null)
    return { kind: 'number', lines: [line], text: whole, printed: number, value: numeralValue(number) ?? 0 };
  const numbered = requirementNumber(whole);
  if (numbered) {
    const { printed, rest } = numbered;
    return { kind: 'numbered', lines: [line], text: tidy(rest), printed, value: numeralValue(printed) ?? 0 };
  }
  return { kind: kindOf(tidy(whole)), lines: [line], text: tidy(whole), printed: '', value: 0 };
}

const GOES_ON = /[、,，]$/;

/** A list of units that ends in a comma goes on in the next line. */
function withUnitsJoined(lines: readonly ScrapeLine[]): ScrapeLine[] {
  const joined: ScrapeLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const belongs = last?.kind === 'units' && line.kind === 'units' && GOES_ON.test(trimmed(last.text));
    if (belongs) joined[joined.length - 1] = together(last, line);
    else joined.push(line);
  }
  return joined;
}

const together = (first: ScrapeLine, second: ScrapeLine): ScrapeLine => ({
  ...first,
  lines: [...first.lines, ...second.lines],
  text: joinLines(first.text, second.text),
});

/** The date of a letter is no deadline of a table. */
export const isLetterDate = ({ kind, text }: ScrapeLine): boolean => kind === 'deadline' && isOnlyDate(text);

export const scrapeLines = (lines: readonly Paragraph[]): ScrapeLine[] => withUnitsJoined(lines.map(scrapeLine));
