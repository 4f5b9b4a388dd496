import type { Grade } from '../../../assessment/model/assessment';
import { gradeCounts } from '../../../assessment/analysis/gradeCounts';
import type { UnitScore } from '../../../assessment/model/scores';
import { meanScore } from '../../../assessment/problems/meanScore';
import { max, min, type Decimal } from '../../../shared/decimal';
import type { BulletinParagraph, Piece } from '../bulletin';
import { countedUnits, joined, number, unitCount, unitNames } from '../figures';
import type { BulletinRound } from '../round';
import type { Selection, Shown } from '../source';

type Where = Selection['where'];

/** Units that share the first or the last place and are named there. */
const ENDS_NAMED = 3;

const SCORED = ['score', { above: -1 }] as const;

function extreme(
  format: Shown,
  word: string,
  ask: 'highest' | 'lowest',
  value: Decimal,
  units: readonly UnitScore[],
  where: Where,
) {
  const holders = units.filter(({ score }) => score?.eq(value));
  const held: Where = [...where, ['score', { number: value.toNumber() }]];
  const who: Piece[] = holders.length > ENDS_NAMED ? [unitCount(holders, held), '个单位'] : [unitNames(holders, held)];
  return [word, number(value, format, ask, { table: 'scores', where }, 'score'), '分（', ...who, '）'];
}

/** 平均, 最高 and 最低 of a group. */
function range(units: readonly UnitScore[], where: Where, format: Shown): Piece[] {
  const scores = units.flatMap(({ score }) => score ?? []);
  const mean = meanScore(units);
  if (mean === null) return [];
  const [high, low] = [scores.reduce(max), scores.reduce(min)];
  const shown = (value: Decimal, ask: 'mean' | 'highest') =>
    number(value, format, ask, { table: 'scores', where }, 'score');
  if (scores.length === 1) return ['，得', shown(high, 'highest'), '分'];
  if (high.eq(low)) return ['，得分都是', shown(high, 'highest'), '分'];
  return [
    '，平均',
    shown(mean, 'mean'),
    '分，',
    ...extreme(format, '最高', 'highest', high, units, where),
    '，',
    ...extreme(format, '最低', 'lowest', low, units, where),
  ];
}

function byGrade(units: readonly UnitScore[], grades: readonly Grade[], where: Where): Piece[] {
  const scored = units.filter(({ score }) => score !== null);
  const counts = gradeCounts(scored, grades).flatMap((group) => group.counts);
  const lines = counts.map(({ grade }): Piece[] => {
    const members = scored.filter((unit) => unit.grade === grade);
    if (members.length === 0) return [];
    return grade === null
      ? countedUnits('未定等次', members, [...where, SCORED, ['grade', { blank: true }]])
      : countedUnits(grade.trim(), members, [...where, ['grade', { oneOf: [grade] }]]);
  });
  const without = units.filter(({ score }) => score === null);
  const unscored =
    without.length === 0 ? [] : countedUnits('没有适用任务、不计分', without, [...where, ['score', { blank: true }]]);
  return joined([...lines, unscored], '；');
}

/** The results of each group, under a heading of its own. */
export function results({ groups, assessment, paper }: BulletinRound): BulletinParagraph[][] {
  return groups.map(({ group, units }) => {
    const where: Where = [['group', { name: group }]];
    const start: Piece[] = [
      '共',
      unitCount(units, where),
      '个单位',
      ...range(units, where, paper.typography.scoreFormat),
      '。',
    ];
    const list = byGrade(units, assessment.grades, where);
    return [
      { kind: 'subheading', pieces: [group] },
      { kind: 'body', pieces: [...start, ...list, ...(list.length > 0 ? ['。'] : [])] },
    ];
  });
}
