import { compact } from './text';

export type Field =
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

export interface Column {
  readonly word: string;
  readonly field: Field;
  /** A unit column left of the task: one cell stands for all rows of the unit. */
  readonly grouping: boolean;
}

/** Heading words and the fields they can stand for, the likeliest first. */
const WORDS: readonly (readonly [fields: readonly Field[], pattern: RegExp])[] = [
  [['unitNumber'], /^(?:单位|部门)(?:序号|编号)$/],
  [['number'], /^(?:(?:任务|事项|项目|工作)?(?:序号|编号)|项次)$/],
  [['item'], /^(?:任务|事项|工作|项目|公开)?(?:事项|名称|项目)(?:名称)?$/],
  [
    ['item', 'requirement'],
    /^(?:(?:年度|公开)?(?:工作|重点|主要|目标)(?:工作|公开)?(?:任务|事项|工作)|任务|任务分解|分解任务|工作要点|公开任务)$/,
  ],
  [['requirement'], /^(?:工作|具体|任务|公开|落实|工作任务|目标)?(?:要求|措施|内容|目标)(?:及要求|和要求)?$/],
  [['requirement'], /^(?:主要|具体|任务|工作)(?:工作)?(?:内容|任务内容|措施|任务|举措|要求)(?:及措施|及要求|和要求)?$/],
  [['lead'], /^(?:牵头|主办|主责|主要责任|第一责任|牵头责任|责任牵头|牵头负责)(?:单位|部门|处室|机构)$/],
  [['responsible'], /^(?:单位|部门)名称$/],
  [['responsible'], /^(?:责任|承办|落实|实施|承担|负责|完成|责任落实)(?:单位|部门|主体|机构|处室)$/],
  [['cooperating'], /^(?:配合|协办|参与|协同|协作|配合责任)(?:单位|部门|机构|处室)$/],
  [['channel'], /^(?:信息)?(?:公开|发布)?(?:载体|渠道|平台|途径)(?:和?渠道|和?形式)?$/],
  [
    ['deadline'],
    /^(?:工作|任务|公开|完成|办理|时间|进度)*(?:时限|期限|时间|时间节点|时间要求|时限要求|进度要求|节点)$/,
  ],
  [
    ['note'],
    /^(?:备注|完成情况|进展情况|落实情况|工作进展|联系人|联系方式|联系电话|责任人|分管领导|责任领导|公开依据|依据)$/,
  ],
];

const LONGEST_WORD = 12;

/** What a heading word can stand for; empty for any other text. */
export function fieldsOfWord(text: string): readonly Field[] {
  const word = compact(text).replace(/[(（][^()（）]*[)）]$/, '');
  if (word.length === 0 || word.length > LONGEST_WORD) return [];
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? [];
}

function chooseFields(words: readonly string[]): Field[] {
  const options = words.map(fieldsOfWord);
  const chosen = options.map((fields): Field | null => (fields.length === 1 ? (fields[0] ?? null) : null));
  options.forEach((fields, index) => {
    if (fields.length > 1) chosen[index] = fields.find((field) => !chosen.includes(field)) ?? 'unknown';
  });
  return chosen.map((field) => field ?? 'unknown');
}

/** A table with only one task-like column says there what must be done. */
function withRequirement(fields: readonly Field[]): Field[] {
  if (fields.includes('requirement')) return [...fields];
  return fields.map((field) => (field === 'item' ? 'requirement' : field));
}

const UNITS: readonly Field[] = ['lead', 'responsible', 'cooperating'];

/** 序号, 牵头单位, (序号,) 任务事项: a number before a unit left of the task counts units. */
function withUnitNumber(fields: readonly Field[]): Field[] {
  const first = fields.indexOf('number');
  const task = fields.findIndex((field) => field === 'item' || field === 'requirement');
  const unit = fields.findIndex((field) => UNITS.includes(field));
  if (first < 0 || unit < first || task < unit || fields.includes('unitNumber')) return [...fields];
  return fields.map((field, index) => (index === first ? 'unitNumber' : field));
}

/** Heading words of one table → its columns; a field is given once, later repeats are unknown. */
export function columnsOf(words: readonly string[]): Column[] {
  const fields = withRequirement(withUnitNumber(chooseFields(words)));
  const task = fields.findIndex((field) => field === 'number' || field === 'item' || field === 'requirement');
  return fields.map((field, index) => {
    const repeated = fields.indexOf(field) < index && field !== 'note';
    return {
      word: compact(words[index] ?? ''),
      field: repeated ? 'unknown' : field,
      grouping: index < task && (field === 'unitNumber' || UNITS.includes(field)),
    };
  });
}

/** Enough known words to be the heading row of a table of tasks. */
export function isHeader(columns: readonly Column[]): boolean {
  const known = columns.filter(({ field }) => field !== 'unknown');
  return known.length >= 3 && known.some(({ field }) => field === 'requirement');
}
