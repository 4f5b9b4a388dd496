import { Button, ProgressBar } from '@fluentui/react-components';
import type { PaneScreen } from '../services/PaneServices';
import { useStatusLineStyles } from './StatusLine.styles';
import { useProgress } from './useProgress';

interface StatusLineProps {
  /** Title of the running step. */
  readonly running: string;
  readonly screen: PaneScreen | null;
}

/** The running step with its progress, and the button that stops it where it can be stopped. */
export function StatusLine({ running, screen }: StatusLineProps) {
  const styles = useStatusLineStyles();
  const { part, isStopping, stop } = useProgress(screen);
  return (
    <div className={styles.line}>
      <div className={styles.text}>
        <span>{isStopping ? '正在取消' : running}……</span>
        <ProgressBar aria-label={running} {...(part === null ? {} : { value: part })} />
      </div>
      {screen !== null && (
        <Button size="small" disabledFocusable={isStopping} onClick={stop}>
          取消
        </Button>
      )}
    </div>
  );
}
