import { useState } from 'react';
import { handOver } from '../../file/handOver';
import { messageOf } from '../../parts/messageOf';
import type { Batch } from '../exchangeStore';
import { chooseFolder } from './chooseFolder';
import { saveBatch } from './saveBatch';

/** Saving a batch: as one archive among the downloads, or file by file in a folder; with what came of it. */
export function useSaveBatch(batch: Batch) {
  const [said, setSaid] = useState('');
  return {
    said,
    saveAll: () => {
      const archive = batch.files.find(({ name }) => name === batch.archive);
      if (archive === undefined) return;
      setSaid(handOver(archive));
    },
    save: async () => {
      const parent = await chooseFolder();
      if (parent === null) {
        setSaid('没有选到可以写入的文件夹，文件没有存。可以改用“下载全部”。');
        return;
      }
      setSaid('正在存……');
      try {
        const { folder, failed } = await saveBatch(batch, parent);
        setSaid(
          failed.length === 0
            ? `都存好了，在文件夹“${folder}”里。`
            : `有${failed.length}个文件没有存上：${failed.join('、')}。请换个文件夹，或改用“下载全部”。`,
        );
      } catch (error) {
        setSaid(messageOf(error));
      }
    },
  };
}
