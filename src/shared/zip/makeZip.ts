import { zipSync, type Zippable } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Already packed: packing again costs time and wins nothing. */
const PACKED = /\.(?:xlsx|zip)$/i;

/** One zip of all files; names are UTF-8 and say so. The same files and day give the same bytes. */
export function makeZip(entries: readonly ZipEntry[], day: Date): Uint8Array {
  const files: Zippable = {};
  for (const { name, bytes } of entries) {
    if (name in files) throw new Error(`two files of one name: ${name}`);
    files[name] = [bytes, { level: PACKED.test(name) ? 0 : 1, mtime: day }];
  }
  return zipSync(files);
}
