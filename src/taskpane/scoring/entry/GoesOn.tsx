import { Checkbox } from '@fluentui/react-components';
import type { ScoringFlow } from '../flow/scoringFlow';
import type { ScoringState } from '../flow/scoringState';

interface GoesOnProps {
  readonly state: Pick<ScoringState, 'goesOn'>;
  readonly flow: Pick<ScoringFlow, 'prefer'>;
}

/** Whether the next row comes by itself once a conclusion is written. */
export function GoesOn({ state, flow }: GoesOnProps) {
  return (
    <Checkbox
      label="评完自动到下一条"
      checked={state.goesOn}
      onChange={(_, { checked }) => {
        flow.prefer({ goesOn: checked === true });
      }}
    />
  );
}
