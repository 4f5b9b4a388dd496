import type { Clause } from './clauses';
import { nameOf } from './phrases';

/** A zero that the report states in words. */
export interface StatedZero {
  readonly start: number;
  readonly metric: string;
}

const NOTHING = '(?:未曾|尚未|从未|未|没有|没|无|不存在|零)';
const VERB =
  '(?:收到过?|接到过?|接收到?|收取过?|受理过?|发生过?|出现过?|产生过?|引发|引起|涉及|有|被申请|被提起|提起|申请)';
const CORE =
  '(?:申请|依申请公开|费用?|收费|复议|诉讼|投诉|举报|信访|应诉|泄密|失密|败诉|纠错|责任追究|追责|案件|泄密事件|失泄密|事故|舆情|减免|咨询)';
const REST = '(?:公开|事项|案件|事件|问题|情况|情形|行为|案例|件|信息|的|数|数量|现象|等|表|办理|答复)*';

const STATED = new RegExp(
  `^.{0,40}?(?<no>${NOTHING})(?<verb>${VERB})?(?<object>[^未没无]{0,60}?${CORE}${REST})(?:发生|产生|出现)?$`,
);
/** 确保未发生, 不得, 如未收到: no statement of what happened. */
const NOT_STATED =
  /确保|避免|防止|杜绝|不得|如果?未|若未|对(?:于)?未|凡|严禁|力争|实现零|是否|要求|应|原则上|条件|的(?:人|单位|部门|申请人)/;
const CAUSE = /^((?:因|就|针对|关于).{2,24}?)(被?申请|被?提起|引发|引起|发生|产生)(?:的)?(?=.{2})/;
const TO_WHOM = /^(?:对|向).{1,30}?(收取|收缴|征收|提出|提起)(.+)$/;
const OWN_VERB = /^(发生|出现|产生|收到|接到|受理|收取|引发|引起|被?提起|被?申请)过?(?:的)?(.{2,})$/;

/** 任何复印、邮寄等各类费用 → 费用. */
const kindsOf = (object: string): string =>
  object
    .replace(/^(?:任何(?:形式的)?|任一|因此)/, '')
    .replace(/^.{1,40}等(?:各类|各种|各项|相关|有关|任何)?(?=.{1,8}$)/, '');

const TAIL = /(?:等)?(?:方面)?(?:的)?(?:情况|情形|现象|事项|问题)$/;

const BETWEEN = /(、|以及|(?<!共)和(?!谐)|(?<![涉普])及|或者?|与)/;
const WHOLE_ITEM = new RegExp(`${CORE}${REST}$`);
const OF_ALL = new RegExp(`^(.{2,20}的)(?=.*${CORE})`);

/** Items of a list; 公民、法人和其他组织的申请 is one. 针对本局的 before the first goes with each. */
function itemsOf(object: string): string[] {
  const items: string[] = [];
  let item = '';
  for (const piece of object.split(BETWEEN)) {
    if (BETWEEN.test(piece) && WHOLE_ITEM.test(item)) {
      items.push(item);
      item = '';
    } else item += piece;
  }
  if (item !== '') items.push(item);
  const whose = items.length > 1 ? (OF_ALL.exec(items[0] ?? '')?.[1] ?? '') : '';
  return items.map((each, index) => (index === 0 || whose === '' ? each : whose + each));
}

/** One metric an item; an item with a verb of its own does not take that of the first. */
function metricsOf(object: string, verb: string): string[] {
  const bare = kindsOf(object.replace(TAIL, ''));
  const [, because = '', act = ''] = CAUSE.exec(bare) ?? [];
  const [, whom = '', given = ''] = TO_WHOM.exec(bare) ?? [];
  const [first, rest] =
    because === ''
      ? [whom === '' ? verb : whom, given === '' ? bare : kindsOf(given)]
      : [act, bare.slice(because.length)];
  const items = itemsOf(rest).map((item) => OWN_VERB.exec(item) ?? [item, '', item]);
  const shared = items[0]?.[1] === '' ? first : (items[0]?.[1] ?? '');
  const tail = /(?:案件|事件)$/.exec(items.at(-1)?.[2] ?? '')?.[0] ?? '';
  return items.map(([, own = '', what = '']) => {
    const whole = /(?:复议|诉讼)$/.test(what) ? what + tail : what;
    return because + (own === '' ? shared : own) + whole;
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
    const { verb = '', object = '' } = found.groups;
    return metricsOf(object, verb === '有' ? '' : verb.replace(/过$/, ''))
      .filter((metric) => /[一-龥]{2}/.test(metric))
      .map((metric) => ({ start: clause.start, metric }));
  });
}
