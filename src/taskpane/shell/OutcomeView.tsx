import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Fold } from '../parts/Fold';
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
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className={styles.outcome}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
          {text}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              size="small"
              appearance="transparent"
              className={styles.close}
              aria-label="知道了"
              onClick={onDismiss}
            >
              ✕
            </Button>
          }
        />
      </MessageBar>
      {notes.length > 0 && (
        <Fold title={`要看的说明${notes.length}条`} isOpenAtFirst={intent === 'error' || intent === 'warning'}>
          {() => <NoteList notes={notes} none="" heading="h2" />}
        </Fold>
      )}
    </div>
  );
}
