import { adjustmentTypes, appealVerdicts, conclusions } from '../../assessment/model/words';
import type { ValidationRule } from '../port';

/** Largest Excel date, 9999-12-31. */
const LAST_DAY = 2958465;

interface Validation {
  readonly rule: ValidationRule;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
}

/** Input rules: what a cell accepts, what it says when selected, and when refused. */
export const VALIDATIONS = {
  conclusion: {
    rule: { type: 'list', words: conclusions },
    promptTitle: '考评结论',
    prompt: '从列表中选择。未考评的留空；选“部分完成”时请填完成率或数量。',
    error: '只能选：完成、部分完成、未完成、不适用。未考评的请留空。',
  },
  progress: {
    rule: { type: 'list', words: ['已完成', '部分完成', '未完成', '不适用'] },
    promptTitle: '完成情况',
    prompt: '由单位填写，从列表中选择。',
    error: '只能选：已完成、部分完成、未完成、不适用。',
  },
  rate: {
    rule: { type: 'decimal', min: 0, max: 1 },
    promptTitle: '完成率',
    prompt: '填0%至100%，例如60%。考评结论为“部分完成”时使用。',
    error: '完成率应在0%至100%之间，例如60%。',
  },
  publishedOn: {
    rule: { type: 'date', min: 1, max: LAST_DAY },
    promptTitle: '公开日期',
    prompt: '填公开的日期，例如2017-6-30。晚于截止日期会按规则扣分。',
    error: '请填日期，例如2017-6-30。',
  },
  deadline: {
    rule: { type: 'date', min: 1, max: LAST_DAY },
    promptTitle: '截止日期',
    prompt: '只有“截止”“先启动后长期”两类任务填日期，例如2017-6-30。',
    error: '请填日期，例如2017-6-30。',
  },
  count: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '数量',
    prompt: '填实际完成的数量，只填数字，不带单位。',
    error: '请只填数字，例如3，不带“次”“条”等单位。',
  },
  requiredCount: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '要求数量',
    prompt: '文件要求的数量，只填数字；没有数量要求的留空。',
    error: '请只填数字，例如5。',
  },
  selfScore: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '自评得分',
    prompt: '单位自评的分数，只作参考，不参与计分。',
    error: '请填数字，例如8.5。',
  },
  points: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '分值',
    prompt: '本项满分，只填数字。',
    error: '分值应为0或正数，例如10。',
  },
  deduction: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '扣分',
    prompt: '填正数，例如2表示扣2分；并请写明扣分理由。',
    error: '扣分请填0或正数，例如2。',
  },
  appealVerdict: {
    rule: { type: 'list', words: appealVerdicts },
    promptTitle: '申诉结论',
    prompt: '单位有申诉的从列表中选择，并写明申诉答复。选“调整”时另填核定得分和核定理由。',
    error: '只能选：维持、调整。没有申诉的请留空。',
  },
  override: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '核定得分',
    prompt: '最终核定的分数。必须同时填写核定理由，否则不采用。',
    error: '核定得分应为0或正数，例如8。超过本项分值的按分值计。',
  },
  total: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '考核总分',
    prompt: '该单位绩效考核的总分，例如100或1000。留空则无法核实。',
    error: '请填大于0的数字，例如1000。',
  },
  weightPoints: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '政务公开分值',
    prompt: '政务公开在绩效考核总分中占的分数。留空则无法核实。',
    error: '请填0或正数，且不超过考核总分。',
  },
  minimum: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '最低分',
    prompt: '达到此分数即为该等次。',
    error: '请填数字，例如90。',
  },
  adjustmentType: {
    rule: { type: 'list', words: adjustmentTypes },
    promptTitle: '类型',
    prompt: '加分、减分须填分值、事由和佐证才计入；否决只须填事由。',
    error: '只能选：加分、减分、否决。',
  },
  adjustmentAmount: {
    rule: { type: 'decimal', min: 0 },
    promptTitle: '分值',
    prompt: '填正数；减分也填正数。',
    error: '请填正数，例如2。',
  },
  adjustmentUnit: {
    rule: { type: 'listFrom', formula: '单位名单' },
    promptTitle: '单位',
    prompt: '从单位名册中选择。',
    error: '单位须与“单位名册”中的名称完全一致。',
  },
} as const satisfies Record<string, Validation>;

export type ValidationName = keyof typeof VALIDATIONS;
