import type { CommanderError } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

export const helpTitle = (title: string): string => TITLES[title] ?? title;

const SENTENCES: Readonly<Record<string, (name: string, message: string) => string>> = {
  'commander.missingCommand': () => '没有说要做什么。',
  'commander.unknownCommand': (name) => `没有“${name}”这个命令。`,
  'commander.unknownOption': (name) => `没有“${name}”这个选项。`,
  'commander.missingArgument': (name) => `缺少参数“${name}”。`,
  'commander.missingMandatoryOptionValue': (name) => `缺少选项“${name}”。`,
  'commander.optionMissingArgument': (name) => `选项“${name}”后面缺少内容。`,
  'cli.outputWithoutBook': () => '-o 要与 --book 合用；由通知生成新工作簿请用 build。',
  'cli.dayUnreadable': () => '--received 的日期读不懂，请写成 2026-11-22 的样子。',
  'cli.said': (_, message) => message,
  'cli.dueUnreadable': (typed) => `--due 的日期“${typed}”读不懂，请写成 2026-12-31 或 2026年12月31日 的样子。`,
  'commander.excessArguments': () => '参数太多。文件名中有空格时请用引号括起来。',
};

/** How the command was called wrongly, in one Chinese line; the parser's own sentences are English. */
export function usageSentence({ code, message }: CommanderError): string {
  const name = /'([^']+)'/.exec(message)?.[1] ?? '';
  const sentence = SENTENCES[code]?.(name, message) ?? `命令写法有误（${message}）。`;
  return `用法有误：${sentence}用 npm run --silent cli -- --help 查看用法。`;
}
