import { CompoundButton, Button, Spinner } from '@fluentui/react-components';
import { FilePicker } from '../parts/FilePicker';
import { Fold } from '../parts/Fold';
import { NoteList } from '../parts/NoteList';
import { Notice } from '../parts/Notice';
import { useRound } from '../services/roundContext';
import { type DraftState, useDraftContext } from './draftContext';
import { sampleFile, SAMPLES } from './samples';
import { useTasksStyles } from './Tasks.styles';

const NOTICE_FILES = '.docx,.xlsx,.html,.htm,.mht,.mhtml,.csv,.tsv,.md,.txt';

interface ChooseNoticeProps {
  readonly state: DraftState;
}

/** Where a notice is chosen, and why the last one could not be used. */
export function ChooseNotice({ state }: ChooseNoticeProps) {
  const styles = useTasksStyles();
  const { tasks } = useRound().overview;
  const { read, stop } = useDraftContext();
  return (
    <>
      {tasks > 0 && (
        <p className={styles.text}>工作簿里已有{tasks}项任务。导入新的通知时会先比较，已填的内容都保留。</p>
      )}
      <div role="status">
        {state.status === 'reading' && (
          <div className={styles.reading}>
            <Spinner size="small" labelPosition="after" label={`正在读取“${state.name}”……`} />
            <Button onClick={stop}>停止</Button>
          </div>
        )}
        {state.status === 'empty' && state.wasStopped && <Notice intent="info" text="已停止读取，没有写入任何内容。" />}
        {state.status === 'failed' && <Notice intent="error" title={`${state.name}：`} text={state.message} />}
        {state.status === 'read' && (
          <Notice
            intent="error"
            title={`“${state.name}”里没有读到任务。`}
            text="请按下面的说明处理文件，再重新选择。"
          />
        )}
      </div>
      {state.status === 'read' && <NoteList notes={state.notice.notes} none="" />}
      {state.status !== 'reading' && (
        <>
          <FilePicker
            what="通知文件"
            hint="任务分解表、任务明细表或工作要点：Word（.docx）、Excel（.xlsx）、网页、CSV、文本都可以。可以拖到这里；也可以复制表格后按 Ctrl+V 粘贴。"
            accept={NOTICE_FILES}
            takesPaste
            isPrimary
            onChoose={(file) => {
              void read(file);
            }}
          />
          <Fold title="没有通知？用公开的通知试一试" isOpenAtFirst={tasks === 0}>
            {() => <Samples />}
          </Fold>
        </>
      )}
    </>
  );
}

function Samples() {
  const styles = useTasksStyles();
  const { read } = useDraftContext();
  return (
    <ul className={styles.samples}>
      {SAMPLES.map((sample) => (
        <li key={sample.name}>
          <CompoundButton
            size="small"
            className={styles.sample}
            secondaryContent={sample.about}
            onClick={() => {
              void sampleFile(sample).then(read);
            }}
          >
            {sample.name.replace(/\.txt$/, '')}
          </CompoundButton>
        </li>
      ))}
    </ul>
  );
}
