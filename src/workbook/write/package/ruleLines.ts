import type { Assessment } from '../../../assessment/model/assessment';
import type { WeightCheck } from '../../../assessment/model/scores';
import { VERDICT } from '../../../assessment/model/words';
import { readSettings } from '../../../assessment/scoring/settings';
import { gradesText } from './gradesText';
import { percentText, shareText } from './percentText';

/** 怎样评分, in plain words and with the numbers of this round. */
export function scoringLines(content: Assessment): string[] {
  const rules = readSettings(content.settings).value;
  const grades = gradesText(content);
  return [
    '每项任务由评分人给出考评结论：“完成”得满分，“部分完成”按完成率或数量计分，“未完成”不得分，“不适用”不计入。',
    ...(rules.noEvidenceNoScore === '是' ? ['没有佐证的任务不得分。'] : []),
    ...(rules.overdueRatio.gt(0) ? [`公开日期晚于截止日期的，扣去该项分值的${percentText(rules.overdueRatio)}。`] : []),
    `各项得分之和按满分100折算，再加上加减分，最高${rules.maximumScore.toString()}分；加分合计最多计${rules.bonusCap.toString()}分。`,
    `被一票否决的，得分不超过${rules.vetoCap.toString()}分，等次为最低一档。`,
    ...(grades === '' ? [] : [`等次：${grades}。`]),
    '名次在组别内排列，同分并列。全部参数见“评分规则”表。',
  ];
}

/** The ≥ 4 % rule and how the unit stands to it (W1, W2). */
export function weightLines({ meta, settings }: Assessment, weight: WeightCheck | null): string[] {
  const limit = percentText(readSettings(settings).value.weightLimit);
  const clause =
    meta.weightClause === ''
      ? []
      : [`依据条款：${meta.weightClause}（${[meta.notice, meta.weightClauseSource].filter(Boolean).join('，')}）`];
  return [`政务公开在绩效考核中的权重不得低于${limit}。${standingText(weight)}`, ...clause];
}

function standingText(weight: WeightCheck | null): string {
  if (weight === null || weight.verdict === VERDICT.unverifiable || weight.share === null) {
    return '你单位的考核总分或政务公开分值没有登记，暂无法核实。';
  }
  const facts = `你单位考核总分${weight.total?.toString() ?? ''}，政务公开分值${weight.points?.toString() ?? ''}，权重${shareText(weight.share)}`;
  return weight.verdict === VERDICT.met
    ? `${facts}，达标。`
    : `${facts}，不达标，尚缺${weight.shortfall?.toString() ?? ''}分。`;
}
