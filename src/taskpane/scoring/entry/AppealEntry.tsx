import { ToggleButton } from '@fluentui/react-components';
import type { ScoringFlow } from '../flow/scoringFlow';
import type { ScoringState } from '../flow/scoringState';
import { ANSWER, VERDICTS } from '../words';
import { EntryField } from './EntryField';
import { useEntryFieldsStyles } from './EntryFields.styles';
import { shownTexts } from './shownTexts';

interface AppealEntryProps {
  readonly state: ScoringState;
  readonly flow: ScoringFlow;
}

/** 申诉结论 and 申诉答复; a changed score goes into 核定得分 and 核定理由. */
export function AppealEntry({ state, flow }: AppealEntryProps) {
  const styles = useEntryFieldsStyles();
  const chosen = shownTexts(state).appealVerdict;
  return (
    <div className={styles.fields}>
      <div role="group" aria-label="申诉结论" className={styles.verdicts}>
        {VERDICTS.map(({ word, key }) => (
          <ToggleButton
            key={word}
            size="small"
            className={styles.verdict}
            appearance={word === chosen ? 'primary' : 'secondary'}
            checked={word === chosen}
            aria-keyshortcuts={key}
            onClick={() => void flow.decide(word)}
          >
            {word} {key}
          </ToggleButton>
        ))}
      </div>
      <EntryField shape={ANSWER} state={state} flow={flow} />
    </div>
  );
}
