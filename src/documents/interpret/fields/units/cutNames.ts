import { bracketDepths } from './brackets';
import { cutAtSpaces } from './cutAtSpaces';
import { isHalf } from './halfNames';
import { roleStripped } from './roleWords';
import { isEndOfName, isHead, isPlace, isWholeName, startsLikeName } from './unitName';

const SEPARATOR = /[、,，;；/／|｜。·•+＋]/;
const LEADING_NUMBER = /(^|[\s、,，;；。])(?:[(（]\d{1,2}[)）]|\d{1,2}(?:[.．]|[)）、](?=\D))|[①-⑳])\s*/g;
/** Longer than any name: a sentence that strayed into the column stays as printed. */
const LONGEST_PIECE = 200;

interface Piece {
  readonly name: string;
  /** What stands between it and the piece before; '' for white space. */
  readonly mark: string;
}

/** 、及有关部门 */
const withoutAnd = (name: string): string => name.replace(/^(?:以及|及|[和与](?=各|有关|相关|市|省))+(?=.)/, '');

function piecesOf(text: string): Piece[] {
  const depths = bracketDepths(text);
  const pieces: Piece[] = [];
  let [start, mark] = [0, ''];
  const add = (end: number): void => {
    const piece = text.slice(start, end).trim();
    if (piece === '') return;
    const names = piece.length > LONGEST_PIECE ? [piece] : cutAtSpaces(withoutAnd(piece));
    names.forEach((name, index) => pieces.push({ name, mark: index === 0 ? mark : '' }));
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
    if (next && ENUMERATING.test(next.mark) && isHalf(name, roleStripped(next.name))) half += name + next.mark;
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
    if (!canEndBeforeAnd(left) || isPlace(left) || isEndOfName(after) || after.length < 3) continue;
    if (/^(?:其|所属|下属|直属)/.test(right) || (isHead(left) && !startsLikeName(right))) continue;
    if (isWholeName(after) || cutAtAnd(after).length > 1) return [left, ...cutAtAnd(right)];
  }
  return [name];
}

/** A list of units cut into names as printed, with the verbs and tails they still carry. */
export function cutNames(text: string): string[] {
  const plain = text.replace(LEADING_NUMBER, '$1；');
  return rejoined(piecesOf(plain)).flatMap(cutAtAnd).map(withoutAnd);
}
