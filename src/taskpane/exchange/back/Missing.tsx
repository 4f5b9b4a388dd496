import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReturnsView } from '../../../app/desk/exchange/exchangeDesk';
import { Fold } from '../../parts/Fold';
import { useExchangeStyles } from '../Exchange.styles';
import { stillMissing } from './returnLines';

interface MissingProps {
  readonly view: ReturnsView;
}

/** Units whose workbook has not come back, as a list to copy into a reminder. */
export function Missing({ view }: MissingProps) {
  const missing = stillMissing(view);
  if (missing.length === 0) return null;
  return <Fold title={`还没交回的${missing.length}个单位`}>{() => <MissingList units={missing} />}</Fold>;
}

function MissingList({ units }: { readonly units: readonly string[] }) {
  const styles = useExchangeStyles();
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const text = units.join('\n');
  const copy = async () => {
    list.current?.querySelector('textarea')?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid('名单已复制，可以粘贴到催办通知里。');
    } catch {
      // The clipboard is closed to panes of some hosts.
      setSaid('名单已选中，请按 Ctrl+C（Mac 按 ⌘C）复制。');
    }
  };
  return (
    <div ref={list} className={styles.column}>
      <Field label="名单" className={styles.field}>
        <Textarea readOnly rows={Math.min(8, units.length)} value={text} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          复制名单
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
