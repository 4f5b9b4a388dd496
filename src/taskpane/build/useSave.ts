import { useState } from 'react';
import type { NoticeProps } from '../parts/Notice';
import { saveFile, type Saved } from './saveFile';

const NEXT = '下一步：用 Excel 或 WPS 打开，在“证据评分”中填写，保存后回到这里“打开工作簿”看排名。';

const SAYINGS: Readonly<Record<Saved['how'], (name: string) => NoticeProps>> = {
  saved: (name) => ({ intent: 'success', text: `已保存“${name}”。${NEXT}` }),
  downloaded: (name) => ({
    intent: 'success',
    text: `“${name}”已交给浏览器下载，请到“下载”文件夹查看。如果没有找到，请用 Edge 或 Chrome 浏览器打开本页再保存。${NEXT}`,
  }),
  cancelled: () => ({ intent: 'info', text: '没有保存。需要时请再点“保存工作簿”。' }),
  failed: (name) => ({
    intent: 'error',
    text: `“${name}”没有保存成功：它可能正在 Excel 中打开，或者这个文件夹不能写入。请关闭它，或换一个文件名再保存。`,
  }),
};

/** Saves a workbook and says how it went. */
export function useSave() {
  const [said, setSaid] = useState<NoticeProps | null>(null);
  const save = async (workbook: Blob, name: string): Promise<void> => {
    const { how, as } = await saveFile(workbook, name);
    setSaid(SAYINGS[how](as));
  };
  return { said, save };
}
