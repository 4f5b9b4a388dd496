import { VERDICT } from '../../../assessment/model/words';
import type { BulletinParagraph } from '../bulletin';
import type { BulletinRound } from '../round';

/** 五、下一步要求: a beginning; what only the office can decide is marked 〔待补〕. */
export function demands({ units, isStarted }: BulletinRound): BulletinParagraph[] {
  const lines = [
    ...(isStarted ? ['各单位要对照反馈单逐项整改，于〔待补：日期〕前报送整改情况。'] : []),
    ...(units.some(({ weight }) => weight.verdict === VERDICT.unmet)
      ? ['权重不达标的单位要按规定调整绩效考核分值，于〔待补：日期〕前报送调整依据。']
      : []),
    ...(units.some(({ weight }) => weight.verdict === VERDICT.unverifiable)
      ? ['权重无法核实的单位要于〔待补：日期〕前报送绩效考核总分和政务公开分值。']
      : []),
    '〔待补：其他要求〕',
  ];
  return lines.map((line, at) => ({ kind: 'body', pieces: [`${at + 1}.${line}`] }));
}
