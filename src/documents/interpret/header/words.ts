import { compact } from '../text';

export type Field =
  | 'group'
  | 'unitNumber'
  | 'number'
  | 'item'
  | 'requirement'
  | 'channel'
  | 'deadline'
  | 'lead'
  | 'responsible'
  | 'cooperating'
  | 'note'
  | 'unknown';

interface Meaning {
  /** What the word can stand for, the likeliest first. */
  readonly fields: readonly Field[];
  /** Gives way to another column for the same field. */
  readonly weak: boolean;
}

const BODY = '(?:单位|部门|主体|机构|[处科股]室|处科室|处室科室|科室单位|委办局)';
const BODIES = `${BODY}(?:(?:及|和|与|或)?${BODY})?`;
const LEADING =
  '(?:总|主要)?(?:牵头|主办|主责|第一责任|首要责任|主要责任|主要负责|主要承办)(?:责任|负责|主办|承办|落实|实施)?';
const HELPING = '(?:配合|协办|参与|协同|协作|协助|参加|辅助|会办|联办)';

const strong = (fields: readonly Field[], pattern: RegExp): readonly [Meaning, RegExp] => [
  { fields, weak: false },
  pattern,
];
const weak = (fields: readonly Field[], pattern: RegExp): readonly [Meaning, RegExp] => [
  { fields, weak: true },
  pattern,
];

/** Heading words; the first pattern that fits a word tells its meaning. */
const WORDS: readonly (readonly [Meaning, RegExp])[] = [
  strong(['unitNumber'], /^(?:单位|部门)(?:序号|编号)$/),
  strong(['number'], /^(?:(?:任务|事项|项目|工作|目录|指标)?(?:序号|编号|序列号?)|项次|序)$/),
  strong(
    ['note'],
    /^(?:备注|说明|情况说明|状态|任务状态|是否(?:已?完成|办结)|存在问题|问题|佐证材料|签收|(?:公开|政策|文件|法律|制定)?依据|(?:任务|文件|政策)来源)$/,
  ),
  strong(
    ['note'],
    /^(?:目前|当前|截至目前|年度|阶段|工作|任务|推进|落实|完成|办理|进展|整改)*(?:情况|进展|进度|成效|状态)(?:说明)?$/,
  ),
  strong(
    ['note'],
    /^(?:具体|主要)?(?:联系人?|责任|负责|经办|填报|审核|分管|牵头|包保|市|县|区|单位)*(?:领导|人|人员|人及电话|人姓名|同志|电话|联系方式|手机)$/,
  ),
  strong(
    ['note'],
    /^(?:考核|考评|评估|赋分|标准|自评|基础|评价)*(?:分值|得分|评分|扣分|满分|权重|评分标准|评分细则|评分办法|考核标准|考评标准|考核方式|分)$/,
  ),
  strong(
    ['group'],
    /^(?:一级(?:指标|任务|事项|目录)|(?:任务|工作|公开|重点|事项|所属|业务|信息|政务公开)*(?:领域|类别|板块|分类|类型|大类|模块|方面|类))$/,
  ),
  strong(['item', 'group'], /^二级(?:指标|任务|事项|目录)$/),
  strong(['item'], /^三级(?:指标|任务|事项|目录)$/),
  strong(['item'], /^(?:任务|事项|工作|项目|公开|目标|主要|重点|具体)*(?:事项|名称|项目|标题|题目)(?:名称)?$/),
  strong(
    ['item', 'requirement'],
    /^(?:20\d\d年|本?年度|今年|公开|政务公开|改革)?(?:工作|重点|主要|目标|总体|分解|年度)*(?:公开|工作)?(?:任务|工作|事项|重点|要点)(?:分解|清单|要点|事项|名称)?$/,
  ),
  strong(
    ['requirement'],
    /^(?:主要|具体|重点|贯彻|落实|细化|实施|推进|任务|工作|公开|分解|年度|改革|整改|完成)*(?:要求|措施|内容|举措|做法|描述)(?:(?:及|和|与)?(?:工作)?(?:要求|措施|标准|内容|目标))?$/,
  ),
  strong(
    ['requirement'],
    /^(?:具体|细化|分项)(?:工作|公开|年度)?(?:任务|工作|事项)(?:内容)?(?:(?:及|和|与)(?:要求|措施|内容|标准|目标))?$/,
  ),
  strong(
    ['requirement'],
    /^(?:主要|重点|年度)?(?:工作)?(?:任务|事项|工作)(?:及|和|与)(?:工作|具体)?(?:要求|措施|内容|目标|标准)$/,
  ),
  weak(['requirement'], /^(?:主要|具体|任务|工作|公开|年度|总体|完成|质量|目标)*(?:标准|目标)(?:要求|任务)?$/),
  strong(['lead'], new RegExp(`^(?:${LEADING}|责任牵头)${BODIES}$`)),
  strong(['responsible'], /^(?:(?:责任|承办)?(?:单位|部门)名称|公开主体)$/),
  strong(
    ['responsible'],
    new RegExp(
      `^(?:具体|主体|公开|相关)?(?:责任|承办|落实|实施|承担|负责|完成|执行|办理|组织实施|整改|分工)(?:落实|承办|主体)?${BODIES}$`,
    ),
  ),
  strong(['responsible'], new RegExp(`^(?:${LEADING}|责任)(?:${BODY})?(?:及|和|与)?${HELPING}(?:责任)?${BODIES}$`)),
  strong(['responsible'], /^(?:(?:责任|职责|任务|工作|单位|部门)(?:分工|划分)|分工(?:安排|方案)?|责任(?:落实|分解))$/),
  strong(['cooperating'], new RegExp(`^${HELPING}(?:责任|配合|参与)?${BODIES}$`)),
  strong(
    ['channel'],
    /^(?:信息|主要|主动)?(?:公开|发布)?(?:载体|渠道|平台|途径|路径|媒介)(?:(?:和|及|与|或)?(?:公开)?(?:渠道|形式|方式|载体|平台|途径|栏目|路径))?$/,
  ),
  strong(
    ['channel'],
    /^(?:信息|主动)?(?:公开|发布)(?:方式|形式|场所|位置|栏目)(?:(?:和|及|与|或)?(?:公开)?(?:渠道|形式|方式|载体|平台|途径|栏目))?$/,
  ),
  strong(
    ['deadline'],
    /^(?:工作|任务|公开|完成|办理|办结|落实|整改|推进|实施|计划|预计|拟|要求|时间|进度|截止|起止|目标|报送|更新|年度)*(?:时限|期限|时间|日期|节点|时间表|(?:时间|进度|时限|节点)(?:要求|安排|计划)|进度时限)$/,
  ),
  weak(['deadline'], /^(?:更新|公开|发布|报送)(?:频率|频次|周期)$/),
];

