import { blobOf } from '../../file/handOver';
import { writeTarget } from '../../file/writeTarget';
import type { Batch } from '../exchangeStore';
import { singleFiles } from './batchTitle';

/** Writes all files of a batch into a new folder inside `parent`; gives its name and the files that could not be written. */
export async function saveBatch(
  batch: Batch,
  parent: FileSystemDirectoryHandle,
): Promise<{ readonly folder: string; readonly failed: readonly string[] }> {
  // A folder of its own by the time: nothing that stands there is overwritten.
  const folder = `${batch.request.kind === 'feedback' ? '反馈' : '下发'}${batch.madeOn.replaceAll(/[-:]/g, '').replace(' ', '-')}`;
  try {
    const target = await parent.getDirectoryHandle(folder, { create: true });
    const failed: string[] = [];
    for (const file of singleFiles(batch)) {
      const handle = await target.getFileHandle(file.name, { create: true });
      if (await writeTarget(blobOf(file), handle)) continue;
      failed.push(file.name);
      // Its name was put down before anything could be written: an empty file must not be mailed.
      await target.removeEntry(file.name);
    }
    return { folder, failed };
  } catch (error) {
    if (error instanceof DOMException) return { folder, failed: singleFiles(batch).map(({ name }) => name) };
    throw error;
  }
}
