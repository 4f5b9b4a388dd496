import type { RobustnessJson } from './robustnessJson';

type Neighbours = RobustnessJson['neighbours'][number];
type Section = RobustnessJson['sections'][number];
type NextGrade = RobustnessJson['grades'][number];

const withoutSign = (points: string): string => points.replace('-', '');

function swapText({ upper, lower, swap }: Neighbours): string {
  if (swap === null) return '改任何一项任务都不会换位';
  const points = `${withoutSign(swap.points)}分`;
  const change = swap.unit === lower ? `${lower}一项任务多得${points}` : `${upper}一项任务少得${points}`;
  return `${change}就换位（${swap.rows === 1 ? '只有' : `${swap.rows}项任务可以，如`}${swap.taskId}）`;
}

const apartText = ({ upper, lower, apart }: Neighbours): string =>
  Number(apart) === 0 ? `${upper}与${lower}并列` : `${upper}比${lower}高${apart}分`;

/** Nobody weighs a section ten times as much as now, or a tenth: ends further out are left out. */
const FAR = { low: 0.1, high: 10 } as const;

function sectionText({ section, low, high }: Section): string {
  const name = section === '' ? '未分部分的任务' : section;
  const from = low !== null && Number(low.multiple) > FAR.low ? low : null;
  const to = high !== null && Number(high.multiple) < FAR.high ? high : null;
  const ends = [
    ...(from === null ? [] : [`再低${from.upper}与${from.lower}先变`]),
    ...(to === null ? [] : [`再高${to.upper}与${to.lower}先变`]),
  ];
  const remark = ends.length === 0 ? '' : `（${ends.join('，')}）`;
  return `${name}：权重在现在的${from?.multiple ?? FAR.low}倍至${to?.multiple ?? FAR.high}倍之间，名次都不变${remark}`;
}

const gradeText = ({ unit, grade, gap, points }: NextGrade): string =>
  `${unit}差${gap}分到“${grade}”，${points === null ? '各项任务得满分也达不到' : `各项任务合计再得${points}分即可`}`;

/** What it takes to change the ranking of a group, one sentence a line. */
export function robustnessLines({ neighbours, equals, sections, grades }: RobustnessJson): string[] {
  return [
    ...neighbours.map((pair) => `${apartText(pair)}；${swapText(pair)}。`),
    ...equals.map((run) => `${run.join('、')}实际不相上下：相邻两个单位，一项任务有1分以内的出入就换位。`),
    ...sections.map((one) => `${sectionText(one)}。`),
    ...grades.map((one) => `${gradeText(one)}。`),
  ];
}
