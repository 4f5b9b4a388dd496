import type { ReactNode } from 'react';
import { usePageStyles } from './Page.styles';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the pane under its title. */
export function Page({ title, children }: PageProps) {
  const styles = usePageStyles();
  return (
    <section className={styles.page}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
