import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { useExchangeStyles } from '../Exchange.styles';

interface SendBarProps {
  readonly chosen: number;
  /** What is missing; null when files can be made. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onMake: () => void;
}

/** How many units are chosen, and making their files. */
export function SendBar({ chosen, problem, isBusy, onMake }: SendBarProps) {
  const styles = useExchangeStyles();
  const said = useId();
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          aria-describedby={said}
          disabledFocusable={isBusy || problem !== null}
          onClick={onMake}
        >
          制作下发文件
        </Button>
        <span id={said} role="status">
          {problem ?? `已选${chosen}个单位`}
        </span>
      </div>
    </div>
  );
}
