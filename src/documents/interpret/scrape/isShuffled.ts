import { isLetterDate, type ScrapeLine } from './scrapeLines';

const LEAST_ROWS = 2;
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

/** Numbers of the rows whose title and requirement follow. */
const rowNumbers = (lines: readonly ScrapeLine[]): number[] =>
  lines.flatMap((line, index) =>
    line.kind === 'number' && isRequirement(lines[index + 2]) && lines[index + 1]?.kind !== 'number' ? line.value : [],
  );

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

/** Row numbers that go back and forth. */
export const isShuffled = (lines: readonly ScrapeLine[]): boolean => goBackAndForth(rowNumbers(lines));
