import type { SendForm } from '../exchangeStore';

type Facts = Pick<SendForm, 'kind' | 'due' | 'returnTo'>;

const backBy = ({ due, returnTo }: Facts): string =>
  `${due === '' ? '' : '于{期限}前'}${returnTo.trim() === '' ? '发回' : '发回{交回给}'}`;

const TEXTS = {
  evidence: {
    subject: '请{单位}填报{考核}',
    body: (facts: Facts) =>
      `{单位}：\n附件“{文件}”是你单位的填报表。请在“证据评分”表中填写完成情况、佐证、公开日期、数量和自评得分，${backBy(facts)}。\n用Excel或WPS打开就能填，不用安装软件。请不要改表头、删除行或改文件名。`,
  },
  feedback: {
    subject: '{单位}{考核}得分反馈',
    body: (facts: Facts) =>
      `{单位}：\n附件“{文件}”是你单位的得分和扣分理由。对得分有异议的，请在“证据评分”表中填写申诉理由和申诉佐证，${backBy(facts)}；没有异议的不用回复。`,
  },
} as const;

/** Subject and text of the mail: as typed, else as proposed for this kind of package. */
export const mailTexts = (form: SendForm): { readonly subject: string; readonly body: string } => ({
  subject: form.subject ?? TEXTS[form.kind].subject,
  body: form.body ?? TEXTS[form.kind].body(form),
});
