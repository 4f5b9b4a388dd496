import { Button, ToggleButton } from '@fluentui/react-components';
import type { ConflictLine } from '../../../app/desk/exchange/exchangeDesk';
import type { Decision } from '../../../exchange/model';
import { savedText } from '../back/savedText';
import { useExchangeStyles } from '../Exchange.styles';
import { LongText } from '../parts/LongText';

interface ConflictCardProps {
  readonly conflict: ConflictLine;
  readonly at: number;
  readonly all: number;
  readonly decision: Decision | null;
  readonly onChoose: (decision: Decision | null) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** One conflict: both values with whoever wrote them, and the decision. */
export function ConflictCard({ conflict, at, all, decision, onChoose, onStep }: ConflictCardProps) {
  const styles = useExchangeStyles();
  const { id, unit, taskId, title, column, why, base, ours, theirs, file, modified, modifiedBy } = conflict;
  const sides = [
    { side: 'ours', key: '1', label: '用本表的', value: ours, from: '本工作簿现在的内容' },
    { side: 'theirs', key: '2', label: '用单位的', value: theirs, from: `${file}，${savedText(modified, modifiedBy)}` },
  ] as const;
  return (
    <div className={styles.panel} role="group" aria-label={`第${at + 1}处冲突`}>
      <div>
        <div className={styles.faint}>
          第{at + 1}处，共{all}处
        </div>
        <div className={styles.name}>
          {unit} · {column}
        </div>
        <div className={styles.faint}>
          {taskId} {title}
        </div>
        <div>{why}</div>
      </div>
      {sides.map(({ side, key, label, value, from }) => (
        <div key={side}>
          <ToggleButton
            size="small"
            appearance={decision === side ? 'primary' : 'secondary'}
            checked={decision === side}
            aria-keyshortcuts={key}
            onClick={() => {
              onChoose(decision === side ? null : side);
            }}
          >
            {decision === side && <span aria-hidden="true">✓&nbsp;</span>}
            {label}
            <span aria-hidden="true">（{key}）</span>
          </ToggleButton>
          <div>
            <LongText key={id} text={value} />
          </div>
          <div className={styles.faint}>{from}</div>
        </div>
      ))}
      <div>
        <span className={styles.faint}>下发时：</span>
        <LongText key={id} text={base} />
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.narrow}
          disabledFocusable={at === 0}
          aria-keyshortcuts="P"
          onClick={() => {
            onStep(-1);
          }}
        >
          上一处
        </Button>
        <Button
          size="small"
          className={styles.narrow}
          disabledFocusable={at === all - 1}
          aria-keyshortcuts="N"
          onClick={() => {
            onStep(1);
          }}
        >
          下一处
        </Button>
        <Button
          size="small"
          className={styles.narrow}
          disabledFocusable={decision === null}
          aria-keyshortcuts="0"
          onClick={() => {
            onChoose(null);
          }}
        >
          先不定
        </Button>
      </div>
      <p className={styles.faint}>焦点在这里时可以按键：1 用本表的，2 用单位的，0 先不定，N、P 换一处。</p>
    </div>
  );
}
