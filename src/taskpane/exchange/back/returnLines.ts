import type { ReturnLine, ReturnsView } from '../../../app/desk/exchange/exchangeDesk';
import type { ReturnStatus } from '../../../exchange/model';
import { STATUS_LOOKS } from './statusLooks';

const ORDER = Object.keys(STATUS_LOOKS);

/** Nothing about this file needs a person. */
const isPlain = ({ status, details, conflicts, rejected }: ReturnLine): boolean =>
  status === 'ok' && details.length === 0 && conflicts === 0 && rejected === 0;

/** Files that a person should look at, gravest first, and the rest. */
export function sortedLines(lines: readonly ReturnLine[]) {
  return {
    toSee: lines
      .filter((line) => !isPlain(line))
      .sort(
        (a, b) =>
          ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || b.conflicts - a.conflicts || b.rejected - a.rejected,
      ),
    plain: lines.filter(isPlain),
  };
}

/** How many files of each kind, those of none left out: 可收40个，读不出1个 */
export function statusCounts(lines: readonly ReturnLine[]): string {
  const count = (wanted: ReturnStatus): number => lines.filter(({ status }) => status === wanted).length;
  return (['ok', 'late', 'noBase', 'duplicate', 'otherUnit', 'otherYear', 'otherAssessment', 'damaged'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${STATUS_LOOKS[status].word}${count(status)}个`)
    .join('；');
}

/** What taking a file in changes, in one line. */
export function lineFacts({ status, unit, details, applied, cleared, conflicts, rejected }: ReturnLine): string {
  const why = details[0] === undefined ? '' : `：${details[0].replace(/。$/, '')}`;
  const parts = [
    ...(STATUS_LOOKS[status].isTaken ? [applied === 0 ? '没有改动' : `写入${applied}格`] : [`不收${why}`]),
    ...(cleared > 0 ? [`清空${cleared}格`] : []),
    ...(conflicts > 0 ? [`冲突${conflicts}处`] : []),
    ...(rejected > 0 ? [`没采用${rejected}处`] : []),
  ];
  return `${unit === null ? '' : `${unit}：`}${parts.join('，')}`;
}

/** Units that have still not come back, once the files shown here are taken in. */
export function stillMissing({ lines, missing }: ReturnsView): readonly string[] {
  const here = new Set(lines.filter(({ status }) => STATUS_LOOKS[status].isTaken).map(({ unit }) => unit));
  return missing.filter((unit) => !here.has(unit));
}
