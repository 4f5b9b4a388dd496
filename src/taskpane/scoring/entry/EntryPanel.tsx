import { Button, Checkbox } from '@fluentui/react-components';
import { Notice } from '../../parts/Notice';
import { hasUnwritten } from '../flow/drafts';
import type { ScoringFlow } from '../flow/scoringFlow';
import type { ScoringState } from '../flow/scoringState';
import { ConclusionButtons } from './ConclusionButtons';
import { EntryFields } from './EntryFields';
import { useEntryPanelStyles } from './EntryPanel.styles';
import { shownTexts } from './shownTexts';
import { useIsTall } from './useIsTall';

interface EntryPanelProps {
  readonly state: ScoringState;
  readonly flow: ScoringFlow;
  readonly onKeys: () => void;
}

/** Where the assessor enters; stays in sight below the row. */
export function EntryPanel({ state, flow, onKeys }: EntryPanelProps) {
  const styles = useEntryPanelStyles();
  const isTall = useIsTall();
  const isOpen = state.isOpen ?? isTall;
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
      {isOpen && (
        <>
          <EntryFields state={state} flow={flow} />
          <Checkbox
            className={styles.goesOn}
            label="评完自动到下一条"
            checked={state.goesOn}
            onChange={(_, { checked }) => {
              flow.prefer({ goesOn: checked === true });
            }}
          />
        </>
      )}
      <div className={styles.walk}>
        <Button
          size="small"
          className={styles.next}
          data-focus="next"
          appearance="primary"
          aria-keyshortcuts="N Alt+ArrowDown"
          onClick={() => void flow.next()}
        >
          {state.filter.show === 'remarked' ? '下一条有提示' : '下一条未评'} N
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
            flow.prefer({ isOpen: !isOpen });
          }}
        >
          {isOpen ? '收起' : '扣分核定'}
        </Button>
        <Button size="small" className={styles.narrow} aria-label="按键表" aria-keyshortcuts="?" onClick={onKeys}>
          ?
        </Button>
      </div>
    </section>
  );
}

function ScoreLine({ row, isBusy, status }: ScoringState) {
  const styles = useEntryPanelStyles();
  if (row === null) return null;
  return (
    <div className={styles.score}>
      <span>
        考评得分 <strong>{row.score ?? '—'}</strong>
      </span>
      <span>
        最终得分 <strong>{row.final ?? '—'}</strong>／{row.points}
      </span>
      <span className={styles.status}>{isBusy ? '正在处理……' : status}</span>
    </div>
  );
}

/** What keeps the row from being written, and the way out. */
function Trouble({ state, flow }: Pick<EntryPanelProps, 'state' | 'flow'>) {
  const styles = useEntryPanelStyles();
  const { problems, notes, failure, isGone } = state;
  const messages = [
    ...(isGone ? ['这一行在“证据评分”里找不到了，可能已被删除或改了编号。没有写入的内容还留在下面。'] : []),
    ...(failure === null ? [] : [failure]),
    ...(problems.conclusion === undefined ? [] : [problems.conclusion]),
    ...notes.map(({ message }) => message),
  ];
  const isUnwritten = hasUnwritten(state);
  if (messages.length === 0 && !isUnwritten) return null;
  return (
    <div className={styles.trouble}>
      {[...new Set(messages)].map((text) => (
        <Notice key={text} intent="warning" text={text} />
      ))}
      {(isUnwritten || isGone) && (
        <div className={styles.unwritten}>
          <span>有内容还没有写入。</span>
          <Button size="small" className={styles.narrow} onClick={() => void flow.submit()}>
            写入
          </Button>
          <Button size="small" className={styles.narrow} onClick={() => void flow.discard()}>
            放弃
          </Button>
        </div>
      )}
    </div>
  );
}
