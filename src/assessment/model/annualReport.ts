import { z } from 'zod';

/** Annual report JSON (DESIGN section 10): figures of one 政府信息公开年度报告 that can be offered as evidence. */

const isoDate = z.iso.date();

export const annualFactSchema = z.object({
  /** What was counted, in the words of the report. */
  metric: z.string().min(1),
  value: z.number(),
  /** 件, 次, 条, % …; as printed. */
  unit: z.string(),
  /** The sentence that states it. */
  sentence: z.string(),
  /** Year or part of it that the figure is for, such as "2016". */
  period: z.string(),
});

export const annualReportSchema = z.object({
  kind: z.literal('annualReport'),
  title: z.string(),
  unit: z.string().nullable(),
  year: z.int(),
  periodFrom: isoDate.nullable(),
  periodTo: isoDate.nullable(),
  publishedOn: isoDate.nullable(),
  signedOn: isoDate.nullable(),
  facts: z.array(annualFactSchema),
});

export type AnnualFact = z.infer<typeof annualFactSchema>;
export type AnnualReport = z.infer<typeof annualReportSchema>;
