import type { TitledTable } from '../../app/titledTable';
import { Fold } from '../parts/Fold';
import { ScrollTable } from '../parts/ScrollTable';
import { numberColumns } from './numberColumns';
import { useResultsStyles } from './Results.styles';

interface ResultTablesProps {
  readonly tables: readonly TitledTable[];
}

/** Tables under their titles, the first one open. */
export function ResultTables({ tables }: ResultTablesProps) {
  const styles = useResultsStyles();
  return (
    <div className={styles.folds}>
      {tables.map(({ title, headers, rows }, index) => (
        <Fold key={title} title={title} isOpenAtFirst={index === 0}>
          {() =>
            rows.length === 0 ? (
              <p className={styles.text}>没有。</p>
            ) : (
              <ScrollTable label={title} headers={headers} rows={rows} numbers={numberColumns(rows)} />
            )
          }
        </Fold>
      ))}
    </div>
  );
}
