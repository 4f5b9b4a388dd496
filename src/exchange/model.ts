import type { Cell } from '../assessment/model/assessment';
import type { ReturnedContent, UnitField } from '../assessment/model/package';

/** A cell of 证据评分. `occurrence` tells rows of the same unit and task apart, from 0. */
export interface CellName {
  readonly unit: string;
  readonly taskId: string;
  readonly occurrence: number;
  readonly field: UnitField;
}

/** A file that came back. */
export interface ReturnedFile {
  readonly name: string;
  readonly digest: string;
  /** When it was saved last, ISO; null when it does not say. */
  readonly modified: string | null;
  /** By whom. */
  readonly modifiedBy: string | null;
  /** Null when it cannot be used; `reason` says why, as a sentence. */
  readonly content: ReturnedContent | null;
  readonly reason: string | null;
  /** What was noticed while it was read, one sentence each: a sheet under another name, a column that is gone. */
  readonly remarks: readonly string[];
}

/** A file and the day it came, 2026-12-31. */
export interface Received {
  readonly file: ReturnedFile;
  readonly received: string;
}

/** 回收登记 (M6): `ok` and `late` are taken, `noBase` is compared two-way; nothing is taken from the others. */
export type ReturnStatus =
  'ok' | 'late' | 'noBase' | 'duplicate' | 'otherAssessment' | 'otherYear' | 'otherUnit' | 'damaged';

export interface RegisterLine {
  readonly file: string;
  /** Whose file it is by its contents; null when it cannot be told. */
  readonly unit: string | null;
  readonly status: ReturnStatus;
  /** Everything a person should know about this file, one sentence each. */
  readonly details: readonly string[];
  /** A column that the unit was to fill in is gone from the file: nothing of it is taken. */
  readonly lacksColumns?: true;
}

/** A change that is taken (M1). */
export interface Applied extends CellName {
  readonly from: Cell;
  readonly to: Cell;
  /** The unit emptied a cell that held something (M4). */
  readonly isCleared: boolean;
  readonly file: string;
}

export type ConflictKind =
  /** Both sides changed the cell, differently (M2). */
  | 'bothChanged'
  /** The unit filled in a row that the office has removed meanwhile (M5). */
  | 'rowRemovedHere'
  /** Both sides added the row (M5). */
  | 'addedTwice'
  /** Without a base nobody can tell who changed it. */
  | 'noBase';

/** Two values for one cell; a person decides (M2, M5). */
export interface Conflict extends CellName {
  readonly kind: ConflictKind;
  readonly base: Cell;
  readonly ours: Cell;
  readonly theirs: Cell;
  readonly file: string;
}

export type RejectionReason =
  /** A column that is not the unit's to fill (M3). */
  | 'notUnitColumn'
  /** A row of another unit (M3). */
  | 'otherUnitRow'
  /** A row that was never sent. */
  | 'rowInvented'
  /** A row that was sent and is missing in the return: it stays. */
  | 'rowMissing'
  /** Error value. */
  | 'unreadable'
  /** Under the header that the unit gave a column of its own. */
  | 'columnRenamed'
  /** Outside our tables. */
  | 'outside'
  /** A newer return of the same unit is taken. */
  | 'olderReturn'
  /** The whole file is not taken: another round, another unit. */
  | 'fileNotTaken';

/** A value that is not taken, kept in sight. */
export interface Rejected {
  readonly file: string;
  readonly unit: string | null;
  readonly taskId: string | null;
  /** Header of the column, or the place where it stands. */
  readonly column: string | null;
  readonly value: Cell;
  readonly reason: RejectionReason;
}

/** What returned files change; nothing is written yet. */
export interface Merge {
  readonly register: readonly RegisterLine[];
  readonly applied: readonly Applied[];
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly Rejected[];
  /** Cells of units' columns that stay as they are. */
  readonly unchanged: number;
}

export type Decision = 'ours' | 'theirs';
