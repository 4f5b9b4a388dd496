import type { Clause } from './clauses';
import { nameOf, startsWithVerb } from './phrases';

/** A zero that the report states in words. */
export interface StatedZero {
  readonly start: number;
  readonly metric: string;
}

const NOTHING = '(?:未曾|尚未|从未|未|没有|没|无|不存在|零)';
const VERB =
  '(?:收到过?|接到过?|接收到?|收取过?|受理过?|发生过?|出现过?|产生过?|引发|引起|涉及|有|被申请|被提起|提起|申请|收)';
const CORE =
  '(?:申请|依申请公开|费用?|收费|复议|诉讼|投诉|举报|信访|应诉|泄密|失密|败诉|纠错|责任追究|追责|案件|泄密事件|失泄密|事故|舆情|减免|咨询)';
const REST = '(?:公开|事项|案件|事件|问题|情况|情形|行为|案例|件|信息|的|数|数量|现象|等|表|办理|答复)*';

const STATED = new RegExp(
  `^(?<lead>.{0,40}?)(?<no>${NOTHING})(?<verb>${VERB})?(?<object>[^未没无]{0,60}?${CORE}${REST})(?:发生|产生|出现)?$`,
);
/** 确保未发生, 不得, 如未收到: no statement of what happened. */
const NOT_STATED =
  /确保|避免|防止|杜绝|不得|如果?未|若未|对(?:于)?未|凡|严禁|力争|实现零|是否|要求|应|原则上|条件|的(?:人|单位|部门|申请人)/;
const ANYTHING = /^(?:任何|任一|一[件起例宗个]|过|到|因|任)/;
const CAUSE = /^((?:因|就|针对|对|关于).{2,24}?)(被?申请|被?提起|引发|引起|发生|产生|的)(?=.{2})/;

const LINK = /^(引发|引起|发生|产生)的/;

/** 复印、邮寄等各类费用 → 费用. */
const kindsOf = (object: string): string =>
  object
    .replace(/^.{1,40}等(?:各类|各种|各项|相关|有关|任何)?(?=.{1,8}$)/, '')
    .replace(/^任何(?:形式的|单位和个人的)?/, '');

const TAIL = /(?:等)?(?:方面)?(?:的)?(?:情况|情形|现象|事项|问题)$/;

const itemsOf = (object: string): string[] =>
  object.split(/、|以及|(?<!共)和(?!谐)|(?<![涉普])及|或者?|与/).filter(Boolean);

function metricsOf(object: string, verb: string, lead: string): string[] {
  const plain = kindsOf(object.replace(ANYTHING, (word) => (word === '因' ? word : '')).replace(TAIL, ''));
  const cause = CAUSE.exec(plain) ?? CAUSE.exec(`${lead}${plain}`);
  if (cause) {
    const [whole, because = '', act = ''] = cause;
    const source = plain.startsWith(because) ? plain : `${lead}${plain}`;
    const first = source.slice(source.indexOf(whole) + whole.length - act.length).replace(/^的/, '');
    const own = /^(?:被?提起|被?申请|引发|引起|发生|产生)/;
    return itemsOf(first).map(
      (item, index) => because + (index === 0 || own.test(item) ? '' : act) + item.replace(LINK, '$1'),
    );
  }
  const items = itemsOf(plain);
  const tail = /(?:案件|事件|申请)$/.exec(items.at(-1) ?? '')?.[0] ?? '';
  const act = verb === '有' ? '' : verb.replace(/(?<=收到|接到|收取|发生|出现|受理|产生)过$/, '');
  return items.map((item, index) => {
    const shared = index > 0 && items.length > 1 && startsWithVerb(item) && /^(?:提起|被提起|申请|被申请)/.test(item);
    const full = index < items.length - 1 && /(?:复议|诉讼)$/.test(item) && tail !== '申请' ? item + tail : item;
    return (shared ? '' : act) + full;
  });
}

/** 未收到信息公开申请, 无行政复议、行政诉讼案件, 零投诉; also 行政复议情况:无. */
export function zerosIn(sentence: string, clauses: readonly Clause[], unit: string): StatedZero[] {
  return clauses.flatMap((clause, index): StatedZero[] => {
    if (clause.figures.length > 0) return [];
    const words = sentence.slice(clause.start, clause.end).replace(/\s+/g, '');
    if (words.length > 100 || NOT_STATED.test(words)) return [];
    if (/^(?:均?为?无|零|均?为零|没有)$/.test(words) && clause.mark === ':') {
      const before = clauses[index - 1];
      const label = before ? nameOf(sentence.slice(before.start, before.end), unit).replace(TAIL, '') : '';
      return new RegExp(`${CORE}$`).test(label) ? [{ start: clause.start, metric: label }] : [];
    }
    const found = STATED.exec(words);
    if (!found?.groups) return [];
    const { lead = '', verb = '', object = '' } = found.groups;
    return metricsOf(object, verb, nameOf(lead, unit))
      .filter((metric) => /[一-龥]{2}/.test(metric))
      .map((metric) => ({ start: clause.start, metric }));
  });
}
