import { Button } from '@fluentui/react-components';
import { Notice } from '../../parts/Notice';
import { hasUnwritten } from '../flow/drafts';
import { isTroubled } from '../flow/isTroubled';
import type { ScoringFlow } from '../flow/scoringFlow';
import type { ScoringState } from '../flow/scoringState';
import { useEntryPanelStyles } from './EntryPanel.styles';

const GONE = '这一行在“证据评分”里找不到了，可能已被删除或改了编号。没有写入的内容还在下面，可以抄走后放弃。';

interface TroubleProps {
  readonly state: ScoringState;
  readonly flow: Pick<ScoringFlow, 'submit' | 'discard'>;
}

/** What keeps the row from being written, and the ways out. */
export function Trouble({ state, flow }: TroubleProps) {
  const styles = useEntryPanelStyles();
  if (!isTroubled(state)) return null;
  const { problems, notes, failure, isGone } = state;
  const messages = [
    ...(isGone ? [GONE] : notes.map(({ message }) => message)),
    ...[failure, problems.conclusion].filter((text) => text != null),
  ];
  return (
    <div className={styles.trouble}>
      {[...new Set(messages)].map((text) => (
        <Notice key={text} intent="warning" text={text} />
      ))}
      {(isGone || hasUnwritten(state)) && (
        <div className={styles.unwritten}>
          <span>有内容没写入。</span>
          {!isGone && (
            <Button size="small" className={styles.narrow} onClick={() => void flow.submit()}>
              写入
            </Button>
          )}
          <Button size="small" className={styles.narrow} onClick={() => void flow.discard()}>
            放弃
          </Button>
        </div>
      )}
    </div>
  );
}
