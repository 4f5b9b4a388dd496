import { tidy, trimmed } from '../text';

const UNIT_END =
  /(?:局|委|办|厅|院|署|处|室|部|会|中心|集团|公司|政府|部门|单位|机构|组|银行|街道|园区|总队|支队|站|馆|大学|学校|所|台|社|省|市|区|县|镇|乡)(?:[(（][^()（）]*[)）])?$/;
const CLOSED_UNIT = /(?:局|委|办|厅|院|署|室|部|会|中心|集团|公司|政府|部门|单位|机构)(?:[(（][^()（）]*[)）])?$/;
const BARE_END = /^(?:办公厅|办公室|委员会|局|厅|委|办|中心|管委会)$/;

/** 各区 before 县(市)政府 is half a name; 各区县 before 市政府各部门 is a whole one. */
const HALF_NAME = /^(?:各|全市各|省内各)?(?:设区市|地市|自治州|区县?|县区?|旗|市|镇|乡|街道?)$/;
const REST_OF_NAME = /^(?:区|县|旗|镇|乡|街|开发区|功能区|园区|新区|自治州|市(?:人民)?政府$|市[(（区县])/;

const ROLE_VERB =
  /(?:(?:分别|共同|具体|联合|按(?:照)?职责(?:分工)?)*(?:牵头|负责|落实|实施|承办|主办|配合|协办|参与|组织)(?:负责|落实|实施|配合|推进|办理|承担|组织)*|按(?:照)?职责(?:分工)?)$/;
const OPEN_TAIL = /等(?:有关|相关|各有关|各相关)?(?:部门|单位|机构|地区|委办局|部门和单位)?$/;
const LABEL = /^(?:牵头|责任|配合|主办|承办|协办)(?:单位|部门)[:：]/;

/** Longer than any name: a sentence that strayed into the column stays as printed. */
const LONGEST_NAME = 200;

const SEPARATOR = /[、,，;；/\n]/;
const OPENING = '(（〔[【〈《';
const CLOSING = ')）〕]】〉》';

/** Cuts at separators outside brackets; white space cuts only between two whole names. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  for (const char of text) {
    if (OPENING.includes(char)) depth += 1;
    if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && SEPARATOR.test(char)) {
      found.push(piece);
      piece = '';
    } else piece += char;
  }
  return [...found, piece];
}

function cutAtSpaces(piece: string): string[] {
  const [first = '', ...rest] = piece.split(/\s+/);
  const names = [first];
  for (const next of rest) {
    const last = names.length - 1;
    const before = names[last] ?? '';
    if (UNIT_END.test(before) && !BARE_END.test(next)) names.push(next);
    else names[last] = before + next;
  }
  return names;
}

function cutAtAnd(name: string): string[] {
  if (name.length > LONGEST_NAME) return [name];
  for (const match of name.matchAll(/以及|和|及|与/g)) {
    const [left, right] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
    if (
      CLOSED_UNIT.test(left) &&
      CLOSED_UNIT.test(right) &&
      left.length > 2 &&
      right.length > 2 &&
      !BARE_END.test(right)
    )
      return [left, ...cutAtAnd(right)];
  }
  return [name];
}

function rejoined(names: readonly string[]): string[] {
  const whole: string[] = [];
  let half = '';
  names.forEach((name, index) => {
    const next = names[index + 1] ?? '';
    if (HALF_NAME.test(name) && REST_OF_NAME.test(next)) half += `${name}、`;
    else {
      whole.push(half + name);
      half = '';
    }
  });
  return whole;
}

/** 市经协办 is a name; 市财政局协办 a name and a verb. */
const isNameInOffice = (name: string): boolean => /[主承协]办$/.test(name) && !UNIT_END.test(name.slice(0, -2));

const withoutRole = (name: string): string => {
  if (name.length > LONGEST_NAME || isNameInOffice(name)) return name;
  const bare = name
    .replace(LABEL, '')
    .replace(/[。.]$/, '')
    .replace(ROLE_VERB, '')
    .replace(OPEN_TAIL, '');
  return bare === '' ? name.replace(LABEL, '') : bare;
};

/** 按省部署, 视情况而定: how or when, not who. */
const CIRCUMSTANCE = /^(?:按|视|依|据|根据|另行|待|随|经|结合)/;

export const looksLikeUnit = (text: string): boolean =>
  text.length <= LONGEST_NAME && UNIT_END.test(text) && !CIRCUMSTANCE.test(text);

/** Names of units as printed, without verbs (牵头, 负责落实) and open tails (等有关部门). */
export function unitsIn(cell: string): string[] {
  const text = trimmed(cell);
  const names = rejoined(pieces(text).map(trimmed).filter(Boolean)).flatMap(cutAtSpaces).flatMap(cutAtAnd);
  return [...new Set(names.map((name) => tidy(withoutRole(name))).filter(Boolean))];
}
