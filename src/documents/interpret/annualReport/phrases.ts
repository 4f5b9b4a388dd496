import { ANY_VERB, PLAIN_VERB } from './words';

/** What opens a clause without naming what is counted: list numbers, times, connectives, the report's own unit. */
const LEADING = [
  /^(?:[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[.、)]|[一二三四五六七八九十]{1,2}是(?:要)?|首先|其次|再次|最后)/,
  /^第[一二三四五六七八九十]{1,2}[,、]/,
  /^(?:自|从)?(?:20\d\d年)(?:\d{1,2}月(?:\d{1,2}日)?)?(?:度|内|底|末|初|全年|期间|以来|起|来)*/,
  /^(?:自|从)?(?:今年|全年|本年度?|年内|年度内|全年度|一年来|一年中|当年|年初|上年(?!度?结转)|去年|年度)(?:以来|来)?/,
  /^(?:\d{1,2}月(?:\d{1,2}日)?份?(?:底|初|末)?(?:(?:至|到|-)\d{1,2}月(?:\d{1,2}日)?份?(?:底|末)?)?|[上下]半年|第?[一二三四]季度)/,
  /^\d{1,2}(?:月)?(?:-|—|~|至|到)\d{1,2}月份?/,
  /^(?:截至|截止到?)(?:目前|现在|年底|(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|末|份)?(?:为?止)?)/,
  /^(?:目前|至今|迄今|到目前为止|(?:本)?(?:报告)?期内|期间|日前|近年来|现已|现有|当前|年初以来)/,
  /^(?:其中|此外|另外|另有|同时|并且|并|而且|且|还|又|也|即|包括|包含|含|分别|仅|只|就|单是|共计|共有|共|总共|一共|总计|合计|累计|先后|陆续|已经|已|均|都|最终|最后|据统计|经统计|经初步统计|据不完全统计|经梳理|全部|各类|各种|通知要求|专门(?!的)|等)/,
  /^(?:认定|确定|核定|合并|整合|确认|梳理|精简|压缩|划分|分|归纳|汇总)(?:为|成)/,
  /^(?:我|本)(?:们|市|省|区|县|旗|镇|乡|街道|办事处|办公室|办|委员会|委|局|厅|院|处|部|行|社|站|所|台|中心|单位|机关|部门|系统|级|府|公司|校){1,4}/,
  /^(?:全局|全委|全办|全厅|全院|全系统)/,
];

/** What stands between the name and the number. */
const TRAILING =
  /(?:了|过|共计|共有|共|总计|合计|累计|总共|达到了?|(?<![到直])达|为|是|(?<=[共计均已各还])有|约|大约|近|将近|接近|超过|超|逾|突破|不足|不到|仅有|仅|就|也|均|都|各|分别|已|多达|高达|总数(?=为$)|计|[:、,]|(?<=[一-龥])的)$/;

/** Adverbs before a verb; 公共 and 首都 are words of their own. */
const ADVERBS = new RegExp(
  `(?:也|还(?!原)|又|(?<![公一总中])共计?|累计|总共|先后|陆续|已经?|(?<![日月年人周户平])均|(?<!首)都|了)(?=${ANY_VERB})`,
  'g',
);
const INNER_TIME = /(?<=[一-龥])(?:全年|今年|本年度)(?=[一-龥])/g;
const BRACKETS = /\([^()]{0,60}\)/g;
const LONGEST_PHRASE = 120;

function strip(text: string, step: (text: string) => string): string {
  let left = text;
  for (let next = step(left); next !== left; next = step(left)) left = next;
  return left;
}

const withoutLead = (text: string, unit: string): string =>
  strip(text, (left) => {
    const own = unit !== '' && left.startsWith(unit) && left.length > unit.length ? left.slice(unit.length) : left;
    return LEADING.reduce((rest, pattern) => rest.replace(pattern, ''), own.replace(/^[\s,、:"]+/, ''));
  });

export const withoutTail = (text: string): string => strip(text.trim(), (left) => left.replace(TRAILING, '').trim());

/** The words that name something: no list number, time, subject or filler. */
export function nameOf(words: string, unit: string): string {
  const short = words.slice(-LONGEST_PHRASE).replace(BRACKETS, '').replace(/\s+/g, '');
  return withoutTail(withoutLead(short, unit))
    .replace(INNER_TIME, '')
    .replace(ADVERBS, '')
    .replace(/参加了|参与了/g, (verb) => verb.slice(0, 2));
}

const ENDS_IN_VERB = new RegExp(`${ANY_VERB}$`);
const ENDS_IN_PLAIN_VERB = new RegExp(`${PLAIN_VERB}$`);
const STARTS_WITH_VERB = new RegExp(`^${ANY_VERB}`);

export const endsInVerb = (name: string): boolean => ENDS_IN_VERB.test(name);
export const endsInPlainVerb = (name: string): boolean => ENDS_IN_PLAIN_VERB.test(name);
export const startsWithVerb = (name: string): boolean => STARTS_WITH_VERB.test(name);

/** 审批事项涉及 → 审批事项. */
export const withoutLastVerb = (name: string): string => withoutTail(name.replace(ENDS_IN_VERB, ''));

/** 保留审批要件 → 审批要件; a name that is only a verb stays. */
export const withoutFirstVerb = (name: string): string => {
  const left = name.replace(new RegExp(`^${PLAIN_VERB}`), '');
  return left.length >= 2 ? left : name;
};

const BY =
  '(?:(?:通过|在|利用|依托|向|由|对|以|经)[^、,]{1,16}?|[^、,]{0,12}(?:全市|全省|全区|全县|网站|平台|微博|微信|公众号|中心|大厅|部门|单位|公报|电视台|报纸|媒体))?';
const SHARED = new RegExp(`^(${BY}(?:分别|共)?${ANY_VERB})(?=[^、]{2,})`);

/** The verb that the items of a list share: 主办 of 主办市人大建议1件、市政协提案1件. */
export const sharedVerb = (name: string): string => SHARED.exec(name)?.[1] ?? '';
