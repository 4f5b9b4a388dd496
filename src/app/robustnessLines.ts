import {
  EQUALS_MEANING,
  FAR,
  isNearHigh,
  isNearLow,
  NO_SWAP,
  OUT_OF_REACH,
  sectionName,
} from '../workbook/write/robustness/texts';
import type { RobustnessJson } from './robustnessJson';

type Neighbours = RobustnessJson['neighbours'][number];
type Section = RobustnessJson['sections'][number];
type NextGrade = RobustnessJson['grades'][number];

const withoutSign = (points: string): string => points.replace('-', '');

function swapText({ upper, lower, swap }: Neighbours): string {
  if (swap === null) return NO_SWAP;
  const points = `${withoutSign(swap.points)}分`;
  const change = swap.unit === lower ? `${lower}一项任务多得${points}` : `${upper}一项任务少得${points}`;
  return `${change}就换位（${swap.rows === 1 ? '只有' : `${swap.rows}项任务可以，如`}${swap.taskId}）`;
}

const apartText = ({ upper, lower, apart }: Neighbours): string =>
  Number(apart) === 0 ? `${upper}与${lower}并列` : `${upper}比${lower}高${apart}分`;

function sectionText({ section, low, high }: Section): string {
  const from = low !== null && isNearLow(low.multiple) ? low : null;
  const to = high !== null && isNearHigh(high.multiple) ? high : null;
  const ends = [
    ...(from === null ? [] : [`再低${from.upper}与${from.lower}先变`]),
    ...(to === null ? [] : [`再高${to.upper}与${to.lower}先变`]),
  ];
  const remark = ends.length === 0 ? '' : `（${ends.join('，')}）`;
  return `${sectionName(section)}：权重在现在的${from?.multiple ?? FAR.low}倍至${to?.multiple ?? FAR.high}倍之间，名次都不变${remark}`;
}

const gradeText = ({ unit, grade, gap, points }: NextGrade): string =>
  `${unit}差${gap}分到“${grade}”，${points === null ? OUT_OF_REACH : `各项任务合计再得${points}分即可`}`;

/** What it takes to change the ranking of a group, one sentence a line. */
export function robustnessLines({ neighbours, equals, sections, grades }: RobustnessJson): string[] {
  return [
    ...neighbours.map((pair) => `${apartText(pair)}；${swapText(pair)}。`),
    ...equals.map((run) => `${run.join('、')}实际不相上下：${EQUALS_MEANING}。`),
    ...sections.map((one) => `${sectionText(one)}。`),
    ...grades.map((one) => `${gradeText(one)}。`),
  ];
}
