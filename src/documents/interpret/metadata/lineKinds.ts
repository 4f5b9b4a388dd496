import { isOnlyDate, printedDate } from '../dates';
import { looksLikeUnit } from '../fields/unitList';
import { isFurniture } from '../headings';
import { trimmed } from '../text';
import { documentNumberIn } from './documentNumber';
import type { LabelledValue } from './labels';

export type LineKind =
  | 'documentNumber'
  | 'pageDate'
  | 'signedDate'
  | 'dated'
  | 'printed'
  | 'page'
  | 'letterhead'
  | 'addressee'
  | 'remark'
  | 'body'
  | 'signature'
  | 'unit'
  | 'other';

export const withoutDate = (text: string): string =>
  trimmed(text.replace(/[\d０-９二〇○零一三四五六七八九十]+\s*[年.-].*$/, ''));

const PAGE =
  /->|›|»|[>＞]\s*\S|^首页|^当前位置|^您?(?:当前|所在|现在)的?位置|^您(?:所在|现在)|字体[:：]?|^字号|^\[?打印|^分享|^浏览|^阅读|^扫一扫|^扫描二维码|^返回|^上一[篇条]|^下一[篇条]|^相关(?:链接|文档|解读|文件|阅读)|^政策解读|^图解|^收藏|^关闭|^无障碍|^(?:登录|注册|搜索|网站地图|设为首页|加入收藏)/;
const FOOT =
  /^(?:主办|承办|协办|维护|技术支持|版权所有|版权|建设)(?:单位)?\s*[:：©]|^(?:网站标识码|政府网站标识码|联系我们|关于我们|网站声明|备案序?号)|(?:ICP备|公网安备)|^Copyright|^©|^地址\s*[:：]|^邮编\s*[:：]/i;
const LETTER_FOOT = /^(?:抄送|主送|抄报|报送|分送|印发机关|联系人|联系电话|联系方式|传真|电子邮箱|邮箱)\s*[:：]/;
const REMARK = /^[(（].*[)）]$|^附[件表]\s*\d*[:：.、]?(?=\s|$|[\u4e00-\u9fff《“”]|\d)|^此件.{1,12}$/;
const SITE_END = /(?:网站|门户网|政务网|公众号|客户端)$/;

/** The first that fits tells what a line outside the tasks is. */
const KINDS: readonly (readonly [kind: LineKind, test: (text: string) => boolean])[] = [
  ['documentNumber', (text) => documentNumberIn(text) !== null],
  [
    'page',
    (text) => PAGE.test(text) || FOOT.test(text) || isFurniture(text) || (text.length <= 20 && SITE_END.test(text)),
  ],
  ['remark', (text) => LETTER_FOOT.test(text)],
  ['pageDate', (text) => /^20\d\d.{4,20}来源[:：]/.test(text)],
  ['printed', (text) => text.length <= 50 && /印发[。.]?$/.test(text) && printedDate(text) !== null],
  [
    'dated',
    (text) => isOnlyDate(text) || (text.length <= 40 && printedDate(text) !== null && looksLikeUnit(withoutDate(text))),
  ],
  ['remark', (text) => text.length <= 80 && REMARK.test(text)],
  ['letterhead', (text) => text.length <= 40 && text.endsWith('文件') && looksLikeUnit(text.replace(/\s*文件$/, ''))],
  ['addressee', (text) => /[:：]$/.test(text)],
  ['body', (text) => /[。!！;；][”")）]?$/.test(text)],
  ['unit', (text) => text.length <= 40 && looksLikeUnit(text)],
];

/** Several labels on one line are the page's; a lone date or number is what its label says. */
function kindOfPairs(pairs: readonly LabelledValue[]): LineKind {
  const has = (field: LabelledValue['field']): boolean => pairs.some((pair) => pair.field === field);
  if (has('publishedOn')) return 'pageDate';
  if (has('issuedOn')) return 'signedDate';
  return pairs.length === 1 && has('documentNumber') ? 'documentNumber' : 'page';
}

export function kindOfLine(text: string, pairs: readonly LabelledValue[]): LineKind {
  if (pairs.length > 0 && documentNumberIn(text) === null) return kindOfPairs(pairs);
  return KINDS.find(([, test]) => test(text))?.[0] ?? 'other';
}
