const WORD = '这是旧版Word或WPS文字文件。请用Word或WPS打开，另存为.docx后再导入';
const EXCEL = '这是旧版Excel或WPS表格文件。请用Excel或WPS打开，另存为.xlsx后再导入';
const PROTECTED = '文件加了密码，或是旧格式改了扩展名。请用Word、Excel或WPS打开，去掉密码，另存后再导入';
const ANY = '这是旧版Office或WPS文件。请用Word、Excel或WPS打开，文字另存为.docx，表格另存为.xlsx，再导入';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  doc: WORD,
  dot: WORD,
  wps: WORD,
  wpt: WORD,
  xls: EXCEL,
  xlt: EXCEL,
  et: EXCEL,
  ett: EXCEL,
  docx: PROTECTED,
  xlsx: PROTECTED,
};

/** What to do with a file in a format of old; its first bytes are the same for all of them. */
export function legacyFile(fileName: string): string {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return `${BY_EXTENSION[extension] ?? ANY}；也可以复制其中的正文和表格，粘贴导入。`;
}
