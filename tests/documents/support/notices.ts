import fc from 'fast-check';

export interface TaskSpec {
  readonly item: string;
  readonly requirement: string;
  readonly channel: string;
  readonly deadline: string;
  /** Where the item is broken over two lines; 0 = not at all. */
  readonly breakAt: number;
  /** A new page begins before this task. */
  readonly page: 'none' | 'header' | 'unit' | 'headerAndUnit';
}

export interface UnitSpec {
  readonly name: string;
  readonly tasks: readonly TaskSpec[];
}

const text = (pattern: RegExp) => fc.stringMatching(pattern);

const HAN = '公开信息重点工作领域政策服务环境民生教育医疗价格监测改革创新';
const han = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...Array.from(HAN)), { minLength, maxLength }).map((chars) => chars.join(''));

const item = fc.tuple(fc.constantFrom('公开', '做好', '推进', '加强'), han(3, 24)).map((parts) => parts.join(''));

const clause = fc.oneof(
  han(6, 30),
  text(/^[一-二][公开信息]{4,9}[（(][政策服务]{2,4}[）)]$/),
  fc.constantFrom('印发后30日内公开', '每季度更新名单', '年内不少于5次', '依托“互联网+”平台(涉密除外)'),
);
const requirement = fc
  .tuple(
    fc.constantFrom('', '1.', '1. ', '（一）'),
    fc.array(clause, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(',', '，', '；'),
  )
  .map(([start, clauses, mark]) => `${start}及时公开${clauses.join(mark)}。`);

const channel = fc.constantFrom(
  '',
  '市政府门户网站',
  '市财政局网站、新闻媒体',
  '各区县（市）政府门户网站、公告栏等',
  '国家企业信用信息公示系统(辽宁)',
  '沈阳公共资源交易监管网',
);

const deadline = fc.constantFrom(
  '',
  '长期推进',
  '年底前完成',
  '6月底前启动长期推进',
  '11月底完成',
  '12月31日前',
  '全年',
);

const page = fc.oneof(
  { weight: 8, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constantFrom('header' as const, 'unit' as const, 'headerAndUnit' as const) },
);

const task: fc.Arbitrary<TaskSpec> = fc
  .record({ item, requirement, channel, deadline, breaks: fc.constantFrom(0, 0, 0, 1), page })
  .map(({ breaks, ...rest }) => ({ ...rest, breakAt: breaks === 0 ? 0 : Math.ceil(rest.item.length / 2) }));

export const tasks = (minLength = 1, maxLength = 14) => fc.array(task, { minLength, maxLength });

const unitName = fc
  .tuple(han(2, 4), fc.constantFrom('局', '委', '办', '集团', '中心', '厅'), fc.constantFrom('', '', '（室）'))
  .map(([name, kind, more]) => `市${name}${kind}${more}`);

export const units = fc
  .uniqueArray(unitName, { minLength: 1, maxLength: 14 })
  .chain((names) => fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), tasks: tasks(1, 12) }))));

/** Cells apart by one blank line; an empty cell is only one more blank line. */
export const asCells = (cells: readonly string[]): string => cells.map((cell) => `${cell}\n`).join('\n');

const broken = ({ item: words, breakAt }: TaskSpec): string =>
  breakAt > 0 ? `${words.slice(0, breakAt)}\n${words.slice(breakAt)}` : words;

const TASK_HEADER = ['任务事项', '工   作   要   求', '公开载体', '完成时限'];
const PLAIN_HEADER = ['序号', ...TASK_HEADER];
const UNIT_HEADER = ['单位\n序号', '牵头单位', '任务\n序号', ...TASK_HEADER];

export const PART_ONE = '一、各区、县(市)政府、市政府各部门负责落实的工作任务';
export const PART_TWO = '二、市政府相关部门牵头落实的工作任务';

const cellsOf = (spec: TaskSpec, number: number): string[] => [
  String(number),
  broken(spec),
  spec.requirement,
  spec.channel,
  spec.deadline,
];

export function cellPerLineText(plain: readonly TaskSpec[], byUnit: readonly UnitSpec[]): string {
  const cells = ['某市2017年政务公开工作要点任务明细表', PART_ONE, ...PLAIN_HEADER];
  plain.forEach((spec, index) => {
    if (spec.page !== 'none' && index > 0) cells.push(...PLAIN_HEADER);
    cells.push(...cellsOf(spec, index + 1));
  });
  cells.push(PART_TWO, ...UNIT_HEADER);
  byUnit.forEach(({ name, tasks: own }, unit) => {
    own.forEach((spec, index) => {
      const pageBreak = index > 0 ? spec.page : 'none';
      if (pageBreak === 'header' || pageBreak === 'headerAndUnit') cells.push(...UNIT_HEADER);
      if (index === 0) cells.push(String(unit + 1), name);
      else if (pageBreak === 'unit' || pageBreak === 'headerAndUnit') cells.push(name);
      cells.push(...cellsOf(spec, index + 1));
    });
  });
  return asCells(cells);
}

export interface ItemSpec {
  readonly item: string;
  readonly rows: readonly {
    readonly requirement: string;
    readonly lead: readonly string[];
    readonly deadline: string;
  }[];
  readonly page: boolean;
}

export const items = fc.array(
  fc.record({
    item,
    rows: fc.array(
      fc.record({ requirement, lead: fc.uniqueArray(unitName, { minLength: 1, maxLength: 3 }), deadline }),
      { minLength: 1, maxLength: 4 },
    ),
    page: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

const TAB_HEADER = '事项名称\t主要任务\t牵头单位\t责任单位\t完成时限';

export function tabText(specs: readonly ItemSpec[], separator: string): string {
  const lines = ['某市2023年政务公开重点工作任务分解表', '', TAB_HEADER];
  specs.forEach(({ item: name, rows, page: pageBreak }, index) => {
    if (pageBreak && index > 0) lines.push('', TAB_HEADER);
    rows.forEach(({ requirement: must, lead, deadline: by }, row) => {
      const first = row === 0 ? `${index + 1}. ${name}` : '';
      lines.push([first, must, lead.join(separator), '市政府有关部门 区县（市）政府', by].join('\t'));
    });
  });
  return lines.join('\n');
}
