import { Button } from '@fluentui/react-components';
import type { RowFilter } from '../../../app/desk/desk';
import type { ScoringFlow } from '../flow/scoringFlow';
import type { ScoringState } from '../flow/scoringState';
import { ConclusionButtons } from './ConclusionButtons';
import { FIELDS } from '../words';
import { AppealEntry } from './AppealEntry';
import { EntryFields } from './EntryFields';
import { useEntryPanelStyles } from './EntryPanel.styles';
import { GoesOn } from './GoesOn';
import { ScoreLine } from './ScoreLine';
import { shownTexts } from './shownTexts';
import { Trouble } from './Trouble';
import { useIsTall } from './useIsTall';

const NEXT: Readonly<Record<RowFilter['show'], string>> = {
  all: '下一条未评',
  unassessed: '下一条未评',
  remarked: '下一条有提示',
  stale: '下一条待复核',
  appealed: '下一条申诉',
};

interface EntryPanelProps {
  readonly state: ScoringState;
  readonly flow: ScoringFlow;
  readonly onKeys: () => void;
}

/** Where the assessor enters; stays in sight below the row. */
export function EntryPanel({ state, flow, onKeys }: EntryPanelProps) {
  const styles = useEntryPanelStyles();
  const isTall = useIsTall();
  const isOpen = state.isHeldOpen || (state.isOpen ?? isTall);
  const isFilled = FIELDS.some(({ field }) => field !== 'assessor' && (state.row?.entry[field] ?? '') !== '');
  return (
    <section
      aria-label="评分"
      className={styles.panel}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void flow.leave();
      }}
    >
      <ConclusionButtons
        conclusion={shownTexts(state).conclusion}
        onConclude={(conclusion) => void flow.conclude(conclusion)}
      />
      <ScoreLine {...state} />
      <Trouble state={state} flow={flow} />
      {(state.row?.appeal ?? null) !== null && <AppealEntry state={state} flow={flow} />}
      {isOpen && <EntryFields state={state} flow={flow} />}
      {isOpen && isTall && <GoesOn state={state} flow={flow} />}
      <div className={styles.walk}>
        <Button
          size="small"
          className={styles.next}
          data-focus="next"
          appearance="primary"
          aria-keyshortcuts="N Alt+ArrowDown"
          onClick={() => void flow.next()}
        >
          {NEXT[state.filter.show]} N
        </Button>
        <Button
          size="small"
          className={styles.narrow}
          aria-keyshortcuts="P Alt+ArrowUp"
          onClick={() => void flow.previous()}
        >
          上一条 P
        </Button>
        <Button
          size="small"
          className={styles.narrow}
          aria-expanded={isOpen}
          onClick={() => {
            void flow.leave();
            flow.prefer({ isOpen: !isOpen, isHeldOpen: false });
          }}
        >
          {isOpen ? '收起' : isFilled ? '扣分核定（有）' : '扣分核定'}
        </Button>
        <Button size="small" className={styles.narrow} aria-label="按键表" aria-keyshortcuts="?" onClick={onKeys}>
          ?
        </Button>
      </div>
    </section>
  );
}
