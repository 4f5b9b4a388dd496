import { z } from 'zod';
import { assessmentSchema, type Assessment, type Cell, type EvidenceRow } from './assessment';

/** What a package asks of its unit, by the word that the sheets show. */
export const PACKAGE_KIND = { evidence: '填报', feedback: '反馈' } as const;
export type PackageKind = keyof typeof PACKAGE_KIND;

/** Fields of a row of 证据评分 that a unit may fill in, by kind of package (M3). */
export const UNIT_FIELDS = {
  evidence: ['progress', 'evidence', 'publishedOn', 'count', 'selfScore'],
  feedback: ['appealReason', 'appealEvidence'],
} as const satisfies Record<PackageKind, readonly (keyof EvidenceRow)[]>;
export type UnitField = (typeof UNIT_FIELDS)[PackageKind][number];

/** Which round, which unit, and what a package is for. */
export const packageFactsSchema = z.object({
  unit: z.string(),
  kind: z.enum(['evidence', 'feedback']),
  /** 轮次: packages of this kind sent to the unit so far, this one included. */
  round: z.int(),
  /** 2026-11-22 14:05 */
  sentOn: z.string(),
  /** 交回期限, 2026-12-31; empty without one. */
  due: z.string(),
  /** 交回给: who takes it back, as a person reads it. */
  returnTo: z.string(),
});

/** A workbook for one unit: the round cut down to what the unit may see. It is also the base of a later merge. */
export const packageSchema = z.object({ facts: packageFactsSchema, content: assessmentSchema });

export type PackageFacts = z.infer<typeof packageFactsSchema>;
export type Package = z.infer<typeof packageSchema>;

/** A value in a returned file that stands where no value is taken from. */
export interface Extra {
  /** As a person reads it: 工作表“证据评分”P5. */
  readonly place: string;
  readonly value: Cell;
  /** The row of 证据评分 that it stands in; unit and task as typed there. */
  readonly row?: { readonly unit: string; readonly taskId: string };
  /** The column by its header; without one the place says it. */
  readonly column?: string;
  /** It replaces what the software wrote there, or stands under a header that the unit gave a column of its own. */
  readonly kind?: 'typedOver' | 'columnRenamed';
}

/** A column that the unit was to fill in and whose header is gone. */
export interface GoneColumn {
  readonly field: UnitField;
  /** The unknown header under which its values stand; null where there is none. */
  readonly under: string | null;
}

/** Where the rows of 证据评分 stand; rows and columns from 1. */
export interface EvidencePlace {
  readonly sheet: string;
  /** Of each row of `now.evidence`. */
  readonly rows: readonly number[];
  /** Of each field that has a column. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What a returned workbook holds. */
export interface ReturnedContent {
  /** Null where the hidden sheet is gone or was changed. */
  readonly sent: Package | null;
  readonly now: Assessment;
  /** Cells (index in `now.evidence`) whose contents could not be read: an error value is no cleared cell. */
  readonly unreadable: readonly { readonly index: number; readonly field: string; readonly text: string }[];
  /** Columns and sheets of its own, and whatever else was typed outside our tables. */
  readonly extras: readonly Extra[];
  /** Columns of the unit that the file no longer has: nothing is known of their cells. Absent: none. */
  readonly gone?: readonly GoneColumn[];
  /** Absent where the sheet is gone. */
  readonly at?: EvidencePlace;
}
