import type { Breakdown, BreakdownTask } from '../../assessment/model/breakdown';
import type { ReadDraft } from './draftContext';

/** One task of the preview. */
export interface DraftTask {
  readonly task: BreakdownTask;
  /** Where it stands in the document. */
  readonly place: string;
  /** Why a person should compare it with the document; a corrected task was compared. */
  readonly doubts: readonly string[];
  readonly isCorrected: boolean;
  readonly isRemoved: boolean;
}

export const draftTasks = ({ notice, corrected, removed }: ReadDraft): readonly DraftTask[] =>
  notice.breakdown.tasks.map((printed, index) => {
    const task = corrected.get(printed.id);
    const { place = '', doubts = [] } = notice.remarks[index] ?? {};
    return {
      task: task ?? printed,
      place,
      doubts: task === undefined ? doubts : [],
      isCorrected: task !== undefined,
      isRemoved: removed.has(printed.id),
    };
  });

/** The breakdown that is written: with the corrections, without the removed tasks. */
export const draftBreakdown = (draft: ReadDraft): Breakdown => ({
  ...draft.notice.breakdown,
  tasks: draftTasks(draft).flatMap(({ task, isRemoved }) => (isRemoved ? [] : [task])),
});
