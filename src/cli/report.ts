import type { DescribedIssue } from '../app/describe';
import { placeText } from '../app/placeText';
import { EXIT } from './exit';
import { terminal } from './terminal';

const LABELS = { error: '错误', warning: '注意', info: '说明' } as const;

/** Shown of each kind before the rest is only counted; --json lists all. */
const MOST = 200;

/** One line an issue: file, place, sentence. */
export function reportIssues(file: string, issues: readonly DescribedIssue[]): void {
  for (const { severity, message, at } of issues.slice(0, MOST)) {
    const place = placeText(at);
    terminal.error(`${LABELS[severity]}：${file}${place === '' ? '' : ` ${place}`}：${message}`);
  }
  if (issues.length > MOST) terminal.error(`还有${issues.length - MOST}条，用 --json 可全部列出。`);
}

/** Exit code of a command by what was found: 1 when an error stands. */
export const exitCodeOf = (issues: readonly DescribedIssue[]): number =>
  issues.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.ok;

export const printJson = (value: unknown): void => {
  terminal.print(JSON.stringify(value, null, 2));
};
