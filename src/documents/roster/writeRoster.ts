import Papa from 'papaparse';
import type { RosterDraft } from '../../assessment/roster/rosterDraft';
import { OWNERS_SHAPE, type OwnersHeader } from './ownersShape';
import { ROSTER_SHAPE, type RosterHeader } from './rosterShape';

/** Spreadsheet programs take the file for UTF-8 by this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

function csv<Header extends string>(
  headers: readonly Header[],
  rows: readonly Readonly<Partial<Record<Header, string | number>>>[],
): Uint8Array {
  const table = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  const text = Papa.unparse(table as unknown[][], { newline: '\r\n' });
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}

/** units.csv of a draft, in the format that `readRoster` reads. */
export const writeRoster = ({ units }: Pick<RosterDraft, 'units'>): Uint8Array =>
  csv<RosterHeader>(
    ROSTER_SHAPE.headers,
    units.map(({ unit, tasks }) => ({
      单位: unit.name,
      组别: unit.group,
      别名: unit.aliases.join('；'),
      邮箱: unit.email,
      备注: unit.note,
      涉及任务: tasks,
    })),
  );

/** owners.csv of a draft: every collective phrase, its units left to the rules. */
export const writeOwners = ({ phrases }: Pick<RosterDraft, 'phrases'>): Uint8Array =>
  csv<OwnersHeader>(
    OWNERS_SHAPE.headers,
    phrases.map(({ phrase, tasks }) => ({ 责任主体: phrase, 涉及任务: tasks })),
  );
