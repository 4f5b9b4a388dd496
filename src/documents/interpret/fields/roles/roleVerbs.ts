export type UnitRole = 'lead' | 'responsible' | 'cooperating';

const BY_DUTY = '(?:按照?|依|依照|依据|根据|结合)(?:各自|部门|工作)*(?:职责|职能)(?:和?分工|范围|权限)?';
const ADVERB = `${BY_DUTY}|分别|共同|联合|具体|各自|统一|分头|自行|认真|抓好|做好`;
const VERB =
  '牵头|主办|抓总|主责|主抓|负责|落实|承办|承担|实施|办理|完成|执行|推进|配合|协办|协助|参与|参加|协作|支持|各负其责' +
  '|组织(?:实施|落实|推进|开展|协调)';
const WORD = `(?:${ADVERB}|${VERB}|(?<=牵头|负责)(?:组织|协调|制定))`;
const ENDING = new RegExp(`${WORD}(?:[并和及]?${WORD})*(?:(?:相关|有关|此项|该项|具体)?工作)?$`);
const IS_STATEMENT = new RegExp(`${VERB}|${BY_DUTY}`);
const INSIDE = /牵头|主办|负责|配合|协助|参与/;

/** Longer than any chain of role words. */
const LONGEST = 40;

const roleOf = (words: string): UnitRole =>
  /牵头|主办|抓总|主责|主抓/.test(words)
    ? 'lead'
    : /配合|协办|协助|参与|参加|协作|支持/.test(words)
      ? 'cooperating'
      : 'responsible';

export interface Statement {
  /** The names before the role word. */
  readonly names: string;
  readonly role: UnitRole;
  /** What stands after the role word in the same clause. */
  readonly rest: string;
}

/** X按职责分工分别牵头 → names X and the role; null when the clause does not end in a role word. */
export function statementAtEnd(clause: string): Statement | null {
  const cut = Math.max(0, clause.length - LONGEST);
  const match = ENDING.exec(clause.slice(cut));
  if (!match || !IS_STATEMENT.test(match[0])) return null;
  return { names: clause.slice(0, cut + match.index), role: roleOf(match[0]), rest: '' };
}

/** X负责平台建设: the first role word inside a clause. */
export function statementInside(clause: string): Statement | null {
  const match = INSIDE.exec(clause);
  if (!match) return null;
  return {
    names: clause.slice(0, match.index),
    role: roleOf(match[0]),
    rest: clause.slice(match.index + match[0].length),
  };
}
