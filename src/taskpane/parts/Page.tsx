import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePageStyles } from './Page.styles';

interface PageProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** One action with its title and the way back; its title takes the focus, so that it is read out first. */
export function Page({ title, onBack, children }: PageProps) {
  const styles = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.page}>
      <div className={styles.head}>
        <Button size="small" onClick={onBack}>
          返回
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
