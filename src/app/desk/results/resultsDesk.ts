import type { Place } from '../../../shared/issue';
import type { TitledTable } from '../../titledTable';
import type { Note } from '../stepResult';

/** A file for printing or sending; null where the notes say why there is none. */
export interface ResultFile {
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly notes: readonly Note[];
}

export interface AnalysisView {
  readonly tables: readonly TitledTable[];
  /** Where the sheet 分析 stands; null while the workbook has none. */
  readonly at: Place | null;
}

export interface RobustnessView {
  readonly groups: readonly {
    readonly group: string;
    /** Sentences under their titles; parts without any are left out. */
    readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  }[];
  /** Where the sheet 名次稳健性 stands; null while the workbook has none. */
  readonly at: Place | null;
}

export interface FeedbackView {
  /** In roster order. */
  readonly units: readonly { readonly unit: string; readonly group: string }[];
  /** Where the sheet 反馈单 stands; null while the workbook has none. */
  readonly at: Place | null;
}

/** A piece of the 情况通报: plain words, or a figure and the cell that it is taken from. */
export interface BulletinPiece {
  readonly text: string;
  readonly at: Place | null;
  /** What the cell shows instead; null where it agrees. */
  readonly shownInstead: string | null;
}

export interface BulletinView {
  readonly title: string;
  readonly paragraphs: readonly { readonly isHeading: boolean; readonly pieces: readonly BulletinPiece[] }[];
  /** The whole text, for the clipboard. */
  readonly text: string;
  /** Why it must not go out as it is; empty when every figure agrees with its cell. */
  readonly notes: readonly Note[];
}

export interface ComparisonView {
  /** Units group by group, then 回头看; none where the notes say why. */
  readonly tables: readonly TitledTable[];
  readonly notes: readonly Note[];
}

/** What the leader sees: everything that is made from the results of the round. */
export interface ResultsDesk {
  analysis(): Promise<AnalysisView>;
  robustness(): Promise<RobustnessView>;
  feedback(): Promise<FeedbackView>;
  /** 反馈单 of these units, null for all, one after the other, ready to print. */
  feedbackRun(units: readonly string[] | null): Promise<ResultFile>;
  /** 情况通报, every figure checked against its cell in the workbook as it is now. */
  bulletin(): Promise<BulletinView>;
  /** 情况通报 as .docx; none while a figure differs from its cell. */
  bulletinFile(): Promise<ResultFile>;
  /** Sets the round beside an earlier one: `bytes` is its workbook. */
  compareWith(name: string, bytes: Uint8Array): Promise<ComparisonView>;
}
