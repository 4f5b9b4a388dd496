import { Button, Checkbox } from '@fluentui/react-components';
import type { DraftTask } from './draftTasks';
import { TaskForm } from './TaskForm';
import { TaskItem } from './TaskItem';
import { useTaskListStyles } from './TaskList.styles';
import { useTaskList } from './useTaskList';

interface TaskListProps {
  readonly tasks: readonly DraftTask[];
}

/** The tasks as they will be written, with what a person should compare with the notice. */
export function TaskList({ tasks }: TaskListProps) {
  const styles = useTaskListStyles();
  const list = useTaskList(tasks);
  const counts = [
    `将写入的任务：${tasks.length - list.removed}项`,
    list.doubtful > 0 ? `其中${list.doubtful}项请核对` : '没有疑问',
    ...(list.removed > 0 ? [`已删去${list.removed}项`] : []),
  ];
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{counts.join('，')}</h3>
      {(list.doubtful > 0 || list.isOnlyDoubtful) && (
        <Checkbox
          label="只看请核对的"
          checked={list.isOnlyDoubtful}
          onChange={(_, { checked }) => {
            list.setOnlyDoubtful(checked === true);
          }}
        />
      )}
      <ol className={styles.list}>
        {list.shown.map((one) => (
          <li key={one.task.id} className={styles.task}>
            {one.task.id === list.edited ? (
              <TaskForm
                draftTask={one}
                onClose={() => {
                  list.setEdited(null);
                }}
              />
            ) : (
              <TaskItem
                draftTask={one}
                onEdit={() => {
                  list.setEdited(one.task.id);
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {list.hidden > 0 && (
        <Button onClick={list.showMore}>
          再显示{list.more}项（还有{list.hidden}项）
        </Button>
      )}
    </section>
  );
}
