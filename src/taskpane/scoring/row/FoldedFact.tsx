import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useRowDetailsStyles } from './RowDetails.styles';

interface FoldedFactProps {
  readonly label: string;
  readonly text: string;
}

/** More than fits four lines of the narrowest pane. */
const LONG = 60;

/** A fact whose text may be long: its beginning is shown first. */
export function FoldedFact({ label, text }: FoldedFactProps) {
  const styles = useRowDetailsStyles();
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > LONG;
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>
        <div>{label}</div>
        {isLong && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.unfold}
            aria-expanded={isOpen}
            aria-label={isOpen ? `收起：${label}` : `展开：${label}`}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? '收起' : '展开'}
          </Button>
        )}
      </dt>
      <dd className={mergeClasses(styles.value, isLong && !isOpen && styles.folded)}>{text}</dd>
    </div>
  );
}
