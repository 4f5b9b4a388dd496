import { Button } from '@fluentui/react-components';
import { Fold } from '../../parts/Fold';
import type { Decision } from '../../../exchange/model';
import { useExchangeStyles } from '../Exchange.styles';

interface ColumnRulesProps {
  /** Columns with conflicts that nobody has decided. */
  readonly columns: readonly { readonly column: string; readonly ids: readonly string[] }[];
  readonly onDecide: (ids: readonly string[], decision: Decision) => void;
}

/** The same decision for every open conflict of a column. */
export function ColumnRules({ columns, onDecide }: ColumnRulesProps) {
  const styles = useExchangeStyles();
  if (columns.length === 0) return null;
  return (
    <Fold title="整栏一起定">
      {() =>
        columns.map(({ column, ids }) => (
          <div key={column} role="group" aria-label={column} className={styles.head}>
            <span className={styles.grow}>{`${column}，还有${ids.length}处没有定`}</span>
            <span className={styles.buttons}>
              <Button
                size="small"
                onClick={() => {
                  onDecide(ids, 'ours');
                }}
              >
                都用本表的
              </Button>
              <Button
                size="small"
                onClick={() => {
                  onDecide(ids, 'theirs');
                }}
              >
                都用单位的
              </Button>
            </span>
          </div>
        ))
      }
    </Fold>
  );
}
