import { comparedRounds } from '../../compareWorkbooks';
import type { OpenFile } from '../../filePort';
import { roundComparisonTables } from '../../roundComparisonTables';
import { raise } from '../issues';
import { notesFrom } from '../note';
import type { Note } from '../stepResult';
import { issuesIn, readRound, type Round } from '../round/round';
import type { ComparisonView } from './resultsDesk';

/** Remarks on another workbook: nothing that the open one could show. */
const elsewhere = (notes: readonly Note[], file: string): Note[] =>
  notes.map((note) => ({ ...note, place: `“${file}”${note.place}`, at: null }));

/** What was scored: two periods of one notice differ in nothing else. */
const entries = ({ parsed: { assessment } }: Round): string => JSON.stringify(assessment.evidence);

/** Sets the round beside an earlier one, kept in a file of that name. */
export async function compareWith(
  round: Round,
  open: OpenFile,
  file: string,
  bytes: Uint8Array,
): Promise<ComparisonView> {
  const { round: earlier, issues } = await readRound(open(bytes));
  if (earlier === null) return { tables: [], notes: elsewhere(notesFrom(issues), file) };
  const troubles = issuesIn(earlier).filter(({ severity }) => severity === 'error');
  const same = entries(earlier) === entries(round) ? [raise('comparedWithItself', null, { file })] : [];
  return {
    tables: roundComparisonTables(comparedRounds(earlier, round)),
    notes: [...notesFrom(same), ...elsewhere(notesFrom(troubles), file)],
  };
}
