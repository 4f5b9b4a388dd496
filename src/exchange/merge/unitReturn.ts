import type { Assessment, EvidenceRow } from '../../assessment/model/assessment';
import type { PackageKind, ReturnedContent } from '../../assessment/model/package';
import type { Conflict, Merge } from '../model';
import type { Headings } from './headings';
import type { SaidCells } from './saidCells';

/** One returned file that is to be taken, beside the round as it stands here. */
export interface UnitReturn {
  readonly file: string;
  /** Whose file it is. */
  readonly unit: string;
  readonly kind: PackageKind;
  readonly content: ReturnedContent;
  readonly hub: Assessment;
  /** The unit's rows of `hub.evidence`, in their order. */
  readonly ours: readonly EvidenceRow[];
  /** What the unit said last in the same round (`saidBefore`). */
  readonly said: SaidCells;
  /** Conflicts that a person has decided before (`decidedBefore`). */
  readonly isDecided: (conflict: Conflict) => boolean;
  readonly headings: Headings;
}

/** What one file changes. */
export type UnitMerge = Omit<Merge, 'register'>;
