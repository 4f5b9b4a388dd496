import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useRowDetailsStyles } from './RowDetails.styles';

interface FoldedTextProps {
  readonly text: string;
  /** Of what, for the button: 工作要求. */
  readonly what: string;
}

/** More than fits four lines of the narrowest pane. */
const LONG = 80;

/** A long text shows its beginning first. */
export function FoldedText({ text, what }: FoldedTextProps) {
  const styles = useRowDetailsStyles();
  const [isOpen, setOpen] = useState(false);
  if (text.length <= LONG) return <div className={styles.text}>{text}</div>;
  return (
    <div>
      <div className={mergeClasses(styles.text, !isOpen && styles.folded)}>{text}</div>
      <Button
        size="small"
        appearance="transparent"
        className={styles.unfold}
        aria-expanded={isOpen}
        aria-label={isOpen ? `收起：${what}` : `展开全文：${what}`}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? '收起' : '展开全文'}
      </Button>
    </div>
  );
}
