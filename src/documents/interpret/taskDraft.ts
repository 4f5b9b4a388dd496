import type { BreakdownTask, Source } from '../../assessment/model/breakdown';

/** A task as a layout found it: texts in their places; deadline and measures are not yet worked out. */
export interface TaskDraft extends Omit<BreakdownTask, 'deadline' | 'measures' | 'inferred'> {
  /** The id that the layout's numbering suggests; made unique over the document later. */
  readonly id: string;
  /** The deadline as printed; '' for an empty cell and where the document has none. */
  readonly deadline: string;
  readonly inferred: readonly string[];
  /** Where the requirement stands, for the clause on the weight. */
  readonly requirementAt: Source;
}
