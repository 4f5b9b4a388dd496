import { compact, trimmed } from '../text';

/** What the value beside a label of a web page or letterhead says; `page` belongs to the page alone. */
export type LabelField = 'title' | 'documentNumber' | 'issuer' | 'issuedOn' | 'publishedOn' | 'page';

export interface LabelledValue {
  readonly field: LabelField;
  readonly value: string;
}

const LABELS: Readonly<Record<LabelField, string>> = {
  title: '标题|信息名称|公文名称|文件名称|文件标题|名称',
  documentNumber: '发文字号|文件编号|公文文号|发文文号|文件文号|文件字号|发文号|公文字号|文号',
  issuer:
    '发文机关|发文机构|发文单位|制发机关|制发单位|制定机关|成文机关|发布机构|发布机关|发布单位|发布部门|公开机构|公开主体|信息公开机构',
  issuedOn:
    '成文日期|成文时间|印发日期|印发时间|签发日期|签发时间|发文日期|发文时间|生成日期|生成时间|制发日期|形成日期|形成时间|制定日期',
  publishedOn:
    '发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|发稿时间|发稿日期|发表时间|发表日期|信息时间|更新时间|更新日期|录入时间|日期|时间',
  page:
    '信息索引号|索引号|索引码|索取号|主题分类|主题词|主题|体裁分类|体裁|组配分类|服务对象分类|服务对象|分类|公开类别|公开方式|公开形式|公开属性|公开范围|公开程序|公开时限|' +
    '有效性|效力状态|文件状态|文件有效性|是否有效|时效性|时效|失效日期|失效时间|废止日期|废止时间|有效期|实施日期|生效日期|信息来源|稿件来源|文章来源|来源|作者|责任编辑|编辑|' +
    '浏览次数|浏览量|点击量|点击数|点击率|点击次数|点击|阅读量|阅读次数|阅读|访问量|访问次数|浏览|字体大小|字体|字号|关键词|关键字|内容概述|内容摘要|摘要|公文种类|信息类别|' +
    '信息分类|所属分类|语种|载体类型|审核|校对|签发人|拟稿人|密级|紧急程度|份号|分享到|分享',
};

const FIELDS = new Map(
  (Object.keys(LABELS) as LabelField[]).flatMap((field) =>
    LABELS[field].split('|').map((label): [string, LabelField] => [label, field]),
  ),
);

const spaced = (labels: readonly string[]): string =>
  labels
    .toSorted((a, b) => b.length - a.length)
    .map((label) => Array.from(label).join('[ \\u3000]{0,4}'))
    .join('|');

/** Labels that are no words of ordinary text may stand before a value without a colon. */
const CERTAIN = [...FIELDS.keys()].filter((label) =>
  /^(?:发文|成文|索引|主题分|发布[机日时]|公开[类方]|组配|体裁分)/.test(label),
);

const IN_LINE = new RegExp(`(${spaced([...FIELDS.keys()])})\\s{0,4}[:：]|(?<=^|\\s)(${spaced(CERTAIN)})(?=\\s)`, 'g');
const LONGEST_LINE = 300;

const withoutEdges = (text: string): string => trimmed(text).replace(/^[[【|｜]\s*|\s*[\]】|｜]$/g, '');

/** 索引号: … 发布日期: … : the pairs of a line that begins with a label or a date. */
export function labelledValues(text: string): LabelledValue[] {
  const line = withoutEdges(text);
  if (line.length > LONGEST_LINE) return [];
  const labels = [...line.matchAll(IN_LINE)];
  const begin = labels[0]?.index ?? -1;
  if (begin > 0 && !/^20\d\d[^\u4e00-\u9fff]{0,3}[年\d].{0,20}$/.test(line.slice(0, begin))) return [];
  const pairs = labels.map((match, index): LabelledValue => {
    const end = labels[index + 1]?.index ?? line.length;
    const field = FIELDS.get(compact(match[1] ?? match[2] ?? '')) ?? 'page';
    return { field, value: withoutEdges(line.slice(match.index + match[0].length, end)) };
  });
  return begin > 0 ? [{ field: 'publishedOn', value: line.slice(0, begin) }, ...pairs] : pairs;
}

const fieldOfCell = (text: string): LabelField | undefined => FIELDS.get(compact(text).replace(/[:：]$/, ''));

/** The pairs of a table row: label and value in neighbouring cells, or together in one. */
export function labelledCells(texts: readonly string[]): LabelledValue[] {
  const pairs: LabelledValue[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? '';
    const field = fieldOfCell(text);
    if (field === undefined) pairs.push(...labelledValues(text));
    else {
      const next = texts[index + 1] ?? '';
      const isValue = fieldOfCell(next) === undefined;
      pairs.push({ field, value: isValue ? trimmed(next) : '' });
      if (isValue) index += 1;
    }
  }
  return pairs;
}
