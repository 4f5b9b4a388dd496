import type { KnownText } from './knownTexts';
import { searched } from './searched';
import { isUnmistakable } from './unmistakable';

interface Reader {
  /** Key of the unit. */
  readonly own: string;
  readonly isInTasks: boolean;
}

const isTypedByOthers = ({ typedBy }: KnownText, own: string): boolean => typedBy.size > (typedBy.has(own) ? 1 : 0);

/** Whether the unit may read `secret`, which is somebody else's, where it stands in `text` or is that text. */
export function mayBeRead(text: KnownText, secret: KnownText, { own, isInTasks }: Reader): boolean {
  if (text.isPrinted || (text.isOwner && isInTasks)) return true;
  const isOwn = text.wordsOf.has(own);
  if (secret.isName) return isOwn;
  // The same typed by both is a common page; the same reason given to both is a common fault.
  if (text === secret) {
    return isOwn || (text.aboutOf.has(own) && (text.reach === 'alone' || !isTypedByOthers(text, own)));
  }
  // In its own words a unit hits upon short phrases of others by chance; in the office's words they are quoted.
  return isOwn && (secret.isPart ? secret.typedBy.has(own) : !isUnmistakable(searched(secret.shown).text));
}
