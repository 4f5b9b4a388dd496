/** What a template may name in braces. */
export interface MailFacts {
  readonly 单位: string;
  readonly 考核: string;
  readonly 期限: string;
  readonly 交回给: string;
  readonly 文件: string;
}

const PLACEHOLDER = /\{(单位|考核|期限|交回给|文件)\}/g;

/** The text with what its placeholders stand for; other braces stay. */
export const fillTemplate = (template: string, facts: MailFacts): string =>
  template.replace(PLACEHOLDER, (_, name: keyof MailFacts) => facts[name]);
