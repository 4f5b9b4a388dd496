import { assessmentTitle } from '../../app/assessmentTitle';
import { importNotice, type SheetReader } from '../../app/importDocument';
import { placeText } from '../../app/placeText';
import { previewOf, type PreviewRow } from '../../app/preview';
import { bytesOf } from '../file/bytesOf';
import type { ReadNotice } from '../services/PaneServices';

const doubtsOf = ({ inferred, issues }: PreviewRow): readonly string[] => [
  ...(inferred.length > 0 ? [`原文此处没有${inferred.join('、')}，由上文推断。`] : []),
  ...issues.map(({ message }) => message),
];

/** Reads the tasks of a notice, with everything a person should compare. */
export async function readNotice(file: File, readSheets: SheetReader): Promise<ReadNotice> {
  const { breakdown, issues } = await importNotice(file.name, await bytesOf(file), readSheets);
  return {
    title: assessmentTitle(breakdown),
    breakdown,
    remarks: previewOf(breakdown, issues).map((row) => ({ place: placeText(row.task.source), doubts: doubtsOf(row) })),
    // Places of a document cannot be shown in the workbook.
    notes: issues.map(({ severity, code, message, at }) => ({
      severity,
      code,
      message,
      place: placeText(at) === '' ? '整个文件' : placeText(at),
      at: null,
    })),
  };
}
