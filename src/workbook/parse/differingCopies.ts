import type { EvidenceRow, Task } from '../../assessment/model/assessment';
import { raise, type WorkbookIssue } from '../issues';
import { EVIDENCE } from '../layout/tables';
import type { ReadList } from './readList';
import { placeOf } from './recordPlaces';

/** Copies of the task's text in 证据评分 that no longer say the same; the task's own text counts. */
export function differingCopies(
  { places, rows }: ReadList,
  evidence: readonly EvidenceRow[],
  taskOf: (id: string) => Task | undefined,
): WorkbookIssue[] {
  if (places === null) return [];
  return rows.flatMap(({ cells }, index) => {
    const task = taskOf(evidence[index]?.taskId ?? '');
    if (task === undefined) return [];
    return (['item', 'requirement', 'channel'] as const)
      .filter((key) => places.found.columns.has(key) && String(cells[key] ?? '') !== task[key])
      .map((key) => raise('copyDiffers', placeOf(places, index, key), { column: EVIDENCE.columns[key].header }));
  });
}
