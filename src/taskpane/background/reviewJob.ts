import { checkWorkbook } from '../../app/checkWorkbook';
import type { OpenFile } from '../../app/filePort';
import { scoreWorkbook } from '../../app/scoreWorkbook';
import { bytesOf } from './bytesOf';
import type { Reviewed } from './jobs';
import { notesOf } from './notes';

/** Scores, ranks and checks a workbook file; the file itself stays as it is. */
export async function reviewJob(file: File, open: OpenFile): Promise<Reviewed> {
  const port = open(await bytesOf(file));
  const { units } = await scoreWorkbook(port);
  const { checked, differences, issues } = await checkWorkbook(port);
  return { units, checked, different: differences.length, notes: notesOf(issues) };
}
