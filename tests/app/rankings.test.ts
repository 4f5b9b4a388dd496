import { expect, it } from 'vitest';
import { rankings } from '../../src/app/rankings';
import { unitScoreJson } from '../../src/app/scoreWorkbook';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { assessment, row, unit } from '../support/assessment-builder';

/** The printed ranking of units given as [name, group, score]; a score of null is a unit without tasks. */
function ranking(...entries: readonly (readonly [name: string, group: string, score: number | null])[]) {
  const { units } = scoreAssessment(
    assessment({
      units: entries.map(([name, group]) => unit(name, { group })),
      evidence: entries.flatMap(([name, , score]) =>
        score === null ? [] : [row('部分完成', { unit: name, rate: score / 100, points: { typed: 100 } })],
      ),
    }),
  ).value;
  return rankings(units.map(unitScoreJson)).map(
    ({ group, units: members }) =>
      `${group}: ${members.map((member) => `${member.rank ?? '—'} ${member.unit}`).join(' ')}`,
  );
}

it('[R1] groups stand apart, in the order of the roster, units by rank', () => {
  expect(ranking(['甲', '区县', 80], ['乙', '部门', 70], ['丙', '区县', 90])).toEqual([
    '区县: 1 丙 2 甲',
    '部门: 1 乙',
  ]);
});

it('[R1] groups that differ in Latin case are one, headed by the first unit', () => {
  expect(ranking(['甲', 'A组', 80], ['乙', 'a组', 90], ['丙', 'A组 ', 1])).toEqual(['A组: 1 乙 2 甲', 'A组 : 1 丙']);
});

it('[R3] [R5] ties in roster order, units without a score last', () => {
  expect(ranking(['甲', '', null], ['乙', '', 80], ['丙', '', null], ['丁', '', 80])).toEqual([
    '未分组: 1 乙 1 丁 — 甲 — 丙',
  ]);
});
