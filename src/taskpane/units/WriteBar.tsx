import { Button, ToggleButton, useRestoreFocusTarget } from '@fluentui/react-components';
import type { RosterView } from '../../app/desk/desk';
import { ConfirmDialog } from './ConfirmDialog';
import { draftLines } from './draft/draftLines';
import { draftProblems } from './draft/draftProblems';
import type { DraftUnit } from './draft/draftUnits';
import { changesIn, type RosterDraft } from './draft/rosterDraft';
import type { ChangeDraft } from './draft/useRosterDraft';
import { useWriteBar } from './useWriteBar';
import { useWriteBarStyles } from './WriteBar.styles';

interface WriteBarProps {
  readonly view: RosterView;
  readonly units: readonly DraftUnit[];
  readonly draft: RosterDraft;
  readonly change: ChangeDraft;
  /** Called when the changes are written or given up. */
  readonly onDone: () => void;
}

/** How many changes wait, what they are, and writing them in one step. */
export function WriteBar({ view, units, draft, change, onDone }: WriteBarProps) {
  const styles = useWriteBarStyles();
  const { isBusy, write, discard, isListed, setListed, isAsking, setAsking } = useWriteBar(view, draft, change, onDone);
  const restored = useRestoreFocusTarget();
  const count = changesIn(draft);
  if (count === 0) return null;
  const [problem] = draftProblems(units).values();
  return (
    <section className={styles.bar} aria-label="未写入的修改">
      {isListed && (
        <ul className={styles.lines} tabIndex={0} aria-label="修改的内容">
          {draftLines(view, draft).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {problem !== undefined && <div className={styles.problem}>还不能写入：{problem}</div>}
      <div className={styles.buttons}>
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={isListed}
          onClick={() => {
            setListed(!isListed);
          }}
        >
          未写入的修改{count}处
        </ToggleButton>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || problem !== undefined}
          onClick={() => {
            void write();
          }}
        >
          写入
        </Button>
        <Button
          size="small"
          {...restored}
          disabledFocusable={isBusy}
          onClick={() => {
            setAsking(true);
          }}
        >
          放弃
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={`放弃${count}处修改？`}
        text="这些修改还没有写入工作簿，放弃后不能找回。"
        action="放弃修改"
        onClose={setAsking}
        onConfirm={discard}
      />
    </section>
  );
}
