import { Button, Spinner } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { useDraftContext } from './draftContext';
import { useTasksStyles } from './Tasks.styles';

/** How far the reading of a notice has come, in a sentence. */
export function DraftStatus() {
  const styles = useTasksStyles();
  const { state, stop } = useDraftContext();
  switch (state.status) {
    case 'empty':
      return state.wasStopped && <Notice intent="info" text="已停止读取，没有写入任何内容。" />;
    case 'reading':
      return (
        <div className={styles.reading}>
          <Spinner size="small" labelPosition="after" label={`正在读取“${state.name}”……`} />
          <Button onClick={stop}>停止</Button>
        </div>
      );
    case 'failed':
      return <Notice intent="error" title={`${state.name}：`} text={state.message} />;
    case 'read': {
      const { length } = state.notice.breakdown.tasks;
      return length === 0 ? (
        <Notice intent="error" title={`“${state.name}”里没有读到任务。`} text="请按下面的说明处理文件，再重新选择。" />
      ) : (
        `从“${state.name}”读到${length}项任务，还没有写入。`
      );
    }
  }
}
