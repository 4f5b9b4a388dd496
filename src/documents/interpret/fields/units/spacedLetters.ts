import { isHead, isNational, isWholeName } from './unitName';

const OPENING = /[(（〔[]/;
const CLOSING = /[)）〕\]]/;
/** A name mostly ends here, and another may follow. */
const FIRM_END = /(?:局|厅|办|办公室|委员会|委|政府|中心|法院|检察院|公司|部|会|队|区|县|所|站)$/;
/** Words with the letter of a level that are the inside of a name: 市场处, 市区分局, 区域合作办. */
const INSIDE =
  /^(?:市场|市政(?!府|协|务|法)|市容|市区|市郊|市县|市民(?!政|族|宗)|区域|区县|县域|县区|省际|省直|市直|区直|县直)/;
const LEVEL = /^[省市区县州旗]/;

/** Whether a second name surely begins here: of the same level as the first, or a collective. */
const begins = (first: string, rest: string): boolean =>
  !INSIDE.test(rest) && ((LEVEL.test(rest) && rest.startsWith(first.charAt(0))) || rest.startsWith('各'));

const ends = (name: string, rest: string): boolean =>
  isHead(name) ? isHead(rest) : isWholeName(name) && FIRM_END.test(name);

/** The first place outside brackets where the text from `start` on falls into two fitting parts; -1 for none. */
function findCut(text: string, start: number, fits: (left: string, right: string) => boolean): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (depth === 0 && index - start >= 2 && !OPENING.test(char) && fits(text.slice(start, index), text.slice(index)))
      return index;
    if (OPENING.test(char)) depth += 1;
    if (CLOSING.test(char)) depth = Math.max(0, depth - 1);
  }
  return -1;
}

/** Two names may meet inside: 市司法局财政局. */
const isDoubtful = (name: string): boolean =>
  findCut(
    name,
    0,
    (left, right) =>
      isWholeName(right) &&
      (isHead(left)
        ? LEVEL.test(right) && !INSIDE.test(right)
        : isWholeName(left) && !isNational(left) && /(?:局|厅|办公室|委员会|政府|中心)$/.test(left)),
  ) >= 0;

/**
 * Names printed with a space behind every letter (区 政 府 办 公 室). The spaces say nothing, so a cut is made only where two
 * whole names surely meet; null when this cannot be decided.
 */
export function namesOfLetters(text: string): string[] | null {
  const names: string[] = [];
  let start = 0;
  for (;;) {
    const cut = findCut(text, start, (left, right) => ends(left, right) && begins(left, right));
    names.push(text.slice(start, cut < 0 ? text.length : cut));
    if (cut < 0) break;
    start = cut;
  }
  const areWhole = names.length === 1 || names.every((name) => isWholeName(name) || isHead(name));
  return areWhole && !names.some(isDoubtful) ? names : null;
}
