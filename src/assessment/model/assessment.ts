import { z } from 'zod';
import { deadlineKinds } from './breakdown';

/**
 * What a cell holds, exactly as entered. Numbers are the doubles of the file, dates are Excel serial days (1900 system),
 * null is an empty cell. Text in a number column stays text: the rules decide what it counts for, nothing is lost.
 */
export const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

export const taskSchema = z.object({
  id: z.string().min(1),
  section: z.string(),
  /** 序号 as printed, e.g. "12" or "4-3" (unit number, task number). */
  number: z.string(),
  item: z.string(),
  requirement: z.string(),
  channel: z.string(),
  deadlineText: z.string(),
  deadlineKind: z.enum(deadlineKinds),
  /** Serial day; only for kinds `by` and `startByThenContinuous` (S4). */
  deadlineDate: cellSchema,
  lead: z.array(z.string()),
  responsible: z.array(z.string()),
  cooperating: z.array(z.string()),
  measures: z.string(),
  requiredCount: cellSchema,
  /** 分值; 10 unless the office says otherwise. */
  points: cellSchema,
  /** 评分标准 */
  rubric: cellSchema,
  /** Where the document says so, as a person reads it: 第32行. */
  source: z.string(),
});

export const unitSchema = z.object({
  name: z.string().min(1),
  group: z.string(),
  aliases: z.array(z.string()),
  email: z.string(),
  note: z.string(),
});

/** What the office decided that an owner as printed stands for, in place of the rule; no units: nobody. */
export const ownerChoiceSchema = z.object({
  phrase: z.string().min(1),
  /** Names, aliases, groups or phrases of the roster, as entered. */
  units: z.array(z.string()),
});

export const weightEntrySchema = z.object({
  unit: z.string(),
  /** 考核总分 */
  total: cellSchema,
  /** 政务公开分值 */
  points: cellSchema,
  /** 依据文件 */
  document: cellSchema,
  /** 条款 */
  clause: cellSchema,
});

/** 证据评分.分值: follows the task by formula until someone types over it. */
export const rowPointsSchema = z.union([z.literal('follows'), z.object({ typed: cellSchema })]);

export const roles = ['牵头', '责任', '配合'] as const;

export const evidenceRowSchema = z.object({
  unit: z.string(),
  taskId: z.string(),
  role: z.enum(roles),
  /** 截止日期, a copy of the task's, as the row's formulas see it. */
  deadline: cellSchema,
  /** 要求数量, likewise. */
  requiredCount: cellSchema,
  points: rowPointsSchema,
  /** 完成情况 */
  progress: cellSchema,
  /** 佐证 */
  evidence: cellSchema,
  /** 公开日期 */
  publishedOn: cellSchema,
  /** 数量 */
  count: cellSchema,
  /** 自评得分 */
  selfScore: cellSchema,
  /** 考评结论 */
  conclusion: cellSchema,
  /** 完成率, a fraction */
  rate: cellSchema,
  /** 扣分 */
  deduction: cellSchema,
  /** 扣分理由 */
  deductionReason: cellSchema,
  /** 核定得分 */
  override: cellSchema,
  /** 核定理由 */
  overrideReason: cellSchema,
  /** 评分人 */
  assessor: cellSchema,
  /** 申诉理由 and 申诉佐证, filled in by the unit after feedback */
  appealReason: cellSchema,
  appealEvidence: cellSchema,
  /** 申诉前得分: 最终得分 as it stood when the appeal came in */
  scoreBeforeAppeal: cellSchema,
  /** 申诉结论 */
  appealVerdict: cellSchema,
  /** 申诉答复 */
  appealAnswer: cellSchema,
  /** 评分依据: what the score was given on, as `scoring/basis` puts it into one text; blank while not recorded */
  basis: cellSchema,
});

export const adjustmentSchema = z.object({
  unit: cellSchema,
  /** 加分, 减分 or 否决 */
  type: cellSchema,
  amount: cellSchema,
  reason: cellSchema,
  evidence: cellSchema,
});

