import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReturnsView } from '../../../app/desk/exchange/exchangeDesk';
import { decisionsFor } from '../conflicts/decisions';
import { useExchangeStyles } from '../Exchange.styles';
import { useExchange } from '../useExchange';
import { takeText } from './takeText';
import type { Back } from './useBack';

interface BackBarProps {
  readonly view: ReturnsView;
  readonly back: Back;
  readonly onDone: () => void;
}

/** What would be written, and writing it. */
export function BackBar({ view, back, onDone }: BackBarProps) {
  const styles = useExchangeStyles();
  const said = useId();
  const [{ decisions }] = useExchange();
  const { text, isPossible } = takeText(view, decisionsFor(view.conflicts, decisions));
  const take = async () => {
    if (await back.take(view)) onDone();
  };
  return (
    <section className={styles.bar} aria-label="收下">
      <div id={said} className={styles.faint}>
        {text}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          aria-describedby={said}
          disabledFocusable={back.isBusy || !isPossible}
          onClick={() => void take()}
        >
          收下并写入
        </Button>
        <Button
          size="small"
          disabledFocusable={back.isBusy}
          onClick={() => {
            void back.drop(null).then(onDone);
          }}
        >
          都不收
        </Button>
      </div>
    </section>
  );
}
