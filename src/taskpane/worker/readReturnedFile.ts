import { readReturn, type ReturnReader } from '../../app/exchange/readReturn';
import type { ReturnedFile } from '../../exchange/model';
import { bytesOf } from '../file/bytesOf';

/** What a chosen file holds that came back. */
export async function readReturnedFile(file: File, reader: ReturnReader): Promise<ReturnedFile> {
  const modified = new Date(file.lastModified).toISOString();
  return readReturn({ name: file.name, bytes: await bytesOf(file), modified }, reader);
}
