import type { Breakdown } from '../../assessment/model/breakdown';
import type { Place } from '../../shared/issue';
import type { RowName } from '../../workbook/port';
import type { Ranking } from '../rankings';
import type { ExchangeDesk } from './exchange/exchangeDesk';
import type { ResultsDesk } from './results/resultsDesk';
import type { Note, Overview, StepResult } from './stepResult';

export type { NextStep, Note, Overview, PackageView, StepResult } from './stepResult';

/**
 * What the pane asks of a round, whether it is kept in Excel or in a file. Everything here is plain data that can be sent
 * between a page and its worker. Trouble that a person can put right comes back as notes; a rejection is an internal error.
 */

/** What a new notice does to an open round, before anything is written. */
export interface AdoptionPreview {
  /** No round yet: a new one is made. Otherwise tasks are compared with those of the round. */
  readonly isNew: boolean;
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  /** One line a change, as `cli import --book` prints them. */
  readonly lines: readonly string[];
}

/** One unit of 单位与权重. Texts are as a person types them; numbers keep what was entered even when it is no number. */
export interface UnitEntry {
  readonly name: string;
  readonly group: string;
  /** Parted by ；. */
  readonly aliases: string;
  readonly email: string;
  readonly note: string;
  /** 考核总分, 政务公开分值, 依据文件, 条款 of 权重核验 */
  readonly total: string;
  readonly points: string;
  readonly document: string;
  readonly clause: string;
}

export interface UnitView {
  readonly entry: UnitEntry;
  readonly tasks: number;
  /** Rows of 证据评分 in which somebody has entered something. */
  readonly filledRows: number;
  /** Percent truncated to 2 decimals: 3.99; null when it cannot be verified. */
  readonly share: string | null;
  readonly verdict: '达标' | '不达标' | '无法核实';
  /** 尚缺分值 */
  readonly shortfall: string | null;
  /** Why it cannot be verified: one sentence; empty otherwise. */
  readonly reason: string;
}

/** A 责任主体 as printed, what it stands for, and what the office decided. */
export interface OwnerView {
  readonly phrase: string;
  readonly tasks: number;
  /** 展开方式, a word of the sheet. */
  readonly method: string;
  readonly isOpen: boolean;
  readonly standsFor: readonly string[];
  /** 指定单位 as entered, parted by ；. */
  readonly choice: string;
}

export interface RosterView {
  readonly units: readonly UnitView[];
  readonly owners: readonly OwnerView[];
  /** Percent: 4 */
  readonly limit: string;
  /** The clause of the notice and where it stands; empty when it has none. */
  readonly clause: string;
  readonly clauseSource: string;
}

/** A changed roster: `was` is the unit's name in the workbook, null for a new unit; a unit that is left out is removed. */
export interface RosterChange {
  readonly units: readonly { readonly was: string | null; readonly entry: UnitEntry }[];
  readonly choices: readonly { readonly phrase: string; readonly choice: string }[];
}

/** One row of 证据评分, for the assessor. */
export interface ScoringRow {
  readonly name: RowName;
  /** Its cell 考评结论. */
  readonly at: Place | null;
  readonly unit: string;
  readonly group: string;
  readonly taskId: string;
  readonly item: string;
  readonly requirement: string;
  readonly role: string;
  readonly channel: string;
  /** 完成时限 as printed, and 截止日期 of the row as 2017-06-30. */
  readonly deadlineText: string;
  readonly deadline: string;
  readonly rubric: string;
  readonly measures: string;
  /** 来源: where the notice says so. */
  readonly source: string;
  /** P */
  readonly points: string;
  readonly requiredCount: string;
  /** What the unit handed in: 完成情况, 佐证, 公开日期, 数量, 自评得分. */
  readonly submitted: {
    readonly progress: string;
    readonly evidence: string;
    readonly publishedOn: string;
    readonly count: string;
    readonly selfScore: string;
  };
  readonly entry: RowEntry;
  readonly overdueDays: number;
  /** 考评得分 and 最终得分, null while there is none. */
  readonly score: string | null;
  readonly final: string | null;
  /** 提示, one remark each. */
  readonly hints: readonly string[];
  readonly isAssessed: boolean;
  /** 需复核: what was scored and what stands there now; null when nothing changed. */
  readonly review: {
    /** Empty where 评分依据 cannot be read part by part. */
    readonly changes: readonly BasisChange[];
  } | null;
  /** What the unit says against its score; null where it says nothing. */
  readonly appeal: {
    readonly reason: string;
    readonly evidence: string;
    /** 申诉前得分 */
    readonly scoreBefore: string;
    readonly isOpen: boolean;
  } | null;
}

