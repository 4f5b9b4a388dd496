import { Badge, Button } from '@fluentui/react-components';
import type { Note } from '../background/jobs';
import { useNoteListStyles } from './NoteList.styles';
import { useNotes } from './useNotes';

const LABELS = {
  error: { text: '错误', colour: 'danger' },
  warning: { text: '注意', colour: 'warning' },
  info: { text: '说明', colour: 'informative' },
} as const;

interface NoteListProps {
  readonly notes: readonly Note[];
  /** Said when there is nothing to list. */
  readonly none: string;
}

/** Everything that was noticed: how grave, where, and what to do. */
export function NoteList({ notes, none }: NoteListProps) {
  const styles = useNoteListStyles();
  const { counts, shown, hidden, showAll } = useNotes(notes);
  const summary = counts.map(({ severity, count }) => `${LABELS[severity].text}${count}条`).join('，');
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>需要看的问题{summary !== '' && `：${summary}`}</h3>
      {notes.length === 0 && none}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {shown.map(({ severity, place, message }, index) => (
            <li key={index} className={styles.note}>
              <Badge appearance="tint" color={LABELS[severity].colour}>
                {LABELS[severity].text}
              </Badge>{' '}
              <span className={styles.place}>{place}</span>
              <div>{message}</div>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && <Button onClick={showAll}>显示其余{hidden}条</Button>}
    </section>
  );
}
