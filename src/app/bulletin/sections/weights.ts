import type { UnitScore } from '../../../assessment/model/scores';
import { VERDICT, type Verdict } from '../../../assessment/model/words';
import { isBlank } from '../../../assessment/scoring/cells';
import { readSettings } from '../../../assessment/scoring/settings';
import type { BulletinParagraph, Piece } from '../bulletin';
import { countedUnits, joined, number, unitCount } from '../figures';
import type { BulletinRound } from '../round';
import { shownNumber } from '../shownNumber';
import type { Selection } from '../source';

/** Units below the limit whose weight is told one by one. */
const TOLD_MOST = 5;

/** The limit as 权重核验 shows it. */
export function weightLimit({ assessment }: BulletinRound): Piece {
  const limit = readSettings(assessment.settings).value.weightLimit;
  const first = assessment.weights.find(({ unit }) => !isBlank(unit));
  if (first === undefined) return shownNumber(limit, 'percent');
  const at: Selection = { table: 'weights', where: [['unit', { oneOf: [first.unit] }]] };
  return number(limit, 'percent', 'first', at, 'limit');
}

/** ，权重依次为3.50%、3.20%，依次尚缺5分、8分 */
function shares(units: readonly UnitScore[]): Piece[] {
  if (units.length > TOLD_MOST) return [];
  const told = (table: 'scores' | 'weights', column: 'share' | 'shortfall'): Piece[] =>
    joined(
      units.map(({ unit, weight }) => {
        const value = weight[column];
        if (value === null) return [];
        const at: Selection = { table, where: [['unit', { name: unit }]] };
        return column === 'share'
          ? [number(value, 'share', 'first', at, column)]
          : [number(value, 'plain', 'first', at, column), '分'];
      }),
      '、',
    );
  const inTurn = units.length > 1 ? '依次' : '';
  return [`，权重${inTurn}为`, ...told('scores', 'share'), `，${inTurn}尚缺`, ...told('weights', 'shortfall')];
}

/** 权重核验: how many reach the limit, and which do not. */
export function weights(round: BulletinRound): BulletinParagraph[] {
  const of = (verdict: Verdict) => ({
    units: round.units.filter((unit) => unit.weight.verdict === verdict),
    where: [['verdict', { oneOf: [verdict] }]] satisfies Selection['where'],
  });
  const [met, unmet, unknown] = [of(VERDICT.met), of(VERDICT.unmet), of(VERDICT.unverifiable)];
  const limit: Piece[] = ['政务公开分值占绩效考核总分的权重应不低于', weightLimit(round), '。'];
  const verdicts: Piece[] =
    unknown.units.length === round.units.length
      ? [unitCount(unknown.units, unknown.where), '个单位的考核总分或政务公开分值没有填报，权重无法核实。']
      : [
          ...joined(
            [
              ['达标的', unitCount(met.units, met.where), '个'],
              unmet.units.length === 0
                ? []
                : [...countedUnits('不达标的', unmet.units, unmet.where), ...shares(unmet.units)],
              unknown.units.length === 0 ? [] : countedUnits('无法核实的', unknown.units, unknown.where),
            ],
            '；',
          ),
          '。',
        ];
  return [
    { kind: 'subheading', pieces: ['权重核验'] },
    { kind: 'body', pieces: [...limit, ...verdicts] },
  ];
}
