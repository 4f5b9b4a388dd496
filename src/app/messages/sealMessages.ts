import type { SealIssueCode } from '../exchange/sealIssues';
import type { Sentences } from './sentence';

export const sealMessages: Sentences<SealIssueCode> = {
  sealBroken: ({ code, sealedOn, count, now }) =>
    `与${sealedOn}封存的不符：封存的校验码是${code}，按现在的内容应是${now}。${count === 0 ? '' : `有${count}处不同，列在下面。`}` +
    '改动无误的，请重新封存；不是有意改的，请改回，或改用封存时的文件。',
  sealContentDamaged: () =>
    '封存时留的底被改动或损坏了，说不出哪些单元格不同。请与封存时另存或打印的文件核对，再重新封存。',
  sealContentMissing: () =>
    '这次考核的内容太多，封存时只留了校验码，没有留底，说不出哪些单元格不同。请与封存时另存的文件核对。',
  sealedFieldChanged: ({ subject, column, from, to }) =>
    `${subject === '' ? '' : `${subject}：`}“${column}”封存时是${from}，现在是${to}。`,
  sealedRecordAdded: ({ subject }) => `${subject}：这一行是封存以后增加的。`,
  sealedRecordRemoved: ({ subject, held }) => `${subject}：封存时有这一行，现在没有了（封存时：${held}）。`,
};
