import type { Issue } from '../../../shared/issue';
import { ADJUSTMENTS, LOG, OWNERS, SETTINGS } from '../../../workbook/layout/tables';
import type { Round } from './round';

/** Sheets that can be written anew without loss to the rest when they are gone. */
const SPARE = new Set<string>([ADJUSTMENTS.sheet, OWNERS.sheet, SETTINGS.sheet, LOG.sheet]);

const isBarrier = ({ code, facts }: Issue): boolean =>
  code === 'formatNewer' ||
  ((code === 'sheetMissing' || code === 'columnMissing') && !SPARE.has(String(facts['sheet'])));

/** Why the workbook must not be written anew: what is missing would then be missing for good. */
export const barriers = ({ readIssues }: Pick<Round, 'readIssues'>): Issue[] => readIssues.filter(isBarrier);
