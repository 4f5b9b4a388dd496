import type { Cell } from '../model/assessment';
import { decimal, type Decimal } from '../../shared/decimal';
import { numberIn } from './cells';

/** One 参数 of the sheet 评分规则 (C4). */
export interface SettingDefinition<Value> {
  readonly name: string;
  readonly default: number | string;
  /** The words of a choice; empty for a number. */
  readonly choices: readonly string[];
  /** What the sheet says beside it. */
  readonly explanation: string;
  /** What is acceptable, in words. */
  readonly usable: string;
  /** Null when the cell is not usable. */
  readonly read: (cell: Cell) => Value | null;
  readonly fallback: Value;
}

function numberSetting(
  name: string,
  value: number,
  explanation: string,
  usable = '不小于0的数字',
  accepts = (x: number) => x >= 0,
): SettingDefinition<Decimal> {
  const read = (cell: Cell) => {
    const entered = numberIn(cell);
    return entered !== null && accepts(entered) ? decimal(entered) : null;
  };
  return { name, default: value, choices: [], explanation, usable, read, fallback: decimal(value) };
}

function choiceSetting<Word extends string>(
  name: string,
  choices: readonly [Word, ...Word[]],
  explanation: string,
): SettingDefinition<Word> {
  const read = (cell: Cell) => choices.find((word) => word === cell) ?? null;
  return { name, default: choices[0], choices, explanation, usable: choices.join('、'), read, fallback: choices[0] };
}

export const settingTable = {
  weightLimit: numberSetting(
    '权重下限',
    0.04,
    '政务公开分值占考核总分的最低比例，0.04 即 4%',
    '大于0且不超过1的数字',
    (x) => x > 0 && x <= 1,
  ),
  noEvidenceNoScore: choiceSetting('无佐证不得分', ['是', '否'], '填“是”时，没有佐证的任务得分为0'),
  overdueRatio: numberSetting('逾期扣分比例', 0.2, '公开日期晚于截止日期时，扣去分值的这一比例'),
  notApplicable: choiceSetting('不适用处理', ['按比例'], '考评结论为不适用的任务不计分值，其余任务按比例折算为100分'),
  bonusCap: numberSetting('加分上限', 5, '一个单位的加分合计最多计入的分数'),
  maximumScore: numberSetting('最高得分', 100, '政务公开得分的上限'),
  vetoCap: numberSetting('否决最高得分', 59, '被一票否决的单位，政务公开得分不超过此数，等次为最低一档'),
  belowLimit: choiceSetting(
    '未达标处理',
    ['提示', '按下限折算', '不予折算'],
    '权重不达标时的折算得分：提示＝照常折算并提示；按下限折算＝按权重下限应有的分值折算；不予折算＝留空',
  ),
} as const;
