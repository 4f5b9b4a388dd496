import type { SendIssueCode } from '../../exchange/sendIssues';
import type { Sentences } from './sentence';

export const sendMessages: Sentences<SendIssueCode> = {
  sendUnitUnknown: ({ unit }) => `“单位名册”里没有“${unit}”，没有为它制作。请核对名称。`,
  sendUnitWithoutRows: ({ unit }) => `${unit}在“证据评分”里没有任务，没有为它制作。`,
  sendUnitNotScored: ({ unit }) => `${unit}还没有一项评过分，没有为它制作反馈。请先评分。`,
  sendUnitUnfinished: ({ unit, count }) => `${unit}还有${count}项没有评分，反馈里这些项没有得分。`,
  sendKeptBack: ({ unit, count, place, found }) =>
    `${unit}的文件没有发出：${place}出现“${found}”${Number(count) > 1 ? `等${count}处` : ''}不属于它的内容。请改掉；确认可以发给它的，放行后重新制作。`,
  sendAddressMissing: ({ units, count }) =>
    `${count}个单位在“单位名册”里没有邮箱（${units}），邮件草稿没有收件人，请自行填写。`,
  sendAddressUnusable: ({ unit, address }) =>
    `${unit}的邮箱“${address}”写法有误，邮件草稿没有用它。请在“单位名册”中改正。`,
  sendNothing: () => '没有可以下发的文件，登记没有改动。',
  sendDone: ({ count, rows }) => `已为${count}个单位制作文件，共${rows}项任务，并登记在“收发登记”中。`,
};
