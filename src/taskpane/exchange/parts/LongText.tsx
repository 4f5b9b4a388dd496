import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useExchangeStyles } from '../Exchange.styles';

/** Characters shown of a value at first. */
const MOST = 120;

interface LongTextProps {
  readonly text: string;
}

/** A value as it stands in a cell; a long one is cut until somebody wants all of it. */
export function LongText({ text }: LongTextProps) {
  const styles = useExchangeStyles();
  const [isWhole, setWhole] = useState(false);
  if (text === '') return <span className={styles.faint}>（空）</span>;
  const letters = Array.from(text);
  if (letters.length <= MOST) return <span className={styles.value}>{text}</span>;
  return (
    <>
      <span className={styles.value}>{isWhole ? text : `${letters.slice(0, MOST).join('')}……`}</span>{' '}
      <Button
        size="small"
        aria-expanded={isWhole}
        onClick={() => {
          setWhole(!isWhole);
        }}
      >
        {isWhole ? '收起' : `看全文（${letters.length}字）`}
      </Button>
    </>
  );
}
