import { halfWidth, NUMERAL, numeralValue } from '../../numerals';

interface WeightLimit {
  /** Percent; null when none can be read. */
  readonly limit: number | null;
  /** A weight and a percentage that may be its limit, but do not say so in a known way. */
  readonly isDoubtful: boolean;
}

interface Percent {
  readonly value: number;
  readonly before: string;
  readonly after: string;
}

const PERCENT = new RegExp(`(?<value>${NUMERAL})\\s*(?:%|个百分点)|百分之(?<han>${NUMERAL})`, 'g');
const STRONG = /权重|分值|总分/;
const SUBJECT = /权重|分值|比重|占比|所占|总分|占/g;
/** What else is counted in percent: 覆盖率80%, 第三方评估权重30%. */
const OTHER = /率|满意度|覆盖|办结|完成|第三方|评估结果|扣|加分|降低|减少/;
const AT_LEAST =
  /(?:不(?:得|应|能|可|宜)?(?:低|少|小)于|至少|达到?|≥|>=|提高(?:到|至)|提升(?:到|至)|增加(?:到|至)|保持在)[占为]?$/;
const PLAIN = /(?:权重|比重|占比|分值|总分|所占|占)(?:应|须)?(?:占|为|是|按|的|约|调整为)?[:]?$/;
const AT_MOST = /(?:不(?:得|应|能)?(?:超过|高于|多于|大于)|至多|最多)$/;
const OR_MORE = /^(?:及|或)?以上/;
const OF_WEIGHT = /^(?:及以上|以上)?的?(?:考核|绩效|指标|分值)?(?:权重|分值|比重|占比)/;
const REACH = 24;
const GREATEST = 20;

function percentsIn(plain: string): Percent[] {
  return Array.from(plain.matchAll(PERCENT), (match) => {
    const end = match.index + match[0].length;
    const { value: digits, han } = match.groups ?? {};
    const value = numeralValue(digits ?? han ?? '') ?? 0;
    return {
      value,
      before: plain.slice(Math.max(0, match.index - 60), match.index),
      after: plain.slice(end, end + 20),
    };
  });
}

/** The words between the last word for a weight and the percentage; null when there is none near. */
function sinceSubject(before: string): string | null {
  const last = [...before.matchAll(SUBJECT)].at(-1);
  return last && before.length - last.index <= REACH ? before.slice(last.index) : null;
}

function isOfWeight({ before, after }: Percent): boolean {
  const since = sinceSubject(before);
  const subjectBefore = since !== null && !OTHER.test(since) && !OTHER.test(before.slice(-since.length - 6));
  return subjectBefore || (OF_WEIGHT.test(after) && !OTHER.test(before.slice(-12)));
}

const isMinimum = ({ before, after }: Percent): boolean =>
  !AT_MOST.test(before) && (AT_LEAST.test(before) || PLAIN.test(before) || OR_MORE.test(after));

/** The least weight that one sentence demands, in percent; 占比 and the like count only where an assessment is spoken of. */
export function readWeightLimit(sentence: string, isOfAssessment: boolean): WeightLimit {
  const plain = halfWidth(sentence).replace(/\s+(?=\d)/g, '');
  if (!STRONG.test(plain) && !isOfAssessment) return { limit: null, isDoubtful: false };
  if (!plain.includes('权重') && !isOfAssessment) return { limit: null, isDoubtful: false };
  const percents = percentsIn(plain);
  const minima = percents.filter((percent) => isOfWeight(percent) && isMinimum(percent));
  const values = new Set(minima.map(({ value }) => value));
  const [first] = minima;
  if (first && values.size === 1 && first.value > 0 && first.value <= GREATEST)
    return { limit: first.value, isDoubtful: false };
  return { limit: null, isDoubtful: plain.includes('权重') && percents.length > 0 };
}
