import type { PackageKind } from '../../../assessment/model/package';
import type { Leak } from '../../../exchange/leaks/leak';
import type { Decision, RejectionReason, ReturnedFile, ReturnStatus } from '../../../exchange/model';
import type { Note, StepResult } from '../stepResult';

export type { Leak };

/**
 * What the pane asks of 收发: workbooks go out to units, come back and are merged. Plain data, as everything of the desk.
 * Files that were dropped are kept until they are taken in or given up; nothing is written before `takeBack`.
 */

/** Where a unit stands in 收发登记. */
export interface UnitExchange {
  readonly unit: string;
  readonly group: string;
  readonly email: string;
  /** Rows of 证据评分 it gets. */
  readonly rows: number;
  /** The last package: when (2026-11-22 14:05), what for, until when (2026-12-31 or empty); null when none was sent. */
  readonly sent: {
    readonly on: string;
    readonly kind: PackageKind;
    readonly round: number;
    readonly due: string;
  } | null;
  /** The last return taken for that package; null while it has not come back. */
  readonly returned: { readonly on: string; readonly file: string; readonly isLate: boolean } | null;
}

export interface SendRequest {
  readonly kind: PackageKind;
  readonly units: readonly string[];
  /** 2026-12-31, or empty. */
  readonly due: string;
  /** 交回给: as it is to be read in 说明 and in the mail. */
  readonly returnTo: string;
  /** Drafts of e-mails (.eml) beside the workbooks. */
  readonly withMail: boolean;
  /** Subject and text of the mail; {单位} {考核} {期限} {交回给} {文件} stand for what they say. */
  readonly subject: string;
  readonly body: string;
  /** Names that a person has looked at and allows in the packages although they are another unit's. */
  readonly allowed: readonly string[];
}

export interface SendResult extends StepResult {
  /** The workbooks, the drafts, 清单 and one .zip of everything; empty when nothing goes out. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Name of the one .zip among the files. */
  readonly archive: string | null;
  /** What kept a unit's package back. */
  readonly leaks: readonly Leak[];
}

/** A file that somebody dropped, as it would be taken in. */
export interface ReturnLine {
  readonly file: string;
  readonly unit: string | null;
  readonly status: ReturnStatus;
  /** A column of the unit is missing, or stands under another name: nothing of it is taken. */
  readonly lacksColumns: boolean;
  readonly details: readonly string[];
  /** ISO; null when the file does not say. */
  readonly modified: string | null;
  readonly modifiedBy: string | null;
  readonly applied: number;
  readonly cleared: number;
  readonly conflicts: number;
  readonly rejected: number;
}

/** A change as a person reads it. */
export interface ChangeLine {
  readonly unit: string;
  readonly taskId: string;
  readonly title: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly isCleared: boolean;
}

export interface ConflictLine {
  /** The same for the same conflict as long as neither side changes. */
  readonly id: string;
  readonly unit: string;
  readonly taskId: string;
  readonly title: string;
  readonly column: string;
  /** One sentence: why nobody can tell. */
  readonly why: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly file: string;
  readonly modified: string | null;
  readonly modifiedBy: string | null;
}

export interface RejectedLine {
  readonly file: string;
  readonly unit: string | null;
  readonly taskId: string | null;
  readonly column: string | null;
  readonly value: string;
  readonly reason: RejectionReason;
  /** One sentence. */
  readonly why: string;
}

/** What taking in the dropped files would do. */
export interface ReturnsView {
  readonly lines: readonly ReturnLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly rejected: readonly RejectedLine[];
  readonly applied: number;
  readonly cleared: number;
  readonly unchanged: number;
  /** Units whose last package is still out, these files not counted. */
  readonly missing: readonly string[];
}

export interface SealState {
  readonly code: string;
  readonly sealedOn: string;
  readonly isMatching: boolean;
  /** Which cells differ from what was sealed. */
  readonly notes: readonly Note[];
  /** While everything entered matches: formula cells that show something else than what was sealed. */
  readonly shownOtherwise: readonly Note[];
}

export interface ExchangeDesk {
  /** Every unit of the roster and where its package is. */
  exchange(): Promise<readonly UnitExchange[]>;
  /** Makes the packages, searches them for what is not theirs, and registers them; a package with a leak stays back. */
  sendOut(request: SendRequest, time: string): Promise<SendResult>;

  /** Keeps a dropped file, read beside the desk; `received` is the day it came (2026-12-31). Gives the name it is kept under. */
  keepReturn(file: ReturnedFile, received: string): Promise<string>;
  /** What the kept files change, compared with the round as it stands now. */
  returns(): Promise<ReturnsView>;
  /** What one of them changes. */
  returnChanges(file: string): Promise<readonly ChangeLine[]>;
  /** Takes this file for its unit, and not the newer one. */
  preferReturn(file: string): Promise<ReturnsView>;
  /** Gives files up; null: all. */
  dropReturns(file: string | null): Promise<ReturnsView>;
  /** Writes what is taken and decided, and the register, in one step; conflicts without a decision stay as they are here. */
  takeBack(decisions: Readonly<Record<string, Decision>>, time: string): Promise<StepResult>;

  seal(time: string): Promise<StepResult>;
  /** Null while nothing is sealed. */
  sealState(): Promise<SealState | null>;
  unseal(time: string): Promise<StepResult>;
}
