import type { ScoringFlow } from '../flow/scoringFlow';
import type { ScoringState } from '../flow/scoringState';
import { FIELDS } from '../words';
import { EntryField } from './EntryField';
import { useEntryFieldsStyles } from './EntryFields.styles';

interface EntryFieldsProps {
  readonly state: ScoringState;
  readonly flow: ScoringFlow;
}

/** Everything an assessor types beside the conclusion. */
export function EntryFields({ state, flow }: EntryFieldsProps) {
  const styles = useEntryFieldsStyles();
  return (
    <div className={styles.fields}>
      {FIELDS.map((shape) => (
        <EntryField key={shape.field} shape={shape} state={state} flow={flow} />
      ))}
    </div>
  );
}
