import { UnreadableFile } from '../worker/failure';

/** The bytes of a chosen file. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new UnreadableFile(`读不出“${file.name}”：文件可能已被移动、改动或删除。请重新选择。`, { cause });
  }
}
