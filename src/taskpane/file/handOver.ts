import { XLSX } from './chooseTarget';
import { download } from './download';

/** A file that was made, with nobody having chosen where it goes. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  xlsx: XLSX,
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  eml: 'message/rfc822',
  csv: 'text/csv',
};

export const blobOf = ({ name, bytes }: MadeFile): Blob =>
  new Blob([Uint8Array.from(bytes)], { type: TYPES[name.split('.').at(-1) ?? ''] ?? '' });

/** Gives a made file to the browser's downloads; what to say then. */
export function handOver(file: MadeFile): string {
  download(blobOf(file), file.name);
  return `“${file.name}”已交给浏览器下载，请到“下载”文件夹查看。`;
}
