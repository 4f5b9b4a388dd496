import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { NoteList } from '../parts/NoteList';
import { useOutcomeStyles } from './OutcomeView.styles';
import type { Outcome } from './useSteps';

interface OutcomeViewProps {
  readonly outcome: Outcome;
  readonly onDismiss: () => void;
}

/** How the last step went, until the user has read it. */
export function OutcomeView({ outcome: { intent, title, text, notes }, onDismiss }: OutcomeViewProps) {
  const styles = useOutcomeStyles();
  return (
    <div className={styles.outcome}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
          {text}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onDismiss}>
            知道了
          </Button>
        </MessageBarActions>
      </MessageBar>
      {notes.length > 0 && <NoteList notes={notes} none="" />}
    </div>
  );
}
