import type { ReactNode } from 'react';
import { useScrollTableStyles } from './ScrollTable.styles';

interface ScrollRegionProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A table wider or longer than the pane, in a window that moves in both directions, by keyboard too. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const styles = useScrollTableStyles();
  return (
    <div className={styles.region} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
