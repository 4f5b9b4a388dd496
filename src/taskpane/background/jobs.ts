import type { UnitScoreJson } from '../../app/scoreWorkbook';
import type { Severity } from '../../shared/issue';

/** An issue as a line of the list: how grave, where, what to do. */
export interface Note {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
}

export interface BuildInput {
  readonly notice: File;
  /** Without a roster the units come from the notice. */
  readonly roster: File | null;
}

/** One task of the preview, as it will stand in 任务分解. */
export interface TaskView {
  readonly id: string;
  /** 任务事项, or the beginning of the requirement where the notice gives none. */
  readonly title: string;
  readonly requirement: string;
  readonly owners: string;
  readonly deadline: string;
  readonly place: string;
  /** Why a person should compare it with the notice; empty where every field was printed so. */
  readonly doubts: readonly string[];
}

export interface Built {
  /** Name of the round. */
  readonly title: string;
  readonly tasks: readonly TaskView[];
  /** The .xlsx; null when the notice or the roster cannot be used. */
  readonly workbook: Blob | null;
  readonly notes: readonly Note[];
}

export interface Reviewed {
  /** Empty when the file cannot be used. */
  readonly units: readonly UnitScoreJson[];
  /** Formula cells compared with the rules, and how many show something else. */
  readonly checked: number;
  readonly different: number;
  readonly notes: readonly Note[];
}

/** The work behind the pane. What can be put right by the user comes back as notes; a rejection carries a sentence. */
export interface PaneJobs {
  readonly build: (input: BuildInput) => Promise<Built>;
  readonly review: (input: File) => Promise<Reviewed>;
}
