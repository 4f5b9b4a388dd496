import { trimmed } from '../../text';
import { looksLikeUnit, unitsIn } from '../unitList';

const COLLECTIVE = /^(?:各|全|有关|相关|省|市|县|区|镇|乡|国家|中央|驻)/;
const TIME =
  /^(?:(?:20\d\d|今|本|当|每)年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?(?:月份?|季度|上半年|下半年|年)?(?:\d{1,2}日)?(?:底|末|上旬|中旬|下旬)?(?:之前|以前|前)?$|^(?:长期|持续|全年|常年|动态|常态)(?:坚持|推进|实施|进行|更新|调整|开展|落实|抓好|化)*$/;
const DONE = /(?:完成|落实|实施|推进|办结|启动)(?:到位)?$/;
const LONGEST = 40;

/** 12月底前, 长期: when, not who. */
const isTime = (name: string): boolean => name !== '' && name.length <= 20 && TIME.test(name);

/** A clause of a role bracket that says when: 6月底前完成. */
export const isTimeClause = (clause: string): boolean => isTime(clause) || isTime(clause.replace(DONE, ''));

/** Whether a text can be the name of a unit or of several. */
export const canBeOwner = (name: string): boolean =>
  name.length <= LONGEST && !isTime(name) && (looksLikeUnit(name) || COLLECTIVE.test(name));

/** Names in a piece of a role statement, without 由 and what it is about: 民生项目由X. */
export function ownersIn(text: string): string[] {
  const about = text.includes('由') ? /^(.{0,40}?)(?<!自)由(?=.)/su.exec(text) : null;
  const names =
    about && unitsIn(about[1] ?? '').every((name) => !looksLikeUnit(name)) ? text.slice(about[0].length) : text;
  return unitsIn(trimmed(names).replace(/^(?:其中|请|、|,|，|;|；)+/, ''));
}
