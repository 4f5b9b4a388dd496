import type { Issue, Place, Severity } from '../shared/issue';
import { assessmentMessages } from './messages/assessmentMessages';
import { bulletinMessages } from './messages/bulletinMessages';
import { deskMessages } from './messages/deskMessages';
import { documentMessages } from './messages/documentMessages';
import { rosterMessages } from './messages/rosterMessages';
import { sealMessages } from './messages/sealMessages';
import { sendMessages } from './messages/sendMessages';
import type { Sentence } from './messages/sentence';
import { workbookMessages } from './messages/workbookMessages';

const SENTENCES = new Map<string, Sentence>(
  Object.entries({
    ...documentMessages,
    ...bulletinMessages,
    ...rosterMessages,
    ...assessmentMessages,
    ...workbookMessages,
    ...deskMessages,
    ...sealMessages,
    ...sendMessages,
  }),
);

/** An issue as people and programs read it: the JSON of DESIGN section 10. */
export interface DescribedIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Place | null;
}

/** Makes the sentence of an issue; every code has one (checked by the compiler where the tables are). */
export function describe({ code, severity, at, facts }: Issue): DescribedIssue {
  const sentence = SENTENCES.get(code);
  if (sentence === undefined) throw new Error(`no sentence for issue ${code}`);
  return { code, severity, message: sentence(facts), at };
}
