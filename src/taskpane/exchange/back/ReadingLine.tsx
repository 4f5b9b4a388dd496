import { Button, ProgressBar } from '@fluentui/react-components';
import { useExchangeStyles } from '../Exchange.styles';
import type { Reading } from '../exchangeStore';

interface ReadingLineProps {
  readonly reading: Reading;
  readonly onStop: () => void;
}

/** How many files are read, and the way to stop. */
export function ReadingLine({ reading: { done, all, name, isStopping }, onStop }: ReadingLineProps) {
  const styles = useExchangeStyles();
  return (
    <>
      <div>
        正在读取 {done}/{all}
      </div>
      <div className={styles.faint} aria-hidden="true">
        {name}
      </div>
      <ProgressBar aria-label="读取进度" value={done} max={all} />
      <div>
        <Button size="small" disabledFocusable={isStopping} onClick={onStop}>
          {isStopping ? '正在取消……' : '取消'}
        </Button>
      </div>
    </>
  );
}
