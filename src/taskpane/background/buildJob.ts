import { assessmentTitle } from '../../app/assessmentTitle';
import { buildWorkbook } from '../../app/buildWorkbook';
import type { OpenFile } from '../../app/filePort';
import { importNotice, type SheetReader } from '../../app/importDocument';
import { previewOf } from '../../app/preview';
import { importRoster } from '../../app/importRoster';
import { bytesOf } from './bytesOf';
import type { Built, BuildInput } from './jobs';
import { notesOf } from './notes';
import { taskView } from './taskView';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** From a notice, and a roster if there is one, to the bytes of a workbook. */
export async function buildJob(
  { notice, roster }: BuildInput,
  open: OpenFile,
  readSheets: SheetReader,
): Promise<Built> {
  const { breakdown, issues } = await importNotice(notice.name, await bytesOf(notice), readSheets);
  const units = roster === null ? null : importRoster(await bytesOf(roster));
  const found = {
    title: assessmentTitle(breakdown),
    tasks: previewOf(breakdown, issues).map(taskView),
    notes: [...notesOf(issues, '通知'), ...notesOf(units?.issues ?? [], '单位名册')],
  };
  if (found.tasks.length === 0 || (units !== null && units.roster === null)) return { ...found, workbook: null };
  const port = open();
  const built = await buildWorkbook({ breakdown, roster: units?.roster ?? null, source: notice.name }, port);
  return {
    ...found,
    workbook: new Blob([Uint8Array.from(port.bytes())], { type: XLSX }),
    notes: [...found.notes, ...notesOf(built, '生成的工作簿')],
  };
}
