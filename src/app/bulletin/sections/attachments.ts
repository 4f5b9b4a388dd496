import type { UnitScore } from '../../../assessment/model/scores';
import type { BulletinTable, Piece } from '../bulletin';
import { unitCount } from '../figures';
import type { BulletinRound } from '../round';
import { shownNumber } from '../shownNumber';
import type { Selection, Shown } from '../source';

type Where = Selection['where'];

const HEADERS = ['名次', '单位', '得分', '等次', '权重核验'];

function line(unit: UnitScore, group: Where, format: Shown): Piece[] {
  const where: Where = [['unit', { oneOf: [unit.unit] }], ...group];
  const cell = (text: string, column: string, shown: Shown = 'plain'): Piece => ({
    text,
    source: { table: 'scores', where, column, ask: 'first', shown },
  });
  return [
    cell(unit.rank === null ? '' : String(unit.rank), 'rank'),
    cell(unit.unit, 'unit'),
    cell(unit.score === null ? '' : shownNumber(unit.score, format), 'score', format),
    cell(unit.grade ?? '', 'grade'),
    cell(unit.weight.verdict, 'verdict'),
  ];
}

/** 附件: the ranking of each group; none before anything is assessed. */
export const attachments = ({ groups, isStarted, paper }: BulletinRound): BulletinTable[] =>
  isStarted
    ? groups.map(({ group, units }) => {
        const where: Where = [['group', { name: group }]];
        return {
          title: `${group}政务公开考核排名`,
          note: ['共', unitCount(units, where), '个单位'],
          headers: HEADERS,
          rows: units.map((unit) => line(unit, where, paper.typography.scoreFormat)),
        };
      })
    : [];
