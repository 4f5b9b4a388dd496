import { compact, trimmed } from './text';

const PART = /^[一二三四五六七八九十]{1,3}[、.．]\s*\S/;
const LONGEST_HEADING = 60;

/** 一、各区…负责落实的工作任务: the title of a part, not a sentence that begins with a number. */
export function isPartHeading(text: string): boolean {
  const plain = trimmed(text);
  return plain.length <= LONGEST_HEADING && PART.test(plain) && !/[。;；]$/.test(plain);
}

const FURNITURE: readonly RegExp[] = [
  /^[-—–－─\s]*第?\s*\d{1,4}\s*[-—–－─]+$/,
  /^[-—–－─]+\s*第?\s*\d{1,4}\s*[-—–－─]*$/,
  /^第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?$/,
  /^\d+\s*\/\s*\d+$/,
  /^[(（]?续表[)）]?\d*$/,
  /^(?:打印|关闭|打印本页|关闭窗口|返回顶部|打印关闭|分享到[:：]?.{0,20}|上一篇[:：].{0,60}|下一篇[:：].{0,60})$/,
  /^(?:主办单位|承办单位|技术支持|版权所有|网站标识码|备案号|责任编辑|扫一扫)[:：].{0,60}$/,
  /^[【[](?:字体|字号|打印|关闭|收藏|分享)[^。]{0,60}$/,
  /^(?:主办|承办)[^。]{0,50}(?:备案[号序]|ICP|标识码|公网安备)[^。]{0,40}$/,
  /^-{3,}$/,
];

/** Page numbers, 续表, buttons of a web page: belongs to the page, not to the document. */
export function isFurniture(text: string): boolean {
  const plain = trimmed(text);
  return plain.length <= 80 && FURNITURE.some((pattern) => pattern.test(plain));
}

/** 附件, 抄送 and 注 below a table are not cells of it. */
export const isBelowTable = (text: string): boolean => /^(?:抄送|附件\d*|注|备注)\s*[:：]/.test(trimmed(text));

const OWNERS =
  /^(.+?)((?:分别|共同)?牵头|负责|承担|落实|配合)(?:负责|落实|实施|推进|完成|办理|承担)*的?(?:重点|主要|具体|各项)?(?:工作)?(?:任务|事项|工作|要求|职责)(?:分工|清单)?$/;

/** Who a part is for, from its title: the names before 负责落实 or 牵头落实. */
export function ownersInHeading(
  heading: string,
): { readonly names: string; readonly role: 'lead' | 'responsible' | 'cooperating' } | null {
  const match = OWNERS.exec(
    compact(heading)
      .replace(/^[一二三四五六七八九十]{1,3}[、.．]/, '')
      .replace(/^由/, ''),
  );
  if (!match) return null;
  const [, names = '', verb = ''] = match;
  return { names, role: verb.endsWith('牵头') ? 'lead' : verb === '配合' ? 'cooperating' : 'responsible' };
}
