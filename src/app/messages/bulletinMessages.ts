import type { BulletinIssueCode } from '../bulletin/issues';
import type { Sentences } from './sentence';

export const bulletinMessages: Sentences<BulletinIssueCode> = {
  figureDiffers: ({ context, text, found }) =>
    `通报写“${context}”，其中“${text}”按表中数是“${found}”。请先更新排名再起草；表中的公式被改写了的，请先改回。`,
  figureUncountable: ({ context, text, columns }) =>
    `通报写“${context}”，其中“${text}”无法核对：工作簿中没有“${columns}”栏。请先更新排名，补上缺少的表和栏。`,
  listDiffers: ({ context, text, listed }) => `通报写“${context}”：数是${text}，列出的是${listed}个。请逐个核对名单。`,
};
