import { Button } from '@fluentui/react-components';
import { Fold } from '../parts/Fold';
import { NoteList } from '../parts/NoteList';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useStep } from '../services/stepContext';
import { timeText } from '../services/timeText';
import { Changes } from './Changes';
import { type ReadDraft, useDraftContext } from './draftContext';
import { draftBreakdown, draftTasks } from './draftTasks';
import { TaskList } from './TaskList';
import { useTasksStyles } from './Tasks.styles';

interface NoticePreviewProps {
  readonly draft: ReadDraft;
}

/** What will be written, what it changes, and the button that writes it. */
export function NoticePreview({ draft }: NoticePreviewProps) {
  const styles = useTasksStyles();
  const go = useGo();
  const { desk } = useServices();
  const { state } = useRound().overview;
  const { running, run } = useStep();
  const { clear } = useDraftContext();
  const tasks = draftTasks(draft);
  const kept = tasks.filter(({ isRemoved }) => !isRemoved).length;
  const { notice, name } = draft;

  const adopt = () =>
    run('写入任务', async () => {
      const result = await desk.adopt(draftBreakdown(draft), name, timeText());
      if (result.done) {
        clear();
        go('home');
      }
      return result;
    });

  return (
    <>
      <h3 className={styles.title}>{notice.title}</h3>
      {state === 'open' && <Changes draft={draft} />}
      {notice.notes.length > 0 && (
        <Fold title={`读取时发现的问题：${notice.notes.length}条`}>
          {() => <NoteList notes={notice.notes} none="" />}
        </Fold>
      )}
      <TaskList tasks={tasks} />
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={running !== null || kept === 0}
          onClick={() => {
            void adopt();
          }}
        >
          {state === 'open' ? '按这份通知更新任务' : `写入${kept}项任务`}
        </Button>
        <Button onClick={clear}>换一份通知</Button>
      </div>
    </>
  );
}
