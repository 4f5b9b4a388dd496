import type { ReactNode } from 'react';
import { useStatusStyles } from './Status.styles';

interface StatusProps {
  readonly children: ReactNode;
}

/** What screen readers read out as it changes; takes no room while it is empty. */
export function Status({ children }: StatusProps) {
  const styles = useStatusStyles();
  return (
    <div role="status" className={styles.status}>
      {children}
    </div>
  );
}
