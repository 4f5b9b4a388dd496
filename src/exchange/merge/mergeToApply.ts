import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import type { Conflict, Decision, Merge, ReturnedFile } from '../model';
import type { Headings } from './headings';

/** A merge as a person has decided it, and the round it is written into. */
export interface MergeToApply {
  readonly hub: Assessment;
  /** Of `hub`. */
  readonly scores: AssessmentScores;
  readonly merge: Merge;
  /** The files of the register, by name. */
  readonly files: readonly ReturnedFile[];
  /** Undefined: still open, the cell stays as it is here. */
  readonly decide: (conflict: Conflict) => Decision | undefined;
  /** 2026-11-22 14:05, written as given. */
  readonly time: string;
  readonly headings: Headings;
}
