import { constants } from 'node:fs';
import { access, lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { signOfOpening } from './signOfOpening';

/** What Windows refuses in a name, or takes for something else: after a colon it writes where nobody looks. */
const REFUSED = /[<>:"|?*\\\p{Cc}]/u;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function nameProblem(name: string): string | null {
  const refused = REFUSED.exec(name)?.[0];
  if (refused !== undefined) {
    return `文件名里不能有${refused < ' ' ? '换行、制表等看不见的字符' : `“${refused}”`}，请改名`;
  }
  if (/[. ]$/.test(name)) return '文件名不能以句点或空格结尾，请改名';
  return DEVICES.test(name) ? '这个文件名是Windows留给设备的，请改名' : null;
}

/** Why this file must not be written or written over, and what to do; null when it may. `target` is `path` without links. */
export async function outputProblem(path: string, target: string): Promise<string | null> {
  const wrongName = nameProblem(basename(path));
  if (wrongName !== null) return wrongName;
  const standing = await lstat(target).catch(() => null);
  if (standing === null) return null;
  if (standing.isDirectory()) return '这是文件夹，请在后面加上文件名';
  if (!standing.isFile()) return '这里不是普通文件，请换一个文件名';
  // Renaming over it would ask for the right to the folder only.
  const isWritable = await access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) return '原有的文件是只读的，请换一个文件名，或取消只读后再试';
  const sign = signOfOpening(target);
  if (sign === null) return null;
  return `原有的文件正在Excel、WPS或LibreOffice中打开，请关闭后再试，或换一个文件名；确实没有打开的，删去旁边的 ${basename(sign)} 再试`;
}
