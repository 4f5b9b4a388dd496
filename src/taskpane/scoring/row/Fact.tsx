import type { ReactNode } from 'react';
import { useRowDetailsStyles } from './RowDetails.styles';

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Nothing where the sheet has nothing. */
export function Fact({ label, children }: FactProps) {
  const styles = useRowDetailsStyles();
  if (children === '') return null;
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
