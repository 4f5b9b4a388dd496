import { joinLines } from '../../text';
import { bracketDepths } from './brackets';
import { isEndOfName, isWholeName, startsLikeName } from './unitName';
import { roleStripped } from './roleWords';

const SEPARATOR = /[、,，;；/／|｜。·•]/;
const LEADING_NUMBER = /(^|[\s、,，;；。])(?:[(（]\d{1,2}[)）]|\d{1,2}(?:[.．]|[)）、](?=\D))|[①-⑳])\s*/g;
/** Longer than any name: a sentence that strayed into the column stays as printed. */
const LONGEST_PIECE = 200;

interface Piece {
  readonly name: string;
  /** What stands between it and the piece before; '' for white space. */
  readonly mark: string;
}

/** 各区 before 县(市)政府 is half a name; 各区县 before 市政府各部门 is a whole one. */
const HALF_NAME =
  /^(?:各|全市各|省内各)?(?:设区市|地市|自治州|乡镇|区县?|县区?|州|旗|市|镇|乡|街道?)(?:[(（〔][市区县旗州、,，特功能开发]*[)）〕])?$/;
const REST_OF_NAME = /^(?:区|县|旗|镇|乡|街|开发区|功能区|园区|新区|自治州|市(?:人民)?政府$|市$|市[(（区县])/;
/** 省直、市直各部门 is one name too. */
const HALF_DIRECT = /^各?[中省市区县州]*直$/;
const REST_OF_DIRECT = /^(?:直属?|[省市区县]直)/;

const isHalf = (name: string, next: string): boolean =>
  (HALF_NAME.test(name) && REST_OF_NAME.test(next)) || (HALF_DIRECT.test(name) && REST_OF_DIRECT.test(next));

/** 市政府 before 办公室 is half a name too, but not before 市教育局 or 各区政府. */
const HEAD = /^.{0,8}(?:省|市|区|县|州|旗)(?:委|政府|人民政府)$/;
const OF_HEAD = /^(?:各|有关|相关|各有关|各相关)(?:部门|单位|委办局|直属机构|组成部门)/;
const PLACE = /^(?!各).{1,7}(?:省|市|区|县|旗|州)$/;
const OWN_PLACE = /^.{1,5}?(?:省|市|区|县|旗|州|镇|乡|街道)/;
const NATIONAL = /^(?:国家税务总局|国家统计局|国家金融监督管理总局|中国人民银行|中国证监会|中国邮政集团|国网)$/;

const hasOpenBracket = (text: string): boolean =>
  /[(（〔[]/.test(text) && (text.match(/[(（〔[]/g)?.length ?? 0) > (text.match(/[)）〕\]]/g)?.length ?? 0);

type Gap = 'cut' | 'join' | 'unsure';

/** What white space between two texts means: the page's layout, or the end of a name. */
function gapBetween(before: string, after: string): Gap {
  const [left, right] = [roleStripped(before), roleStripped(after)];
  if (/^[(（〔[)）〕\]]/.test(after) || hasOpenBracket(before) || isEndOfName(right)) return 'join';
  if (HEAD.test(left))
    return OF_HEAD.test(right) || (!startsLikeName(right) && !OWN_PLACE.test(right)) ? 'join' : 'cut';
  if (PLACE.test(left)) return startsLikeName(right) || OWN_PLACE.test(right) ? 'cut' : 'join';
  if (NATIONAL.test(left) && OWN_PLACE.test(right)) return 'join';
  if (isHalf(left, right)) return 'join';
  if (isWholeName(left)) return 'cut';
  return left.length >= 3 && right.length >= 3 && startsLikeName(right) && isWholeName(right) ? 'unsure' : 'join';
}

function cutAtSpaces(text: string): string[] {
  if (text.length > LONGEST_PIECE) return [text];
  const [first = '', ...rest] = text.split(/\s+/);
  const names = [first];
  for (const next of rest) {
    const last = names.length - 1;
    const before = names[last] ?? '';
    const gap = gapBetween(before, next);
    if (gap === 'cut') names.push(next);
    else names[last] = gap === 'unsure' ? `${before} ${next}` : joinLines(before, next);
  }
  return names;
}

function piecesOf(text: string): Piece[] {
  const depths = bracketDepths(text);
  const pieces: Piece[] = [];
  let [start, mark] = [0, ''];
  const add = (end: number): void => {
    const piece = text.slice(start, end).trim();
    if (piece === '') return;
    cutAtSpaces(piece).forEach((name, index) => pieces.push({ name, mark: index === 0 ? mark : '' }));
  };
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (depths[index] !== 0 || !SEPARATOR.test(char)) continue;
    add(index);
    [start, mark] = [index + 1, char];
  }
  add(text.length);
  return pieces;
}

const ENUMERATING = /^[、,，]$/;

function rejoined(pieces: readonly Piece[]): string[] {
  const whole: string[] = [];
  let half = '';
  pieces.forEach(({ name }, index) => {
    const next = pieces[index + 1];
    if (next && ENUMERATING.test(next.mark) && isHalf(name, next.name)) half += name + next.mark;
    else {
      whole.push(half + name);
      half = '';
    }
  });
  return whole;
}

const AND = /以及|和|及|与/g;
const COLLECTIVE_END = /(?:机构|部门|单位|机关)$/;
const COLLECTIVE = /各|有关|相关|直属|所属/;

const canEndBeforeAnd = (left: string): boolean =>
  left.length > 2 && isWholeName(left) && (!COLLECTIVE_END.test(left) || COLLECTIVE.test(left));

function cutAtAnd(name: string): string[] {
  if (name.length > LONGEST_PIECE) return [name];
  for (const match of name.matchAll(AND)) {
    const [left, right] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
    const after = roleStripped(right);
    if (!canEndBeforeAnd(left) || PLACE.test(left) || isEndOfName(after) || after.length < 3) continue;
    if (/^(?:其|所属|下属|直属)/.test(right) || (HEAD.test(left) && !startsLikeName(right))) continue;
    if (isWholeName(after) || cutAtAnd(after).length > 1) return [left, ...cutAtAnd(right)];
  }
  return [name];
}

/** A list of units cut into names as printed, with the verbs and tails they still carry. */
export function cutNames(text: string): string[] {
  const plain = text.replace(LEADING_NUMBER, '$1；');
  return rejoined(piecesOf(plain)).flatMap(cutAtAnd);
}
