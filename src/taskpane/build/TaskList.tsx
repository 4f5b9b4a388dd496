import { Badge, Button, Checkbox } from '@fluentui/react-components';
import type { TaskView } from '../background/jobs';
import { useTaskListStyles } from './TaskList.styles';
import { useTaskList } from './useTaskList';

interface TaskListProps {
  readonly tasks: readonly TaskView[];
}

/** The tasks as they will be written, with what a person should compare with the notice. */
export function TaskList({ tasks }: TaskListProps) {
  const styles = useTaskListStyles();
  const { doubtful, isOnlyDoubtful, setOnlyDoubtful, shown, hidden, showMore } = useTaskList(tasks);
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>
        将写入的任务：{tasks.length}项{doubtful > 0 ? `，其中${doubtful}项请核对` : '，没有疑问'}
      </h3>
      {doubtful > 0 && (
        <Checkbox
          label="只看请核对的"
          checked={isOnlyDoubtful}
          onChange={(_, { checked }) => {
            setOnlyDoubtful(checked === true);
          }}
        />
      )}
      <ol className={styles.list}>
        {shown.map((task) => (
          <TaskItem key={task.id} {...task} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button onClick={showMore}>
          再显示{Math.min(hidden, 50)}项（还有{hidden}项）
        </Button>
      )}
    </section>
  );
}

function TaskItem({ id, title, requirement, owners, deadline, place, doubts }: TaskView) {
  const styles = useTaskListStyles();
  return (
    <li className={styles.task}>
      <div>
        <span className={styles.id}>{id}</span> {title === '' ? null : <strong>{title}</strong>}{' '}
        {doubts.length > 0 && (
          <Badge appearance="tint" color="warning">
            请核对
          </Badge>
        )}
      </div>
      <div>{requirement}</div>
      <div className={styles.facts}>{[owners, deadline, place].filter((fact) => fact !== '').join(' · ')}</div>
      {doubts.length > 0 && (
        <ul className={styles.doubts}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
