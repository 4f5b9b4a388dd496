import type { Issue } from '../../shared/issue';
import { describe, type DescribedIssue } from '../describe';
import { placeText } from '../placeText';
import type { Note } from './desk';

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const;

/** Described issues as lines of a list, the gravest first. */
export const notesOf = (issues: readonly DescribedIssue[]): Note[] =>
  GRAVEST_FIRST.flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map(({ code, message, at }) => ({ severity, code, message, place: placeText(at), at })),
  );

/** Issues as lines of a list. */
export const notesFrom = (issues: readonly Issue[]): Note[] => notesOf(issues.map(describe));
