export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const ANYHOW: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹，请核对路径',
  ENOTDIR: '路径中有一段不是文件夹，请核对路径',
  EACCES: '没有权限，请换一个位置或联系管理员',
  EPERM: '没有权限，请换一个位置或联系管理员',
  EBUSY: '文件正被别的程序打开，请关闭后再试',
  ENAMETOOLONG: '文件名或路径太长，请改短',
  ELOOP: '这个快捷方式（链接）指来指去没有尽头，请直接给出文件',
  EIO: '磁盘或网络盘读写出错，请换一个位置再试',
  EMFILE: '打开的文件太多，请关闭一些程序再试',
  ENFILE: '打开的文件太多，请关闭一些程序再试',
};

const READING: Readonly<Record<string, string>> = {
  ...ANYHOW,
  EISDIR: '这是文件夹，请给出文件夹里的那个文件',
};

const WRITING: Readonly<Record<string, string>> = {
  ...ANYHOW,
  EISDIR: '这是文件夹，请在后面加上文件名',
  EBUSY: '原有的文件正被别的程序打开，或不许改动，请关闭后再试，或换一个文件名',
  EEXIST: '路径中有一段不是文件夹，请核对路径',
  EROFS: '这个位置是只读的，请换一个位置',
  ENOSPC: '磁盘已满，请清理后再试，或换一个位置',
  EDQUOT: '磁盘配额已用完，请清理后再试，或换一个位置',
  EFBIG: '这个位置放不下这么大的文件，请换一个位置',
};

const reasonIn = (reasons: Readonly<Record<string, string>>, error: unknown): string =>
  reasons[codeOf(error)] ?? `系统错误 ${codeOf(error)}，请换一个位置再试`;

/** Why a file could not be read, and what to do. */
export const readingReason = (error: unknown): string => reasonIn(READING, error);

/** Why a file could not be written, and what to do. */
export const writingReason = (error: unknown): string => reasonIn(WRITING, error);