const LONGEST_WORD = 14;
const NOTHING: Meaning = { fields: [], weak: false };
const MARKS = /[/／\\|*＊·、:：]/g;

/** A heading word without white space, marks and a remark in brackets at its end. */
export const plainWord = (text: string): string => compact(text).replace(/[(（〔][^()（）〔〕]*[)）〕]$/, '');

const found = (word: string): Meaning | undefined => WORDS.find(([, pattern]) => pattern.test(word))?.[0];

/** 牵头/配合单位 names both roles; 牵头（责任）单位 is one word with brackets in it. */
export function meaningOf(text: string): Meaning {
  const word = plainWord(text);
  if (word.length === 0 || word.length > LONGEST_WORD) return NOTHING;
  const meaning = found(word.replace(MARKS, '')) ?? found(word.replace(/[()（）〔〕]/g, ''));
  if (!meaning) return NOTHING;
  const several = meaning.fields[0] === 'lead' && /[/／、及和与]/.test(word);
  return several ? { fields: ['responsible'], weak: false } : meaning;
}

/** What a heading word can stand for; empty for any other text. */
export const fieldsOfWord = (text: string): readonly Field[] => meaningOf(text).fields;

const OTHER =
  /^(?:姓名|性别|年龄|职务|职称|学历|单位|部门|镇街|区县|邮箱|电子邮箱|邮编|传真|地址|办公地点|数量|金额|面积|合计|总计|小计|排名|名次|等次|等级|指标|考核指标|考评指标|评价指标|指标名称|单位名称|办公电话|日期|年份|月份|次数|篇数|条数|占比|增长|机构名称|网址|名称|类型|级别)$/;

/** Words that head columns of lists, scores and rosters. */
export const headsAnyTable = (text: string): boolean => OTHER.test(plainWord(text)) || fieldsOfWord(text).length > 0;
