import type { Measure } from '../../../../assessment/model/breakdown';
import { NUMERAL, numeralValue } from '../../numerals';
import { periodBefore } from './periods';

export type FoundMeasure = Omit<Measure, 'text'>;
type Groups = readonly (string | undefined)[];

interface MeasurePattern {
  readonly pattern: RegExp;
  /** `before` is the sentence up to the match. */
  readonly measure: (groups: Groups, before: () => string) => FoundMeasure | null;
}

const AT_LEAST = '(?:不(?:得|应|能|可|宜)?(?:少|低|小|下)于|至少|最少|≥|>=)';
const AT_MOST = '(?:不(?:得|应|能)?(?:超过|超出|多于|晚于|迟于)|最长不超过)';
const INSIDE = '(?:之内|以内|内)';
const OR_MORE = '(?:及|或)?以上';
const COUNTED =
  '[人家场批篇件户组]次|次|场|期|篇|条|件|项|家|份|名|人|处|批|轮|部|幅|个(?!工作日|小时|月|自然日|星期|季度)';
const BRACKET = '(?:[(（][^()（）]{1,4}[)）])?';
const DAYS = '日|天|个?自然日';
const LONGER = '周|个?星期|个月';

const counted = (
  kind: Measure['kind'],
  value: string | undefined,
  unit: string,
  per: Measure['per'],
): FoundMeasure | null => {
  const amount = numeralValue(value ?? '');
  return amount === null ? null : { kind, value: amount, unit, per };
};

const amountOf =
  (kind: Measure['kind']) =>
  ([, value, unit]: Groups): FoundMeasure | null =>
    counted(kind, value, unit ?? '', null);

const within = (kind: Measure['kind'], units: string): MeasurePattern[] => [
  { pattern: new RegExp(`${AT_MOST}(${NUMERAL})(${units})${INSIDE}?`, 'g'), measure: amountOf(kind) },
  { pattern: new RegExp(`(?<![月年\\d第.-])(${NUMERAL})(${units})${INSIDE}`, 'g'), measure: amountOf(kind) },
];

/** Every way a quantity is printed, dates apart; of overlapping ones the first and longest wins. */
export const MEASURE_PATTERNS: readonly MeasurePattern[] = [
  {
    pattern: new RegExp(`${AT_LEAST}[^,，。;；、0-9]{0,8}?(${NUMERAL})(${COUNTED})${BRACKET}`, 'g'),
    measure: ([, value, unit], before) => counted('minCount', value, unit ?? '', periodBefore(before())),
  },
  {
    pattern: new RegExp(`(${NUMERAL})(${COUNTED})${BRACKET}${OR_MORE}`, 'g'),
    measure: ([, value, unit], before) => counted('minCount', value, unit ?? '', periodBefore(before())),
  },
  {
    pattern: new RegExp(`${AT_LEAST}(${NUMERAL})(个?工作日|${DAYS}|${LONGER})`, 'g'),
    measure: amountOf('minDays'),
  },
  ...within('withinWorkingDays', '个?工作日'),
  ...within('withinHours', '个?小时'),
  ...within('withinDays', `${DAYS}|${LONGER}`),
  {
    pattern: new RegExp(`(?:${AT_LEAST}|达到?|达至)(${NUMERAL})\\s?(%)(?:${OR_MORE})?`, 'g'),
    measure: amountOf('minPercent'),
  },
  { pattern: new RegExp(`(${NUMERAL})\\s?(%)${OR_MORE}`, 'g'), measure: amountOf('minPercent') },
  { pattern: /(?<=率(?:应|须|要)?(?:为|保持|保持在)?)(100)(%)/g, measure: amountOf('minPercent') },
  {
    pattern: new RegExp(`(?:${AT_LEAST}|达到?)百分之(${NUMERAL})(?:${OR_MORE})?`, 'g'),
    measure: ([, value]) => counted('minPercent', value, '%', null),
  },
  {
    pattern: new RegExp(`百分之(${NUMERAL})${OR_MORE}`, 'g'),
    measure: ([, value]) => counted('minPercent', value, '%', null),
  },
  {
    pattern: /(?<!完)([一二三四五六七八九])成(?:及|或)?以上/g,
    measure: ([, value]) => {
      const tenths = numeralValue(value ?? '');
      return tenths === null ? null : { kind: 'minPercent', value: tenths * 10, unit: '%', per: null };
    },
  },
  {
    pattern: new RegExp(
      `(?:每个?(?:季度?|月|周|星期)|每年度?|按(?:季度?|月|周)|按年度?)(?:[^,，。;；、\\d一二两三四五六七八九十第前底至不最]{0,6}(${NUMERAL})(次|场|期|篇|条))?`,
      'g',
    ),
    measure: ([text, value, unit]) => {
      const per = periodBefore(text ?? '');
      return counted('frequency', value ?? '1', unit ?? '次', per);
    },
  },
];
