import type { DescribedIssue } from '../../app/describe';
import { placeText } from '../../app/placeText';
import type { Note } from './jobs';

/** Issues as lines of the list; `of` says which of several files they are about. */
export const notesOf = (issues: readonly DescribedIssue[], of = ''): readonly Note[] =>
  issues.map(({ severity, at, message }) => ({
    severity,
    place: [of, placeText(at)].filter((part) => part !== '').join(' ') || '整个文件',
    message,
  }));
