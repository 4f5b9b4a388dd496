import type { SendIssueCode } from '../../exchange/sendIssues';
import type { Sentences } from './sentence';

export const sendMessages: Sentences<SendIssueCode> = {
  sendUnitUnknown: ({ unit, nearest }) =>
    `“单位名册”里没有“${unit}”。${nearest === '' ? '请核对名称' : `是不是“${nearest}”？请改正`}后重新制作。`,
  sendUnitWithoutRows: ({ unit }) => `${unit}在“证据评分”里没有任务，没有为它制作。`,
  sendUnitNotScored: ({ unit }) => `${unit}还没有一项评过分，没有为它制作反馈。请先评分。`,
  sendUnitUnfinished: ({ unit, count }) => `${unit}还有${count}项没有评分，反馈里这些项没有得分。`,
  sendKeptBack: ({ unit, count, place, found, owner }) =>
    `${unit}的文件没有发出：${place}出现“${found}”${owner === '' ? '' : `（属于${owner}）`}${Number(count) > 1 ? `等${count}处` : ''}不属于它的内容。请改掉；确认可以发给它的，放行后重新制作。`,
  sendAllowed: ({ unit, texts }) => `${unit}的文件里有别的单位的内容${texts}，由下发人放行，照样制作。`,
  sendDuePast: ({ due, today }) =>
    `交回期限${due}已经过去（今天是${today}），文件仍按这个期限制作；期限写错了的，请改正后重新制作。`,
  sendRegisteredElsewhere: ({ file, time }) =>
    `${time}的下发登记在“${file}”里，那一份的内容也与这一份不同：请用那一份制作，这次没有制作任何文件。`,
  sendRegisterContinued: ({ file, time }) =>
    `这是没有登记过的旧文件，${time}的下发登记在“${file}”里：已接着那一份登记，以后请用新写出的那一份。`,
  sendAddressMissing: ({ units, count }) =>
    `${count}个单位在“单位名册”里没有邮箱（${units}），邮件草稿没有收件人，请自行填写。`,
  sendAddressUnusable: ({ unit, address }) =>
    `${unit}的邮箱“${address}”写法有误，邮件草稿没有用它。请在“单位名册”中改正。`,
  sendNothing: () => '没有制作任何文件，登记没有改动。',
  sendDone: ({ count, rows }) => `已为${count}个单位制作文件，共${rows}项任务，并登记在“收发登记”中。`,
};
