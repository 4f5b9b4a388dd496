import type { NoticeProps } from '../parts/Notice';

/** How saving went. */
export type Saved = 'saved' | 'downloaded' | 'cancelled' | 'failed';

export const SAVE_SAYINGS: Readonly<Record<Saved, (name: string) => NoticeProps>> = {
  saved: (name) => ({ intent: 'success', text: `已保存“${name}”。` }),
  downloaded: (name) => ({
    intent: 'success',
    text: `“${name}”已交给浏览器下载，请到“下载”文件夹查看。想直接选择保存位置，请改用新版 Edge 或 Chrome 打开本页。`,
  }),
  cancelled: () => ({ intent: 'info', text: '没有保存。需要时请再点“保存”。' }),
  failed: (name) => ({
    intent: 'error',
    text: `“${name}”没有保存成功：它可能正在 Excel 或 WPS 中打开，或者这个文件夹不能写入。请关闭它，或用“另存为”换个文件名。`,
  }),
};