/** A column that has changed since the score was given. */
export interface BasisChange {
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** What an assessor types, as text: 完成率 as 60% or 0.6. Empty text is an empty cell. */
export interface RowEntry {
  readonly conclusion: string;
  readonly rate: string;
  readonly deduction: string;
  readonly deductionReason: string;
  readonly override: string;
  readonly overrideReason: string;
  readonly assessor: string;
  readonly appealVerdict: string;
  readonly appealAnswer: string;
}

export type EntryField = keyof RowEntry;

export interface EntryResult {
  /** The row as it stands now. */
  readonly row: ScoringRow | null;
  /** A sentence for each field that cannot be taken as typed, or that a rule asks for (a reason); nothing was written then. */
  readonly problems: Partial<Readonly<Record<EntryField, string>>>;
  readonly notes: readonly Note[];
  readonly overview: Overview;
}

/** Which rows to walk through; both null: all. */
export interface RowFilter {
  readonly unit: string | null;
  readonly taskId: string | null;
  readonly show: 'all' | 'unassessed' | 'remarked' | 'stale' | 'appealed';
}

/** A row in a list. */
export interface RowLine {
  readonly name: RowName;
  readonly unit: string;
  readonly taskId: string;
  readonly title: string;
  readonly conclusion: string;
  readonly final: string | null;
  readonly isSubmitted: boolean;
  readonly hints: number;
  readonly isStale: boolean;
  /** Whether its appeal is decided; null without one. */
  readonly appeal: 'open' | 'decided' | null;
}

export interface RowList {
  readonly rows: readonly RowLine[];
  /** Of all rows of the unit or task, whatever is shown. */
  readonly all: number;
  readonly assessed: number;
}

/** Units and tasks to choose from, in the order of their sheets. */
export interface Choices {
  readonly units: readonly {
    readonly unit: string;
    readonly group: string;
    readonly rows: number;
    readonly assessed: number;
  }[];
  readonly tasks: readonly {
    readonly taskId: string;
    readonly title: string;
    readonly rows: number;
    readonly assessed: number;
  }[];
}

export interface RankingView {
  readonly groups: readonly (Ranking & { /** Name of its ranking sheet. */ readonly sheet: string })[];
  /** The ranking sheets show something else than the rules give: refresh. */
  readonly isOutdated: boolean;
  /** What a ranking sheet says of its own list and is not so: nothing of it may be printed. */
  readonly disagreements: readonly Note[];
  readonly notes: readonly Note[];
}

/** A sheet as people see it, for those who have no spreadsheet program at hand. */
export interface SheetView {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows in all; `rows` holds a part. */
  readonly all: number;
}

/** The round, its use cases in the order of the pane. */
export interface Desk extends ExchangeDesk, ResultsDesk {
  /** Reads the workbook in Excel, or goes on with the open file, anew. */
  refresh(): Promise<Overview>;
  /** File mode: opens a workbook of ours. */
  openFile(name: string, bytes: Uint8Array): Promise<StepResult>;
  /** File mode: closes the file without saving. */
  closeFile(): Promise<Overview>;
  /** File mode: the workbook as .xlsx, every formula with its value, and a proposed name. */
  saveFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** File mode: says that the bytes of `saveFile` are on the disk. */
  saved(): Promise<Overview>;
  notes(): Promise<readonly Note[]>;
  undo(): Promise<StepResult>;

  previewAdoption(breakdown: Breakdown, source: string): Promise<AdoptionPreview>;
  /** Makes a round of the notice, or brings the open round up to it; entries stay. */
  adopt(breakdown: Breakdown, source: string, time: string): Promise<StepResult>;

  roster(): Promise<RosterView>;
  /** Reads a pasted or dropped table of units: 单位, 组别, 考核总分, 政务公开分值, 别名, 邮箱, 备注. Nothing is written. */
  readRoster(bytes: Uint8Array): Promise<{ readonly units: readonly UnitEntry[]; readonly notes: readonly Note[] }>;
  /** Writes roster, weights and choices, and brings the rows of 证据评分 in line; rows with entries stay and are named. */
  changeRoster(change: RosterChange, time: string): Promise<StepResult>;

  choices(): Promise<Choices>;
  rows(filter: RowFilter): Promise<RowList>;
  row(name: RowName): Promise<ScoringRow | null>;
  /**
   * The next row after `name` within the filter that waits for its assessor, or the first: without a conclusion, or 需复核,
   * or with an appeal, as the filter shows.
   */
  nextOpen(filter: RowFilter, name: RowName | null): Promise<RowName | null>;
  enter(name: RowName, entry: Partial<RowEntry>): Promise<EntryResult>;
  /** 得分不变，已复核: the score stands on what the row holds now. */
  confirmScore(name: RowName): Promise<EntryResult>;

  ranking(): Promise<RankingView>;
  /** Writes every derived sheet anew: scores, rankings, feedback. */
  updateRanking(time: string): Promise<StepResult>;
  /** Compares every formula of the workbook with the rules. */
  check(): Promise<{ readonly checked: number; readonly different: number; readonly notes: readonly Note[] }>;

  sheets(): Promise<readonly string[]>;
  sheet(name: string, from: number, count: number): Promise<SheetView | null>;
}
