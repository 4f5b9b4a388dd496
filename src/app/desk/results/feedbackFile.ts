import { feedbackRun, feedbackRunName, unknownUnits } from '../../feedbackRun';
import type { OpenFile } from '../../filePort';
import { raise } from '../issues';
import { notesFrom } from '../note';
import type { Round } from '../round/round';
import type { ResultFile } from './resultsDesk';

/** 反馈单 of these units, null for all, in a workbook of their own; none where a unit has gone. */
export async function feedbackFile(
  { parsed: { assessment }, scores }: Round,
  open: OpenFile,
  units: readonly string[] | null,
): Promise<ResultFile> {
  const gone = unknownUnits(assessment, units ?? []);
  if (gone.length > 0) return { file: null, notes: notesFrom(gone.map((unit) => raise('unitGone', null, { unit }))) };
  const port = open();
  const issues = await port.apply(feedbackRun(assessment, scores, units));
  if (issues.length > 0) return { file: null, notes: notesFrom(issues) };
  return { file: { name: feedbackRunName(assessment), bytes: port.bytes() }, notes: [] };
}
