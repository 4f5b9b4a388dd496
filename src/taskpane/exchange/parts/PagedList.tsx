import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useExchangeStyles } from '../Exchange.styles';

/** Lines shown at once: a hundred files may bring thousands. */
const STEP = 30;

interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list that shows its first lines, and more when asked. */
export function PagedList<T>({ items, children }: PagedListProps<T>) {
  const styles = useExchangeStyles();
  const [limit, setLimit] = useState(STEP);
  const hidden = items.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, limit).map((item, index) => (
          <li key={index} className={styles.item}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setLimit(limit + STEP);
            }}
          >
            再显示一些（还有{hidden}条）
          </Button>
        </div>
      )}
    </>
  );
}
