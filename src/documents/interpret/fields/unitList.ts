import { trimmed } from '../text';
import { withoutOuterBrackets } from './units/brackets';
import { cutNames } from './units/cutNames';
import { roleStripped } from './units/roleWords';
import { looksLikeUnit } from './units/unitName';

export { looksLikeUnit };

const NO_UNIT = /^[-—–－─/／\\\s]*$|^无$/;
const saysSomething = (name: string): boolean => !/^[()（）\s]*$/.test(name);
/** A label in the middle of a cell begins a new list. */
const LABEL_INSIDE = /((?:主要|第一)?(?:牵头|责任|配合|主办|承办|协办|参与)(?:责任)?(?:单位|部门)\s*[:：])/g;
const WITH = /^(.{3,40}?)会同(?=.{3})/;

/** 市教育局会同市民政局 names two. */
function cutAtWith(name: string): string[] {
  const first = WITH.exec(name)?.[1];
  return first !== undefined && looksLikeUnit(first) ? [first, name.slice(first.length + 2)] : [name];
}

function readOnce(cell: string): string[] {
  const text = withoutOuterBrackets(trimmed(cell));
  if (NO_UNIT.test(text)) return [];
  const printed = cutNames(text.replace(LABEL_INSIDE, '；$1')).flatMap(cutAtWith).filter(saysSomething);
  const names = new Set(printed.map(roleStripped).filter(saysSomething));
  return names.size > 0 || printed.length !== 1 ? [...names] : [text];
}

/** Marks left by one reading, such as brackets that stood beside a comma, are gone after the next. */
const MOST_READINGS = 5;

/**
 * Names of units as printed, each once, without verbs (牵头, 负责落实), role markers and open tails (等有关部门); what is no
 * name stays as printed. Joined by ； they read as the same names again.
 */
export function unitsIn(cell: string): string[] {
  let names = readOnce(cell);
  for (let reading = 1; reading < MOST_READINGS; reading += 1) {
    const text = names.join('；');
    if (text === cell) break;
    const again = readOnce(text);
    if (again.length === names.length && again.every((name, at) => name === names[at])) break;
    names = again;
  }
  return names;
}
