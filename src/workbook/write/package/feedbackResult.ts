import type { Assessment } from '../../../assessment/model/assessment';
import type { UnitScore } from '../../../assessment/model/scores';
import type { Decimal } from '../../../shared/decimal';
import { gradesText } from './gradesText';
import { shareText } from './percentText';
import type { Standing } from './standing';

/** A line of the result: what, how it came out, and how to read it. */
interface ResultLine {
  readonly label: string;
  readonly value: string;
  readonly explanation: string;
}

const NONE = '无';

const scoreText = (score: Decimal | null): string => score?.toFixed(2) ?? NONE;

function scoreExplanation({ baseScore, earnedPoints, fullPoints, adjustment, vetoes }: UnitScore): string {
  if (baseScore === null) return '没有适用的任务，不计分。';
  const base = `实得${earnedPoints.toString()}分，应得${fullPoints.toString()}分，按满分100折算为${baseScore.toFixed(2)}`;
  const added = adjustment.eq(0) ? '' : `；加减分${adjustment.gt(0) ? '+' : ''}${adjustment.toString()}`;
  return `${base}${added}${vetoes > 0 ? '；被一票否决' : ''}。`;
}

function weightExplanation({ weight }: UnitScore): string {
  const { total, points, share, shortfall, verdict } = weight;
  if (share === null) return '考核总分或政务公开分值没有登记。';
  const facts = `政务公开分值${points?.toString() ?? ''}，考核总分${total?.toString() ?? ''}，权重${shareText(share)}`;
  return verdict === '不达标' ? `${facts}，尚缺${shortfall?.toString() ?? ''}分。` : `${facts}。`;
}

/** 考评结果 of a unit as 反馈 prints it. */
export function feedbackResult({ score, ranked }: Standing, content: Assessment): ResultLine[] {
  const grades = gradesText(content);
  return [
    { label: '政务公开得分', value: scoreText(score.score), explanation: scoreExplanation(score) },
    { label: '等次', value: score.grade ?? NONE, explanation: grades === '' ? '' : `${grades}。` },
    {
      label: '名次',
      value: score.rank === null ? NONE : `第${score.rank}名`,
      explanation: `${score.group}共${ranked}个单位参加排名。`,
    },
    {
      label: '任务',
      value: `${score.applicable}项`,
      explanation: `已评${score.assessed}项${score.status === '未评完' ? '，其余没有评完，暂按0分计' : ''}。`,
    },
    { label: '权重核验', value: score.weight.verdict, explanation: weightExplanation(score) },
    {
      label: '折算得分',
      value: scoreText(score.converted),
      explanation: '政务公开得分按政务公开分值折算，计入绩效考核。',
    },
  ];
}
