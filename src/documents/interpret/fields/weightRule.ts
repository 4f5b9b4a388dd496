import type { Source, WeightRule } from '../../../assessment/model/breakdown';
import { halfWidth, NUMERAL, numeralValue } from '../numerals';
import { tidy } from '../text';

const SUBJECT = /权重|分值|比重|占比|所占/;
const AT_LEAST =
  '不低于|不少于|不得低于|不得少于|不应低于|不应少于|不能低于|不能少于|不小于|至少|达到?|≥|提高(?:到|至)|提升(?:到|至)';
const PLAIN = '(?:权重|比重|占比|分值)(?:应|须)?(?:占|为|是|按)?[:：]?';
const LIMIT = new RegExp(
  `(?:${AT_LEAST})\\s*(?:(${NUMERAL})\\s*(?:%|个百分点)|百分之(${NUMERAL}))|(?:(${NUMERAL})\\s*%|百分之(${NUMERAL}))以上` +
    `|${PLAIN}\\s*(?:(${NUMERAL})\\s*%|百分之(${NUMERAL}))`,
);
const SENTENCE = /[^。;；!！\n]+[。;；!！]?/g;

/** The sentence that gives 政务公开 its least share of the assessment; null when the text has none. */
export function weightRuleIn(text: string, source: Source): WeightRule | null {
  if (!SUBJECT.test(text)) return null;
  for (const [sentence] of text.matchAll(SENTENCE)) {
    if (!SUBJECT.test(sentence) || !/考核|绩效|考评|评价|政务公开/.test(sentence)) continue;
    const found: readonly (string | undefined)[] = LIMIT.exec(halfWidth(sentence)) ?? [];
    const value = numeralValue(found.slice(1).find((group) => group !== undefined) ?? '');
    if (value !== null && value > 0 && value <= 100)
      return { minPercent: String(value), clause: tidy(sentence), source };
  }
  return null;
}
