import type { PackageKind } from '../../assessment/model/package';
import type { Severity, Place } from '../../shared/issue';

/** An issue as a line of a list: how grave, where, what to do. */
export interface Note {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** As a person reads it: 工作表“证据评分”P5. */
  readonly place: string;
  /** For a button that shows the place; null where there is none in the workbook. */
  readonly at: Place | null;
}

/** What the desk works on. */
export type RoundState =
  /** No workbook of ours is open: begin with a notice, or open a workbook. */
  | 'none'
  | 'open'
  /** A workbook that went out to one unit: it is filled in by that unit, and nothing of the round is done in it. */
  | 'package'
  /** A workbook of ours that cannot be used; the notes say why. */
  | 'unusable';

/** What it makes sense to do next, judged from the round alone. */
export type NextStep = 'import' | 'roster' | 'owners' | 'weights' | 'send' | 'takeBack' | 'score' | 'rank' | 'repair';

/** A workbook that went out to a unit, as the unit opens it. */
export interface PackageView {
  /** Name of the round it belongs to. */
  readonly title: string;
  readonly unit: string;
  readonly kind: PackageKind;
  /** 交回期限, 2026-12-31; empty without one. */
  readonly due: string;
  /** 交回给; empty where nobody is named. */
  readonly returnTo: string;
  /** Rows of 证据评分. */
  readonly rows: number;
  /** Of these, with 佐证; in a package of feedback, with 申诉理由. */
  readonly filled: number;
  /** The first cell of that column that is empty. */
  readonly openAt: Place | null;
}

/** Where the round stands. */
export interface Overview {
  readonly state: RoundState;
  /** Name of the round; empty without one. */
  readonly title: string;
  /** Name of the open file, null in Excel. */
  readonly file: string | null;
  /** Changes that are not in the file yet; always false in Excel. */
  readonly isUnsaved: boolean;
  /** Writes that can be taken back. */
  readonly undoable: number;
  readonly tasks: number;
  readonly units: number;
  readonly groups: readonly { readonly group: string; readonly units: number }[];
  readonly rows: {
    readonly all: number;
    /** With 佐证 or 完成情况 from the unit. */
    readonly submitted: number;
    /** With one of the four conclusions, 不适用 among them. */
    readonly assessed: number;
    /** Assessed rows with a remark in 提示. */
    readonly remarked: number;
    /** 需复核: evidence or rule changed after they were scored. */
    readonly stale: number;
    /** Appeals that nobody has decided. */
    readonly appeals: number;
  };
  readonly weights: { readonly met: number; readonly unmet: number; readonly unverifiable: number };
  /** 责任主体 that the rules left open. */
  readonly openOwners: number;
  /** Units whose last package asks for evidence: how many, how many are back, and 交回期限 of the others (empty without one). */
  readonly exchange: { readonly sent: number; readonly returned: number; readonly dues: readonly string[] };
  readonly notes: { readonly error: number; readonly warning: number; readonly info: number };
  readonly next: NextStep;
  /** In state `package`; null otherwise. */
  readonly pack: PackageView | null;
}

/** The result of a step that writes: where the round stands now, and what was in the way (nothing was written then). */
export interface StepResult {
  readonly done: boolean;
  readonly overview: Overview;
  readonly notes: readonly Note[];
}
