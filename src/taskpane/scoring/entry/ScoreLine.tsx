import { mergeClasses } from '@fluentui/react-components';
import { isTroubled } from '../flow/isTroubled';
import { hasUnwritten } from '../flow/drafts';
import type { ScoringState } from '../flow/scoringState';
import { SAYINGS } from '../sayings';
import { useEntryPanelStyles } from './EntryPanel.styles';

function statusOf(state: ScoringState): string {
  if (!hasUnwritten(state)) return state.status;
  return isTroubled(state) ? '' : SAYINGS.typed;
}

/** What the row earns, and how the last step went. */
export function ScoreLine(state: ScoringState) {
  const styles = useEntryPanelStyles();
  const { row, isBusy } = state;
  if (row === null) return null;
  return (
    <div className={styles.score}>
      <span>
        考评 <strong>{row.score ?? '—'}</strong>
      </span>
      <span>
        最终 <strong>{row.final ?? '—'}</strong>／{row.points}分
      </span>
      {isBusy ? (
        <span className={mergeClasses(styles.status, styles.slow)}>正在处理……</span>
      ) : (
        <span className={styles.status}>{statusOf(state)}</span>
      )}
    </div>
  );
}
