import type { Assessment } from '../../assessment/model/assessment';
import { raise, type WorkbookIssue } from '../issues';
import { LONGEST_TEXT } from '../layout/limits';

/** Texts of tasks that no cell can hold; they are cut, and the document stays the only whole copy. */
export const longTexts = ({ tasks }: Assessment): WorkbookIssue[] =>
  tasks.flatMap((task, index) =>
    (['item', 'requirement', 'channel'] as const)
      .filter((field) => task[field].length > LONGEST_TEXT)
      .map((field) => raise('textTooLong', { record: 'tasks', index, field }, { length: task[field].length })),
  );
