import { z } from 'zod';

/** Breakdown JSON (DESIGN section 10): the tasks read from one source document. */

const isoDate = z.iso.date();

export const sourceSchema = z.union([
  z.object({ line: z.int().positive(), endLine: z.int().positive() }),
  z.object({ table: z.int().positive(), row: z.int().positive() }),
]);

export const deadlineKinds = ['continuous', 'by', 'startByThenContinuous', 'unspecified'] as const;

export const deadlineSchema = z.object({
  text: z.string(),
  kind: z.enum(deadlineKinds),
  date: isoDate.nullable(),
});

export const measureKinds = [
  'minCount',
  'withinWorkingDays',
  'withinHours',
  'withinDays',
  'minDays',
  'frequency',
  'minPercent',
  'byDate',
] as const;

export const measureSchema = z.object({
  text: z.string(),
  kind: z.enum(measureKinds),
  /** Number of times, days, hours, percent …; for `byDate` the ISO date. */
  value: z.union([z.number(), z.string()]),
  /** 次, 个工作日, 小时, 日, %, … as printed; empty for `byDate`. */
  unit: z.string(),
  per: z.enum(['year', 'quarter', 'month', 'week']).nullable(),
});

export const breakdownTaskSchema = z.object({
  id: z.string().min(1),
  section: z.string().nullable(),
  group: z.string().nullable(),
  unitNumber: z.string().nullable(),
  number: z.string().nullable(),
  subNumber: z.string().nullable(),
  item: z.string().nullable(),
  requirement: z.string(),
  channel: z.string().nullable(),
  deadline: deadlineSchema,
  lead: z.array(z.string()),
  responsible: z.array(z.string()),
  cooperating: z.array(z.string()),
  roleText: z.string().nullable(),
  measures: z.array(measureSchema),
  inferred: z.array(z.string()),
  source: sourceSchema,
});

export const weightRuleSchema = z.object({
  /** Percent as a decimal string, "4" for 4 %. */
  minPercent: z.string(),
  clause: z.string(),
  source: sourceSchema,
});

export const breakdownSchema = z.object({
  kind: z.literal('breakdown'),
  title: z.string(),
  attachmentTitle: z.string().nullable(),
  issuer: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  publishedOn: isoDate.nullable(),
  year: z.int(),
  weightRule: weightRuleSchema.nullable(),
  tasks: z.array(breakdownTaskSchema),
});

export type Source = z.infer<typeof sourceSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type DeadlineKind = Deadline['kind'];
export type Measure = z.infer<typeof measureSchema>;
export type BreakdownTask = z.infer<typeof breakdownTaskSchema>;
export type WeightRule = z.infer<typeof weightRuleSchema>;
export type Breakdown = z.infer<typeof breakdownSchema>;
