import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import { applyMerge } from '../../exchange/merge/applyMerge';
import type { Conflict, Decision, Merge, Received } from '../../exchange/model';
import { headings } from './headings';

interface TakeBack {
  readonly hub: Assessment;
  /** Of that round as it stands before. */
  readonly scores: AssessmentScores;
  readonly merge: Merge;
  readonly files: readonly Received[];
  /** Undefined leaves the conflict open: the value here stays, both are in 操作记录. */
  readonly decide: (conflict: Conflict) => Decision | undefined;
  /** As it stands in 操作记录 and 收发登记. */
  readonly time: string;
}

/** The round after the returns are taken in: values, decisions, log and register. */
export const takenBack = ({ files, ...rest }: TakeBack): Assessment =>
  applyMerge({ ...rest, files: files.map(({ file }) => file), headings });
