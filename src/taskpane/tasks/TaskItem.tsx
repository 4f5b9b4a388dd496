import { Badge, Button, mergeClasses } from '@fluentui/react-components';
import { ownersText } from '../../app/ownersText';
import { useDraftContext } from './draftContext';
import type { DraftTask } from './draftTasks';
import { useTaskListStyles } from './TaskList.styles';

interface TaskItemProps {
  readonly draftTask: DraftTask;
  readonly onEdit: () => void;
}

/** One task as it will be written. */
export function TaskItem({ draftTask: { task, place, doubts, isCorrected, isRemoved }, onEdit }: TaskItemProps) {
  const styles = useTaskListStyles();
  const { remove, restore } = useDraftContext();
  const { id, item, requirement, channel, deadline } = task;
  const facts = [ownersText(task), channel ?? '', deadline.text, place].filter((fact) => fact !== '');
  return (
    <>
      <div className={styles.head}>
        <span className={styles.id}>{id}</span>
        {doubts.length > 0 && !isRemoved && (
          <Badge appearance="tint" color="warning">
            请核对
          </Badge>
        )}
        {isCorrected && (
          <Badge appearance="tint" color="success">
            已更正
          </Badge>
        )}
        {isRemoved && (
          <Badge appearance="tint" color="subtle">
            不写入
          </Badge>
        )}
        <div className={styles.buttons}>
          {!isRemoved && (
            <Button size="small" className={styles.narrow} aria-label={`更正${id}`} onClick={onEdit}>
              更正
            </Button>
          )}
          <Button
            size="small"
            className={styles.narrow}
            aria-label={`${isRemoved ? '恢复' : '删去'}${id}`}
            onClick={() => {
              (isRemoved ? restore : remove)(id);
            }}
          >
            {isRemoved ? '恢复' : '删去'}
          </Button>
        </div>
      </div>
      <div className={mergeClasses(isRemoved && styles.removed)}>
        {item !== null && item !== '' && <strong>{item} </strong>}
        {requirement}
      </div>
      {!isRemoved && <div className={styles.facts}>{facts.join(' · ')}</div>}
      {doubts.length > 0 && !isRemoved && (
        <ul className={styles.doubts}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
    </>
  );
}
