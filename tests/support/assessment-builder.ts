import type {
  Adjustment,
  Assessment,
  Cell,
  EvidenceRow,
  Grade,
  Setting,
  Task,
  Unit,
  WeightEntry,
} from '../../src/assessment/model/assessment';

/** Small assessments in few words: what a test does not mention is a sound default. */

export const task = (id = 'T1', over: Partial<Task> = {}): Task => ({
  id,
  section: '',
  number: '1',
  item: '公开财政预算',
  requirement: '公开财政预算',
  channel: '',
  deadlineText: '',
  deadlineKind: 'unspecified',
  deadlineDate: null,
  lead: [],
  responsible: [],
  cooperating: [],
  measures: '',
  requiredCount: null,
  points: 10,
  rubric: '',
  source: '第1行',
  ...over,
});

export const unit = (name = '甲局', over: Partial<Unit> = {}): Unit => ({
  name,
  group: '市政府部门',
  aliases: [],
  email: '',
  note: '',
  ...over,
});

export const weight = (total: Cell, points: Cell, name = '甲局'): WeightEntry => ({
  unit: name,
  total,
  points,
  document: null,
  clause: null,
});

/** An evidence row of 甲局 for T1 with evidence; the conclusion is the first thing a test says. */
export const row = (conclusion: Cell, over: Partial<EvidenceRow> = {}): EvidenceRow => ({
  unit: '甲局',
  taskId: 'T1',
  role: '牵头',
  deadline: null,
  requiredCount: null,
  points: 'follows',
  progress: null,
  evidence: '链接',
  publishedOn: null,
  count: null,
  selfScore: null,
  conclusion,
  rate: null,
  deduction: null,
  deductionReason: null,
  override: null,
  overrideReason: null,
  assessor: null,
  appealReason: null,
  appealEvidence: null,
  scoreBeforeAppeal: null,
  appealVerdict: null,
  appealAnswer: null,
  basis: null,
  ...over,
});

export const adjustment = (type: Cell, amount: Cell, over: Partial<Adjustment> = {}): Adjustment => ({
  unit: '甲局',
  type,
  amount,
  reason: '事由',
  evidence: '佐证',
  ...over,
});

export const settings = (values: Readonly<Record<string, Cell>> = {}): Setting[] =>
  Object.entries({
    权重下限: 0.04,
    无佐证不得分: '是',
    逾期扣分比例: 0.2,
    不适用处理: '按比例',
    加分上限: 5,
    最高得分: 100,
    否决最高得分: 59,
    未达标处理: '提示',
    ...values,
  }).map(([name, value]) => ({ name, value }));

export const grade = (name: Cell, minimum: Cell): Grade => ({ name, minimum });

const standardGrades: Grade[] = [grade('优秀', 90), grade('良好', 80), grade('合格', 60), grade('不合格', 0)];

export const assessment = (over: Partial<Assessment> = {}): Assessment => ({
  meta: {
    id: 'test',
    title: '',
    year: 2017,
    issuer: '',
    documentNumber: '',
    notice: '',
    source: '',
    weightClause: '',
    weightClauseSource: '',
  },
  tasks: [task()],
  units: [unit()],
  choices: [],
  weights: [weight(100, 5)],
  settings: settings(),
  grades: standardGrades,
  evidence: [row('完成')],
  adjustments: [],
  paper: [],
  log: [],
  exchange: [],
  seal: null,
  ...over,
});
