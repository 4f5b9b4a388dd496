import { FilePicker } from '../parts/FilePicker';
import { Fold } from '../parts/Fold';
import { NoteList } from '../parts/NoteList';
import { useRound } from '../services/roundContext';
import { useDraftContext } from './draftContext';
import { SampleList } from './SampleList';
import { useTasksStyles } from './Tasks.styles';

const NOTICE_FILES = '.docx,.xlsx,.html,.htm,.mht,.mhtml,.csv,.tsv,.md,.txt';

/** Where a notice is chosen, and why the last one could not be used. */
export function ChooseNotice() {
  const styles = useTasksStyles();
  const { tasks } = useRound().overview;
  const { state, read } = useDraftContext();
  return (
    <>
      {tasks > 0 && (
        <p className={styles.text}>工作簿里已有{tasks}项任务。导入新的通知时会先比较，已填的内容都保留。</p>
      )}
      {state.status === 'read' && <NoteList notes={state.notice.notes} none="" />}
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
        {() => <SampleList />}
      </Fold>
    </>
  );
}
