import type { DescribedIssue } from '../app/describe';
import { ownersText } from '../app/ownersText';
import { placeText } from '../app/placeText';
import { previewOf, type PreviewRow } from '../app/preview';
import type { Breakdown } from '../assessment/model/breakdown';
import { clipped } from '../shared/textWidth';
import { terminal } from './terminal';
import { printTable } from './textTable';

const HEADERS = ['编号', '任务事项', '工作要求', '负责', '时限', '截止', '位置', '核对'] as const;
const KINDS = { continuous: '长期', by: '', startByThenContinuous: '起，长期', unspecified: '' } as const;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const rowOf = ({ task, confidence, inferred, issues }: PreviewRow): string[] => [
  task.id,
  clipped(oneLine(task.item ?? ''), 24),
  clipped(oneLine(task.requirement), 40),
  clipped(ownersText(task), 32),
  clipped(task.deadline.text, 16),
  `${task.deadline.date ?? ''}${KINDS[task.deadline.kind]}`,
  placeText(task.source),
  confidence === 'sure'
    ? ''
    : [
        ...(inferred.length > 0 ? [`推断：${inferred.join('、')}`] : []),
        ...(issues.length > 0 ? [`${issues.length}处疑问`] : []),
      ].join('；'),
];

/** Rows under the title of their part, in the order of the document. */
function byPart(rows: readonly PreviewRow[]): Map<string, PreviewRow[]> {
  const parts = new Map<string, PreviewRow[]>();
  for (const row of rows) {
    const part = [row.task.section, row.task.group].filter(Boolean).join(' ');
    const known = parts.get(part);
    if (known) known.push(row);
    else parts.set(part, [row]);
  }
  return parts;
}

/** The tasks as a table a person can check against the document. */
export function printBreakdown(breakdown: Breakdown, issues: readonly DescribedIssue[]): void {
  const { title, documentNumber, issuer, year, weightRule, tasks } = breakdown;
  if (tasks.length === 0) return;
  terminal.print(`${title}${documentNumber === null ? '' : `（${documentNumber}）`}`);
  terminal.print(`发文单位：${issuer ?? '没有找到'}；年度：${year === 0 ? '没有找到' : String(year)}`);
  terminal.print(
    weightRule === null
      ? '权重条款：没有找到，按不低于4%核验'
      : `权重条款：不低于${weightRule.minPercent}%（${placeText(weightRule.source)}）`,
  );
  const rows = previewOf(breakdown, issues);
  const filled = HEADERS.map((_, column) => rows.some((row) => rowOf(row)[column] !== ''));
  const shown = (cells: readonly string[]): string[] => cells.filter((_, column) => filled[column]);
  for (const [part, own] of byPart(rows)) {
    terminal.print(part === '' ? '' : `\n【${part}】`);
    printTable([HEADERS, ...own.map(rowOf)].map(shown));
  }
  const doubtful = rows.filter(({ confidence }) => confidence === 'look').length;
  terminal.print(`\n共${tasks.length}项任务，${doubtful === 0 ? '没有疑问。' : `其中${doubtful}项请核对。`}`);
}
