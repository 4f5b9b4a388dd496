import type { Assessment } from '../../assessment/model/assessment';
import type { Merge, Received } from '../../exchange/model';
import { mergeFiles } from '../../exchange/returns/mergeFiles';
import { returnMessages } from '../messages/exchangeMessages';
import { headings } from './headings';

/** What returned files change in a round; `preferred` are names of files wanted although a newer one is there. */
export const mergeReturns = (hub: Assessment, files: readonly Received[], preferred: ReadonlySet<string>): Merge =>
  mergeFiles(hub, files, { preferred, headings, say: ({ code, facts }) => returnMessages[code](facts) });
