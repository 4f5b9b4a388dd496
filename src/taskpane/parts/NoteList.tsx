import { Badge, Button } from '@fluentui/react-components';
import type { Note } from '../../app/desk/desk';
import { useShow } from '../services/useShow';
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
  /** Rank of its heading. */
  readonly heading?: 'h2' | 'h3';
}

/** Everything that was noticed, gravest first: how grave, where, what to do, and a button that shows the place. */
export function NoteList({ notes, none, heading: Heading = 'h3' }: NoteListProps) {
  const styles = useNoteListStyles();
  const { counts, shown, hidden, showAll } = useNotes(notes);
  const summary = counts.map(({ severity, count }) => `${LABELS[severity].text}${count}条`).join('，');
  return (
    <section className={styles.section}>
      <Heading className={styles.title}>需要看的问题{summary !== '' && `：${summary}`}</Heading>
      {notes.length === 0 && none}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {shown.map((note, index) => (
            <NoteItem key={index} note={note} />
          ))}
        </ul>
      )}
      {hidden > 0 && <Button onClick={showAll}>显示其余{hidden}条</Button>}
    </section>
  );
}

function NoteItem({ note: { severity, place, at, message } }: { readonly note: Note }) {
  const styles = useNoteListStyles();
  const show = useShow();
  return (
    <li className={styles.note}>
      <div className={styles.head}>
        <Badge appearance="tint" color={LABELS[severity].colour}>
          {LABELS[severity].text}
        </Badge>
        <span className={styles.place}>{place}</span>
        {show !== null && at !== null && 'sheet' in at && (
          <Button
            size="small"
            aria-label={`定位到${place}`}
            onClick={() => {
              show(at);
            }}
          >
            定位
          </Button>
        )}
      </div>
      <div>{message}</div>
    </li>
  );
}
