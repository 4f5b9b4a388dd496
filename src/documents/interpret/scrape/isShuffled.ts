import type { Paragraph } from '../../read/documentTree';
import { bareNumber, numeralValue } from '../numerals';
import { trimmed } from '../text';
import { isLetterDate, type ScrapeLine } from './scrapeLines';

const LEAST_ROWS = 2;
const LONGEST_NUMBER = 12;
const LEAST_GAPS = 3;
const LEAST_STEPS_BACK = 2;
const LARGEST_SHARE_IN_ORDER = 0.7;

const isRequirement = (line: ScrapeLine | undefined): boolean => line?.kind === 'numbered' || line?.kind === 'sentence';

/** Ends of rows, as no letter has them: requirement, units, deadline. */
const rowEnds = (lines: readonly ScrapeLine[]): number =>
  lines.filter(
    (line, index) =>
      line.kind === 'deadline' &&
      !isLetterDate(line) &&
      lines[index - 1]?.kind === 'units' &&
      isRequirement(lines[index - 2]),
  ).length;

const numberOn = (line: Paragraph | undefined): string | null =>
  line && line.text.length <= LONGEST_NUMBER ? bareNumber(trimmed(line.text)) : null;

/** Numbers that two texts follow: title and requirement. */
function rowNumbers(lines: readonly Paragraph[], from: number): number[] {
  const numbers: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const printed = numberOn(lines[index]);
    if (printed !== null && numberOn(lines[index + 1]) === null && numberOn(lines[index + 2]) === null)
      numbers.push(numeralValue(printed) ?? 0);
  }
  return numbers;
}

/** Numbers that go back and forth; one that is lost or starts again at 1 is no sign. */
function goBackAndForth(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => ({ step: number - (numbers[index] ?? 0), number }));
  const inOrder = steps.filter(({ step, number }) => step === 0 || step === 1 || number === 1).length;
  const back = steps.filter(({ step, number }) => step < 0 && number !== 1).length;
  return (
    back >= LEAST_STEPS_BACK && steps.length - inOrder >= LEAST_GAPS && inOrder < steps.length * LARGEST_SHARE_IN_ORDER
  );
}

/** Rows that stand above the heading row. */
export const hasRowsAboveHeader = (above: readonly ScrapeLine[]): boolean => rowEnds(above) >= LEAST_ROWS;

/** Row numbers below the heading row that go back and forth. */
export const isShuffled = (lines: readonly Paragraph[], from: number): boolean =>
  goBackAndForth(rowNumbers(lines, from));
