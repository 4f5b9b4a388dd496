import type { Batch } from '../exchangeStore';

const count = (files: Batch['files'], ending: string): number =>
  files.filter(({ name }) => name.endsWith(ending)).length;

/** Of bytes: 2.3 MB, 41 KB. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1 ? `${megabytes.toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** The files to be had one by one: all but the archive. */
export const singleFiles = ({ files, archive }: Batch): Batch['files'] => files.filter(({ name }) => name !== archive);

/** What was made: how many of each, and how large. */
export function batchTitle(batch: Batch): string {
  const files = singleFiles(batch);
  const workbooks = count(files, '.xlsx');
  if (workbooks === 0) return '没有做出文件';
  const mails = count(files, '.eml');
  const size = sizeText(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  return `做好了${workbooks}个工作簿${mails > 0 ? `，${mails}封邮件草稿` : ''}，共${size}`;
}
