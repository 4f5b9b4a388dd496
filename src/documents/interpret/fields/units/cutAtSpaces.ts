import { joinLines } from '../../text';
import { isHalf } from './halfNames';
import { roleStripped } from './roleWords';
import { namesOfLetters } from './spacedLetters';
import { isEndOfName, isHead, isNational, isPlace, isWholeName, startsLikeName } from './unitName';

/** 市政府 before 办公室 is half a name too, but not before 市教育局 or 各区政府. */
const OF_HEAD = /^(?:各|有关|相关|各有关|各相关)(?:部门|单位|委办局|直属机构|组成部门)/;
const OWN_PLACE = /^.{1,5}?(?:省|市|区|县|旗|州|镇|乡|街道)/;

const hasOpenBracket = (text: string): boolean =>
  /[(（〔[]/.test(text) && (text.match(/[(（〔[]/g)?.length ?? 0) > (text.match(/[)）〕\]]/g)?.length ?? 0);

/** 市公安局 交通警察局, 市公安局 高新分局: one office, or two. */
const PART_OF_OFFICE = /^(?:交通警察|交警|特警|刑警|治安)|^.{2,6}分局$/;

type Gap = 'cut' | 'join' | 'unsure';

/** What white space between two texts means: the page's layout, or the end of a name. */
function gapBetween(before: string, after: string): Gap {
  const [left, right] = [roleStripped(before), roleStripped(after)];
  if (/^[(（〔[)）〕\]]/.test(after) || hasOpenBracket(before) || isEndOfName(right)) return 'join';
  if (left === '') return 'cut';
  if (isHead(left)) return OF_HEAD.test(right) || (!startsLikeName(right) && !OWN_PLACE.test(right)) ? 'join' : 'cut';
  if (isPlace(left)) return startsLikeName(right) || OWN_PLACE.test(right) ? 'cut' : 'join';
  if (isNational(left) && OWN_PLACE.test(right)) return 'join';
  if (isHalf(left, right)) return 'join';
  if (left.endsWith('局') && PART_OF_OFFICE.test(right)) return 'unsure';
  if (isWholeName(left)) return 'cut';
  return left.length >= 3 && right.length >= 3 && startsLikeName(right) && isWholeName(right) ? 'unsure' : 'join';
}

/** Letters that stand alone, three or more in a row, are one name or several that the page spaced out. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let letters: string[] = [];
  const end = (): void => {
    if (letters.length < 3) tokens.push(...letters);
    else tokens.push(...(namesOfLetters(letters.join('')) ?? [letters.join(' ')]));
    letters = [];
  };
  for (const token of text.split(/\s+/)) {
    if (token.length === 1) letters.push(token);
    else {
      end();
      tokens.push(token);
    }
  }
  end();
  return tokens;
}

/** Lines of spaced letters, when each is a name; else the lines are layout too. */
function linesOf(text: string): string[] {
  const lines = text.split(/\s*\n\s*|\s{2,}/);
  const areNames = lines.every(
    (line) => /^\S(?:\s\S)+$/.test(line) && isWholeName(line.replace(/\s/g, '')) && startsLikeName(line),
  );
  return areNames ? lines : [text];
}

const canStandAlone = (name: string): boolean => name === '' || isWholeName(name) || isHead(name) || isPlace(name);

/** 区政府办 公室, 市发改委 员会: the space stands inside the word that ends the name. */
const LONG_END = /(?:办公[室厅]|委员会|管委会|[管监]理局|监督局|保障局|事务局|建设局|资源局|服务局|服务中心)$/;
const isInsideEnd = (joined: string, behind: number): boolean =>
  isWholeName(joined) && (LONG_END.exec(joined)?.[0].length ?? 0) > behind;

/** A piece that is no whole name was not meant to be cut off: it stays with its neighbour. */
function guarded(names: readonly string[]): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const name of names) {
    const before = whole.at(-1);
    const stands = canStandAlone(roleStripped(name));
    if (before === undefined || (stands && !isOpen)) whole.push(name);
    else {
      const joined = joinLines(before, name);
      whole[whole.length - 1] = isInsideEnd(joined, name.length) ? joined : `${before} ${name}`;
    }
    isOpen = !canStandAlone(roleStripped(whole.at(-1) ?? ''));
  }
  return whole;
}

function cutLine(text: string): string[] {
  const [first = '', ...rest] = tokensOf(text);
  const names = [first];
  for (const next of rest) {
    const last = names.length - 1;
    const before = names[last] ?? '';
    const gap = gapBetween(before, next);
    if (gap === 'cut') names.push(next);
    else names[last] = gap === 'unsure' ? `${before} ${next}` : joinLines(before, next);
  }
  return names.length === 1 ? names : guarded(names);
}

/** A text cut at the spaces that end a name; a space that may or may not do so stays, so that the name reads as unclear. */
export function cutAtSpaces(text: string): string[] {
  return /\s/.test(text) ? linesOf(text).flatMap(cutLine) : [text];
}