export const gradeSchema = z.object({ name: cellSchema, minimum: cellSchema });

/** 参数 as entered: name and value. Rows the software does not know are kept. */
export const settingSchema = z.object({ name: cellSchema, value: cellSchema });

/** An item of 版式 as entered: fonts, formats, widths and texts of printed sheets. Items the software does not know are kept. */
export const paperItemSchema = z.object({ name: cellSchema, value: cellSchema });

export const logEntrySchema = z.object({
  time: cellSchema,
  action: cellSchema,
  subject: cellSchema,
  from: cellSchema,
  to: cellSchema,
  source: cellSchema,
});

/** One workbook that went out or came back: a line of 收发登记. */
export const exchangeRecordSchema = z.object({
  /** 时间, e.g. 2026-11-22 14:05 */
  time: cellSchema,
  /** 下发 or 回收 */
  action: cellSchema,
  unit: cellSchema,
  /** 轮次: packages sent to this unit so far, from 1 */
  round: cellSchema,
  /** 填报 or 反馈 */
  kind: cellSchema,
  /** 交回期限, a serial day */
  due: cellSchema,
  /** Name of the file */
  file: cellSchema,
  /** 状态 in the register's words */
  status: cellSchema,
  detail: cellSchema,
  /** 文件时间: when the returned file was saved last, ISO */
  modified: cellSchema,
  /** Digest of the file's bytes */
  digest: cellSchema,
  /** 已收内容: digests of the cells that were taken from the file */
  taken: cellSchema,
});

/** 封存: inputs, rules and results as they stood at one moment. */
export const sealSchema = z.object({
  /** Check code as printed: ABCD-EFGH-JKMN */
  code: z.string(),
  /** 2026-11-22 14:05 */
  sealedOn: z.string(),
  /** What was sealed, packed; empty where it is too large to be kept. */
  content: z.string(),
});

export const assessmentMetaSchema = z.object({
  /** Stable id of this round, given by whoever builds the workbook. */
  id: z.string(),
  /** Name of the round: 沈阳市2017年政务公开考核. */
  title: z.string(),
  year: z.int(),
  issuer: z.string(),
  documentNumber: z.string(),
  /** Title of the notice. */
  notice: z.string(),
  /** Name of the source file. */
  source: z.string(),
  /** The ≥ 4 % clause as printed and where, empty when the document has none (W6). */
  weightClause: z.string(),
  weightClauseSource: z.string(),
});

export const assessmentSchema = z.object({
  meta: assessmentMetaSchema,
  tasks: z.array(taskSchema),
  units: z.array(unitSchema),
  choices: z.array(ownerChoiceSchema),
  weights: z.array(weightEntrySchema),
  settings: z.array(settingSchema),
  grades: z.array(gradeSchema),
  /** Files and bases of earlier versions have none. */
  paper: z.array(paperItemSchema).default([]),
  evidence: z.array(evidenceRowSchema),
  adjustments: z.array(adjustmentSchema),
  log: z.array(logEntrySchema),
  /** 收发登记, oldest first */
  exchange: z.array(exchangeRecordSchema),
  seal: sealSchema.nullable(),
});

export type Task = z.infer<typeof taskSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type OwnerChoice = z.infer<typeof ownerChoiceSchema>;
export type WeightEntry = z.infer<typeof weightEntrySchema>;
export type RowPoints = z.infer<typeof rowPointsSchema>;
export type Role = (typeof roles)[number];
export type EvidenceRow = z.infer<typeof evidenceRowSchema>;
export type Adjustment = z.infer<typeof adjustmentSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type Setting = z.infer<typeof settingSchema>;
export type PaperItem = z.infer<typeof paperItemSchema>;
export type LogEntry = z.infer<typeof logEntrySchema>;
export type ExchangeRecord = z.infer<typeof exchangeRecordSchema>;
export type Seal = z.infer<typeof sealSchema>;
export type AssessmentMeta = z.infer<typeof assessmentMetaSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
