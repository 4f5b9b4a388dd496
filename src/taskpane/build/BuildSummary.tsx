import { Notice } from '../parts/Notice';
import type { Built } from '../background/jobs';

interface BuildSummaryProps {
  readonly built: Built;
}

/** Whether there is a workbook, and of how many tasks. */
export function BuildSummary({ built: { title, tasks, workbook } }: BuildSummaryProps) {
  return workbook === null ? (
    <Notice intent="error" title="没有生成工作簿。" text="请按下面的说明处理文件，再重新选择。" />
  ) : (
    <Notice intent="success" title={`${title}：`} text={`读到${tasks.length}项任务，工作簿已生成，请保存。`} />
  );
}
