import { trimmed } from '../../text';
import { looksLikeUnit, unitsIn } from '../unitList';

const COLLECTIVE = /^(?:各|全|有关|相关|省|市|县|区|镇|乡|国家|中央|驻)/;
const TIME = /[0-9０-９年月日]+(?:底|末|前|以前|之前)?$/;
const LONGEST = 40;

/** Whether a text can be the name of a unit or of several. */
export const canBeOwner = (name: string): boolean =>
  name.length <= LONGEST && !TIME.test(name) && (looksLikeUnit(name) || COLLECTIVE.test(name));

/** Names in a piece of a role statement, without 由 and what it is about: 民生项目由X. */
export function ownersIn(text: string): string[] {
  const about = /^(.{0,40}?)(?<!自)由(?=.)/su.exec(text);
  const names =
    about && unitsIn(about[1] ?? '').every((name) => !looksLikeUnit(name)) ? text.slice(about[0].length) : text;
  return unitsIn(trimmed(names).replace(/^(?:其中|请|、|,|，|;|；)+/, ''));
}
