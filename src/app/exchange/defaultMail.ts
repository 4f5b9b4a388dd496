import type { PackageKind } from '../../assessment/model/package';

/** Subject and text of a mail, with placeholders. */
export interface MailTemplate {
  readonly subject: string;
  readonly body: string;
}

const TEXTS: Readonly<Record<PackageKind, (back: string) => MailTemplate>> = {
  evidence: (back) => ({
    subject: '请{单位}填报{考核}',
    body: [
      '{单位}：',
      `附件“{文件}”是你单位的填报表。请在“证据评分”表中填写完成情况、佐证、公开日期、数量和自评得分，${back}。`,
      '用Excel或WPS打开就能填，不用安装软件。请不要改表头、删除行或改文件名。',
    ].join('\n'),
  }),
  feedback: (back) => ({
    subject: '{单位}{考核}得分反馈',
    body: [
      '{单位}：',
      `附件“{文件}”是你单位的得分和扣分理由。对得分有异议的，请在“证据评分”表中填写申诉理由和申诉佐证，${back}；没有异议的不用回复。`,
    ].join('\n'),
  }),
};

/** What a mail says unless a person writes it; words about what is not set are left out. */
export const defaultMail = (kind: PackageKind, due: string, returnTo: string): MailTemplate =>
  TEXTS[kind](`${due === '' ? '' : '于{期限}前'}${returnTo.trim() === '' ? '发回' : '发回{交回给}'}`);
