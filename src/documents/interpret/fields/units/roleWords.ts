import { looksLikeUnit } from './unitName';

const HOW = '(?:分别|共同|具体|联合|主要|各自|统一|(?:按照?|依据?|根据)(?:各自|部门)?(?:职责|职能|分工)+(?:要求)?)';
const VERB = '(?:牵头|负责|落实|实施|承办|主办|配合|协办|协助|参与|组织(?=负责|落实|实施|推进|开展)|承担)';
const MORE = '(?:负责|落实|实施|配合|推进|办理|承担|组织|完成|开展|做好)';
const ROLE_VERB = new RegExp(`(?:${HOW}*${VERB}${MORE}*|${HOW}+)$`);
/** Verbs that also end names: taken off only behind a whole name. */
const DOUBTFUL_VERB = /(?:统筹|协调|指导|监督|推进|会办|督办|督导)(?:推进|落实|实施|指导|协调)*$/;
const MARKER = new RegExp(`[(（【[](?:${HOW}*${VERB}${MORE}*(?:单位|部门)?|${HOW}+|责任(?:单位|部门))[)）】\\]]$`);
const LABEL =
  /^(?:(?:主要|第一|共同)?(?:牵头|责任|配合|主办|承办|协办|参与|主责|落实|实施)(?:责任)?(?:单位|部门)|牵头|配合|主办|协办)\s*[:：]\s*/;
const OPEN_TAIL =
  /等\d{0,2}(?:个|家)?(?:市直|市级|省直|省级|县直|区直|市政府|县政府|区政府)?(?:各)?(?:有关|相关|其他|责任|成员|职能)*(?:部门[和、及]?单位|单位[和、及]?部门|部门|单位|机构|地区|委办局)?$/;

/** 市经协办 is a name; 市财政局协办 a name and a verb. */
const isNameInOffice = (name: string): boolean => /[主承协]办$/.test(name) && !looksLikeUnit(name.slice(0, -2));

const LONGEST = 200;

function strippedOnce(name: string): string {
  const bare = name.replace(/[。.]+$/, '').replace(MARKER, '');
  const verb = isNameInOffice(bare) ? undefined : ROLE_VERB.exec(bare)?.[0];
  if (verb !== undefined) return bare.slice(0, -verb.length);
  const doubtful = DOUBTFUL_VERB.exec(bare)?.[0];
  if (doubtful !== undefined && looksLikeUnit(bare.slice(0, -doubtful.length))) return bare.slice(0, -doubtful.length);
  return bare.replace(OPEN_TAIL, '');
}

/** A name without label, verb, marker and open tail; '' when nothing else is there. */
export function roleStripped(text: string): string {
  if (text.length > LONGEST) return text;
  let name = text.replace(LABEL, '').replace(/^由(?=.{3})/, '');
  for (let next = strippedOnce(name); next !== name; next = strippedOnce(name)) name = next;
  return name;
}
