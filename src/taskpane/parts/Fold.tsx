import { type ReactNode, useState } from 'react';
import { useFoldStyles } from './Fold.styles';

interface FoldProps {
  readonly title: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: () => ReactNode;
}

/** Something long under a title that opens and closes it; made only while it is open. */
export function Fold({ title, isOpenAtFirst = false, children }: FoldProps) {
  const styles = useFoldStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{title}</summary>
      {isOpen && <div className={styles.content}>{children()}</div>}
    </details>
  );
}
