import { XLSX } from '../../file/chooseTarget';
import { download } from '../../file/download';
import type { Batch } from '../exchangeStore';

type MadeFile = Batch['files'][number];

const TYPES: Readonly<Record<string, string>> = {
  xlsx: XLSX,
  zip: 'application/zip',
  eml: 'message/rfc822',
  csv: 'text/csv',
};

export const blobOf = ({ name, bytes }: MadeFile): Blob =>
  new Blob([Uint8Array.from(bytes)], { type: TYPES[name.split('.').at(-1) ?? ''] ?? '' });

/** Gives a made file to the browser's downloads. */
export const handOver = (file: MadeFile): void => {
  download(blobOf(file), file.name);
};
