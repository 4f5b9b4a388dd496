import type { Assessment } from '../../assessment/model/assessment';
import type { Column } from './column';

/**
 * The data sheets of file format version 1 (DESIGN section 4): sheet names, table names and columns in order. They are the
 * contract with everyone who receives the file. Keys are the words of the assessment model.
 */

export interface TableLayout {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  /** Line under the title: who fills what. */
  readonly note: string;
  /** Files written by earlier versions do without it. */
  readonly isOptional?: true;
  /** Columns that tell rows apart, wherever they stand; none where rows are told apart by their position. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

export const TASKS = {
  sheet: '任务分解',
  table: 'tblTasks',
  title: '任务分解',
  note: '由通知读入，每行一项任务。蓝色栏由考核办公室填写；修改分值（默认10分）、截止日期、要求数量后，证据评分随之更新。',
  key: ['id'],
  columns: {
    id: { header: '任务编号', owner: 'system', style: 'word', width: 11 },
    section: { header: '部分', owner: 'system', style: 'text', width: 20 },
    number: { header: '序号', owner: 'system', style: 'word', width: 7 },
    item: { header: '任务事项', owner: 'system', style: 'text', width: 26 },
    requirement: { header: '工作要求', owner: 'system', style: 'text', width: 64 },
    channel: { header: '公开载体', owner: 'system', style: 'text', width: 22 },
    deadlineText: { header: '完成时限', owner: 'system', style: 'word', width: 16 },
    deadlineKind: { header: '时限类型', owner: 'system', style: 'word', width: 12 },
    deadlineDate: { header: '截止日期', owner: 'assessor', style: 'assessorDate', width: 12, validation: 'deadline' },
    lead: { header: '牵头单位', owner: 'system', style: 'text', width: 18 },
    responsible: { header: '责任单位', owner: 'system', style: 'text', width: 20 },
    cooperating: { header: '配合单位', owner: 'system', style: 'text', width: 14 },
    applicable: { header: '适用单位', owner: 'system', style: 'text', width: 24, derived: true },
    measures: { header: '量化要求', owner: 'system', style: 'text', width: 18 },
    requiredCount: {
      header: '要求数量',
      owner: 'assessor',
      style: 'assessorNumber',
      width: 10,
      validation: 'requiredCount',
    },
    points: { header: '分值', owner: 'assessor', style: 'assessorNumber', width: 8, validation: 'points' },
    rubric: { header: '评分标准', owner: 'assessor', style: 'assessorText', width: 24 },
    source: { header: '来源', owner: 'system', style: 'word', width: 14 },
  },
} as const satisfies TableLayout;

export const UNITS = {
  sheet: '单位名册',
  table: 'tblUnits',
  title: '单位名册',
  note: '参加考核的单位。名次在组别内排列。别名用“；”分开。',
  key: ['name'],
  columns: {
    name: { header: '单位', owner: 'system', style: 'text', width: 26 },
    group: { header: '组别', owner: 'assessor', style: 'assessorWord', width: 16 },
    aliases: { header: '别名', owner: 'assessor', style: 'assessorText', width: 26 },
    email: { header: '邮箱', owner: 'assessor', style: 'assessorText', width: 28 },
    note: { header: '备注', owner: 'assessor', style: 'assessorText', width: 30 },
  },
} as const satisfies TableLayout;

export const OWNERS = {
  sheet: '责任主体',
  table: 'tblOwners',
  title: '责任主体',
  note: '通知中每个责任主体分给了哪些单位。要改，在“指定单位”填单位或组别，几个用“；”分开，都不给填“不分配”；再用软件重新分配。',
  isOptional: true,
  key: ['phrase'],
  columns: {
    phrase: { header: '责任主体', owner: 'system', style: 'text', width: 30 },
    tasks: { header: '涉及任务', owner: 'system', style: 'number', width: 9, derived: true },
    method: { header: '展开方式', owner: 'system', style: 'word', width: 14, derived: true },
    standsFor: { header: '所指单位', owner: 'system', style: 'text', width: 60, derived: true },
    units: { header: '指定单位', owner: 'assessor', style: 'assessorText', width: 34 },
  },
} as const satisfies TableLayout;

export const WEIGHTS = {
  sheet: '权重核验',
  table: 'tblWeights',
  title: '政务公开权重核验',
  note: '核验政务公开在绩效考核中的权重是否达到下限。填写考核总分和政务公开分值；缺一项即为“无法核实”。',
  key: ['unit'],
  columns: {
    unit: { header: '单位', owner: 'system', style: 'text', width: 26 },
    group: { header: '组别', owner: 'formula', style: 'formulaWord', width: 14 },
    total: { header: '考核总分', owner: 'assessor', style: 'assessorNumber', width: 12, validation: 'total' },
    points: {
      header: '政务公开分值',
      owner: 'assessor',
      style: 'assessorNumber',
      width: 14,
      validation: 'weightPoints',
    },
    share: { header: '权重', owner: 'formula', style: 'formulaPercent', width: 10 },
    limit: { header: '下限', owner: 'formula', style: 'formulaPercent', width: 10 },
    verdict: { header: '核验结论', owner: 'formula', style: 'formulaWord', width: 12 },
    shortfall: { header: '尚缺分值', owner: 'formula', style: 'formulaScore', width: 12 },
    document: { header: '依据文件', owner: 'assessor', style: 'assessorText', width: 34 },
    clause: { header: '条款', owner: 'assessor', style: 'assessorText', width: 40 },
  },
} as const satisfies TableLayout;

export const SETTINGS = {
  sheet: '评分规则',
  table: 'tblSettings',
  title: '评分规则',
  note: '修改蓝色栏后，全部得分随之重算。取值缺失或无法识别时按默认值计算。',
  key: ['name'],
  columns: {
    name: { header: '参数', owner: 'system', style: 'text', width: 20 },
    value: { header: '取值', owner: 'assessor', style: 'assessorValue', width: 14 },
    explanation: { header: '说明', owner: 'system', style: 'text', width: 60 },
  },
} as const satisfies TableLayout;

export const GRADES = {
  sheet: '评分规则',
  table: 'tblGrades',
  title: '等次',
  note: '',
  key: [],
  columns: {
    name: { header: '等次', owner: 'assessor', style: 'assessorWord', width: 12 },
    minimum: { header: '最低分', owner: 'assessor', style: 'assessorNumber', width: 12, validation: 'minimum' },
  },
} as const satisfies TableLayout;

export const PAPER = {
  sheet: '版式',
  table: 'tblPaper',
  title: '版式',
  note: '打印的排名、反馈单、分析用的文字、字体和列宽，由考核办公室填蓝色栏；不填按默认。封存后也可以改，不影响得分。',
  isOptional: true,
  key: ['name'],
  columns: {
    name: { header: '项目', owner: 'system', style: 'text', width: 14 },
    value: { header: '取值', owner: 'assessor', style: 'assessorWord', width: 32 },
    fallback: { header: '默认', owner: 'system', style: 'word', width: 24, derived: true },
    explanation: { header: '说明', owner: 'system', style: 'text', width: 64, derived: true },
  },
} as const satisfies TableLayout;

export const EVIDENCE = {
  sheet: '证据评分',
  table: 'tblEvidence',
  title: '证据评分',
  note: '每行是一个单位的一项任务。黄色栏由单位填写，蓝色栏由评分人填写，灰色栏自动计算。',
  key: ['unit', 'taskId'],
  columns: {
    key: { header: '键', owner: 'system', style: 'word', width: 8, hidden: true },
    unit: { header: '单位', owner: 'system', style: 'text', width: 18 },
    taskId: { header: '任务编号', owner: 'system', style: 'word', width: 11 },
    item: { header: '任务事项', owner: 'system', style: 'text', width: 22 },
    requirement: { header: '工作要求', owner: 'system', style: 'text', width: 46 },
    role: { header: '角色', owner: 'system', style: 'word', width: 6 },
    channel: { header: '公开载体', owner: 'system', style: 'text', width: 18 },
    deadline: { header: '截止日期', owner: 'assessor', style: 'assessorDate', width: 12, validation: 'deadline' },
    requiredCount: {
      header: '要求数量',
      owner: 'assessor',
      style: 'assessorNumber',
      width: 9,
      validation: 'requiredCount',
    },
    points: { header: '分值', owner: 'assessor', style: 'assessorNumber', width: 6, validation: 'points' },
    progress: { header: '完成情况', owner: 'unit', style: 'unitWord', width: 10, validation: 'progress' },
    evidence: { header: '佐证', owner: 'unit', style: 'unitText', width: 30 },
    publishedOn: { header: '公开日期', owner: 'unit', style: 'unitDate', width: 12, validation: 'publishedOn' },
    count: { header: '数量', owner: 'unit', style: 'unitNumber', width: 6, validation: 'count' },
    selfScore: { header: '自评得分', owner: 'unit', style: 'unitNumber', width: 9, validation: 'selfScore' },
    conclusion: { header: '考评结论', owner: 'assessor', style: 'assessorWord', width: 10, validation: 'conclusion' },
    rate: { header: '完成率', owner: 'assessor', style: 'assessorPercent', width: 9, validation: 'rate' },
    deduction: { header: '扣分', owner: 'assessor', style: 'assessorNumber', width: 6, validation: 'deduction' },
    deductionReason: { header: '扣分理由', owner: 'assessor', style: 'assessorText', width: 18 },
    override: { header: '核定得分', owner: 'assessor', style: 'assessorNumber', width: 9, validation: 'override' },
    overrideReason: { header: '核定理由', owner: 'assessor', style: 'assessorText', width: 16 },
    assessor: { header: '评分人', owner: 'assessor', style: 'assessorWord', width: 10 },
    overdueDays: { header: '逾期天数', owner: 'formula', style: 'formulaCount', width: 9 },
    score: { header: '考评得分', owner: 'formula', style: 'formulaScore', width: 9 },
    final: { header: '最终得分', owner: 'formula', style: 'formulaScore', width: 9 },
    hints: { header: '提示', owner: 'formula', style: 'formulaText', width: 22 },
    review: { header: '复核', owner: 'formula', style: 'formulaWord', width: 9 },
    appealReason: { header: '申诉理由', owner: 'unit', style: 'unitText', width: 24, isOptional: true, onDemand: true },
    appealEvidence: {
      header: '申诉佐证',
      owner: 'unit',
      style: 'unitText',
      width: 24,
      isOptional: true,
      onDemand: true,
    },
    scoreBeforeAppeal: {
      header: '申诉前得分',
      owner: 'system',
      // Unlocked: entering a score writes it, and never lifts the protection.
      style: 'assessorNumber',
      width: 11,
      isOptional: true,
      onDemand: true,
    },
    appealVerdict: {
      header: '申诉结论',
      owner: 'assessor',
      style: 'assessorWord',
      width: 10,
      isOptional: true,
      onDemand: true,
      validation: 'appealVerdict',
    },
    appealAnswer: {
      header: '申诉答复',
      owner: 'assessor',
      style: 'assessorText',
      width: 24,
      isOptional: true,
      onDemand: true,
    },
    basis: { header: '评分依据', owner: 'system', style: 'assessorText', width: 20, isOptional: true, hidden: true },
    // What 分析 adds up: the section's number in the order of the sheet, what the row lost, and 1 where 佐证 is missing.
    sectionNumber: {
      header: '部分序号',
      owner: 'system',
      style: 'number',
      width: 9,
      isOptional: true,
      hidden: true,
      derived: true,
    },
    lost: { header: '丢分', owner: 'formula', style: 'formulaScore', width: 9, isOptional: true, hidden: true },
    unproven: { header: '无佐证', owner: 'formula', style: 'formulaCount', width: 9, isOptional: true, hidden: true },
  },
} as const satisfies TableLayout;

export const ADJUSTMENTS = {
  sheet: '加减分',
  table: 'tblAdjustments',
  title: '加减分',
  note: '加分、减分须有分值、事由和佐证才计入；否决只须有事由，等次降为末等。未填全的行标红，不计入。',
  key: [],
  columns: {
    unit: { header: '单位', owner: 'assessor', style: 'assessorText', width: 26, validation: 'adjustmentUnit' },
    type: { header: '类型', owner: 'assessor', style: 'assessorWord', width: 10, validation: 'adjustmentType' },
    amount: { header: '分值', owner: 'assessor', style: 'assessorNumber', width: 10, validation: 'adjustmentAmount' },
    reason: { header: '事由', owner: 'assessor', style: 'assessorText', width: 40 },
    evidence: { header: '佐证', owner: 'assessor', style: 'assessorText', width: 40 },
  },
} as const satisfies TableLayout;

export const SCORES = {
  sheet: '单位得分',
  table: 'tblScores',
  title: '单位得分',
  note: '全部自动计算，不需填写。未评的任务按0分计入政务公开得分；已评得分只看已评的任务，仅供参考。',
  key: [],
  columns: {
    unit: { header: '单位', owner: 'formula', style: 'formulaText', width: 24 },
    group: { header: '组别', owner: 'formula', style: 'formulaWord', width: 14 },
    applicable: { header: '适用任务', owner: 'formula', style: 'formulaCount', width: 9 },
    assessed: { header: '已评任务', owner: 'formula', style: 'formulaCount', width: 9 },
    completion: { header: '完成率', owner: 'formula', style: 'formulaPercent', width: 9 },
    fullPoints: { header: '应得分值', owner: 'formula', style: 'formulaScore', width: 10 },
    earnedPoints: { header: '实得分值', owner: 'formula', style: 'formulaScore', width: 10 },
    baseScore: { header: '基础得分', owner: 'formula', style: 'formulaScore', width: 10 },
    adjustment: { header: '加减分', owner: 'formula', style: 'formulaScore', width: 8 },
    score: { header: '政务公开得分', owner: 'formula', style: 'formulaScore', width: 14 },
    assessedScore: { header: '已评得分', owner: 'formula', style: 'formulaScore', width: 10 },
    grade: { header: '等次', owner: 'formula', style: 'formulaWord', width: 8 },
    share: { header: '权重', owner: 'formula', style: 'formulaPercent', width: 9 },
    verdict: { header: '核验结论', owner: 'formula', style: 'formulaWord', width: 10 },
    converted: { header: '折算得分', owner: 'formula', style: 'formulaScore', width: 10 },
    rank: { header: '名次', owner: 'formula', style: 'formulaCount', width: 7 },
    status: { header: '状态', owner: 'formula', style: 'formulaWord', width: 12 },
    assessedPoints: { header: '已评分值', owner: 'formula', style: 'formulaScore', width: 10, hidden: true },
    vetoed: { header: '否决项', owner: 'formula', style: 'formulaCount', width: 8, hidden: true },
    orderKey: { header: '排序键', owner: 'formula', style: 'formulaText', width: 16, hidden: true },
    stale: { header: '待复核', owner: 'formula', style: 'formulaCount', width: 8, hidden: true },
  },
} as const satisfies TableLayout;

export const LOG = {
  sheet: '操作记录',
  table: 'tblLog',
  title: '操作记录',
  note: '软件对工作簿所做的改动逐条记在这里：读入通知、改名册、重新分配、更新排名、合并。评分和核定记在“证据评分”各行。',
  key: [],
  columns: {
    time: { header: '时间', owner: 'system', style: 'word', width: 20 },
    action: { header: '操作', owner: 'system', style: 'word', width: 14 },
    subject: { header: '对象', owner: 'system', style: 'text', width: 40 },
    from: { header: '原值', owner: 'system', style: 'text', width: 24 },
    to: { header: '新值', owner: 'system', style: 'text', width: 24 },
    source: { header: '来源', owner: 'system', style: 'text', width: 30 },
  },
} as const satisfies TableLayout;

export const EXCHANGE = {
  sheet: '收发登记',
  table: 'tblExchange',
  title: '收发登记',
  note: '下发给谁、收回了谁的，由软件逐件登记。',
  isOptional: true,
  key: [],
  columns: {
    time: { header: '时间', owner: 'system', style: 'word', width: 18 },
    action: { header: '事项', owner: 'system', style: 'word', width: 8 },
    unit: { header: '单位', owner: 'system', style: 'text', width: 24 },
    round: { header: '轮次', owner: 'system', style: 'number', width: 7 },
    kind: { header: '内容', owner: 'system', style: 'word', width: 8 },
    due: { header: '交回期限', owner: 'system', style: 'date', width: 12 },
    file: { header: '文件', owner: 'system', style: 'text', width: 36 },
    status: { header: '状态', owner: 'system', style: 'word', width: 12 },
    detail: { header: '说明', owner: 'system', style: 'text', width: 44 },
    modified: { header: '文件时间', owner: 'system', style: 'word', width: 20 },
    digest: { header: '文件摘要', owner: 'system', style: 'word', width: 18, hidden: true },
    taken: { header: '已收内容', owner: 'system', style: 'word', width: 18, hidden: true },
  },
} as const satisfies TableLayout;

/** Keys of the columns of a table. */
export type ColumnKey<Table extends { readonly columns: object }> = keyof Table['columns'] & string;

/** Every table has its title in row 1, a note in row 2, its headers in row 3 and its first row in row 4. */
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

/** 等次 stands beside 评分规则, one column apart. */
export const GRADES_LEFT = Object.keys(SETTINGS.columns).length + 2;

export const INSTRUCTIONS_SHEET = '说明';
export const SYSTEM_SHEET = '_系统';
export const RANKING_PREFIX = '排名·';

export const FEEDBACK_SHEET = '反馈单';

/** Cell in which the unit of 反馈单 is chosen, from 1. */
export const FEEDBACK_UNIT = { row: 2, column: 3 } as const;

/** The lists of an assessment and the tables they are kept in. */
export const LISTS = {
  tasks: TASKS,
  units: UNITS,
  choices: OWNERS,
  weights: WEIGHTS,
  settings: SETTINGS,
  grades: GRADES,
  paper: PAPER,
  evidence: EVIDENCE,
  adjustments: ADJUSTMENTS,
  log: LOG,
  exchange: EXCHANGE,
} as const satisfies Partial<Record<keyof Assessment, TableLayout>>;
