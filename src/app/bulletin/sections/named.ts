import { gradeEnds, namedUnits } from '../../../assessment/problems/namedUnits';
import { STATUS, VERDICT, type UnitStatus } from '../../../assessment/model/words';
import type { UnitScore } from '../../../assessment/model/scores';
import { gradeLadder } from '../../../assessment/scoring/grade';
import type { BulletinParagraph, Piece } from '../bulletin';
import { countedUnits, joined, number, unitCount } from '../figures';
import type { BulletinRound } from '../round';
import type { Selection } from '../source';
import { weightLimit } from './weights';

type Where = Selection['where'];

const graded = (grade: string, status: UnitStatus): Where => [
  ['grade', { oneOf: [grade] }],
  ['status', { oneOf: [status] }],
];

const PRAISED = ['verdict', { noneOf: [VERDICT.unmet] }] as const;

const list = (label: readonly Piece[], units: readonly UnitScore[], where: Where): Piece[] =>
  units.length === 0 ? [] : [...label, ...countedUnits('', units, where)];

/** The 最低分 of the best grade, as 评分规则 shows it. */
function threshold({ assessment }: BulletinRound, grade: string): Piece {
  const minimum = gradeLadder(assessment.grades)[0]?.minimum ?? 0;
  const where: Where = [
    ['name', { oneOf: [grade] }],
    ['minimum', { number: minimum }],
  ];
  return number(minimum, 'plain', 'first', { table: 'grades', where }, 'minimum');
}

function praise(round: BulletinRound, best: string, praised: readonly UnitScore[]): Piece[] {
  const grade: Piece[] = [`已评完、等次为“${best.trim()}”（`, threshold(round, best), '分及以上）且权重没有不达标的'];
  return praised.length === 0
    ? ['没有', ...grade, '单位，本次不作表扬。']
    : ['予以表扬：', ...grade, ...countedUnits('', praised, [...graded(best, STATUS.finished), PRAISED]), '。'];
}

/** 四、点名通报: whom it names, and for what. */
export function named(round: BulletinRound): BulletinParagraph[] {
  if (!round.isStarted) return [{ kind: 'body', pieces: ['尚未开始评分，暂不点名。'] }];
  const { grades } = round.assessment;
  const ends = gradeEnds(grades);
  const { praised, criticised, unfinished, vetoed, underweight } = namedUnits(round.units, grades);
  const worst: Piece[] = [`等次为“${ends?.worst.trim() ?? ''}”的`];
  const worstWhere = (status: UnitStatus): Where => graded(ends?.worst ?? '', status);
  const blamed = joined(
    [
      list(worst, criticised, worstWhere(STATUS.finished)),
      list(['被一票否决的'], vetoed, [['vetoed', { above: 0 }]]),
      list(['政务公开权重低于', weightLimit(round), '的'], underweight, [['verdict', { oneOf: [VERDICT.unmet] }]]),
    ],
    '；',
  );
  const spared: Piece[] =
    unfinished.length === 0
      ? []
      : ['现', ...worst, '还有', unitCount(unfinished, worstWhere(STATUS.unfinished)), '个单位没有评完，暂不点名。'];
  return [
    ...(ends === null ? [] : [{ kind: 'body', pieces: praise(round, ends.best, praised) } as const]),
    {
      kind: 'body',
      pieces: [...(blamed.length === 0 ? ['没有需要点名批评的单位。'] : ['予以批评：', ...blamed, '。']), ...spared],
    },
  ];
}
