import type { FollowUpState } from '../assessment/comparison/followUps';
import { nameKey } from '../assessment/scoring/cells';
import { clipped } from '../shared/textWidth';
import type { RoundComparisonJson } from './roundComparisonJson';
import type { TitledTable } from './titledTable';

type Unit = RoundComparisonJson['units'][number];
type FollowUp = RoundComparisonJson['followUps'][number];

const STATES = {
  notRectified: '未整改',
  notAssessed: '未评',
  rectified: '已整改',
  notAsked: '不再考核',
} as const satisfies Record<FollowUpState, string>;

/** Of a requirement, what is shown. */
const SHOWN = 40;
const NONE = '—';

const signed = (change: string): string => (Number(change) > 0 ? `+${change}` : change);

function rankText({ rankChange, old, next }: Unit): string {
  if (old === null) return '新增';
  if (next === null) return '不再考核';
  if (rankChange === null) return nameKey(old.group) === nameKey(next.group) ? NONE : '换了组别';
  return rankChange === 0 ? '不变' : rankChange > 0 ? `升${rankChange}位` : `降${-rankChange}位`;
}

const nameOf = ({ old, next }: Unit): string =>
  old !== null && next !== null && nameKey(old.unit) !== nameKey(next.unit)
    ? `${next.unit}（原${old.unit}）`
    : ((next ?? old)?.unit ?? '');

const unitRow = (unit: Unit): string[] => [
  nameOf(unit),
  String(unit.old?.rank ?? NONE),
  String(unit.next?.rank ?? NONE),
  rankText(unit),
  unit.old?.score ?? NONE,
  unit.next?.score ?? NONE,
  unit.scoreChange === null ? NONE : signed(unit.scoreChange),
];

function unitTables(units: readonly Unit[]): TitledTable[] {
  const groups = new Map<string, { readonly group: string; readonly units: Unit[] }>();
  for (const unit of units) {
    const group = (unit.next ?? unit.old)?.group ?? '';
    const found = groups.get(nameKey(group));
    if (found) found.units.push(unit);
    else groups.set(nameKey(group), { group, units: [unit] });
  }
  const place = ({ next }: Unit): number => next?.rank ?? Infinity;
  return [...groups.values()].map(({ group, units: members }) => ({
    title: group,
    headers: ['单位', '上次名次', '本次名次', '名次变化', '上次得分', '本次得分', '得分变化'],
    rows: members.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))).map(unitRow),
  }));
}

const count = (followUps: readonly FollowUp[], wanted: FollowUpState): string =>
  `${STATES[wanted]}${followUps.filter(({ state }) => state === wanted).length}项`;

/** Units group by group in the order of their new ranks; then what was lost in the old round and is not made good. */
export function roundComparisonTables({ units, followUps }: RoundComparisonJson): TitledTable[] {
  const states = Object.keys(STATES) as FollowUpState[];
  const open = followUps.filter(({ state }) => state === 'notRectified' || state === 'notAssessed');
  const summary = states.map((state) => count(followUps, state)).join('，');
  return [
    ...unitTables(units),
    {
      title: `回头看：上次丢分的任务${followUps.length}项，${summary}`,
      headers: ['单位', '上次任务', '本次任务', '上次丢分', '本次丢分', '情况', '工作要求'],
      rows: open.map((one) => [
        one.unit,
        one.taskId,
        one.nextTaskId ?? NONE,
        one.before,
        one.now ?? NONE,
        STATES[one.state],
        clipped(one.requirement, SHOWN),
      ]),
    },
  ];
}
