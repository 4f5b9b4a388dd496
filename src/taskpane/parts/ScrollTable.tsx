import { mergeClasses } from '@fluentui/react-components';
import { ScrollRegion } from './ScrollRegion';
import { useScrollTableStyles } from './ScrollTable.styles';
import { useRoomClass } from './useRoomClass';

const NO_NUMBERS: ReadonlySet<number> = new Set();

interface ScrollTableProps {
  readonly label: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns, from 0, whose cells are numbers: set to the right, under headers that may break. */
  readonly numbers?: ReadonlySet<number>;
}

/** A table whose headers and first column stay in sight. */
export function ScrollTable({ label, headers, rows, numbers = NO_NUMBERS }: ScrollTableProps) {
  const styles = useScrollTableStyles();
  const roomClass = useRoomClass();
  return (
    <ScrollRegion label={label}>
      <thead>
        <tr>
          {headers.map((header, at) => (
            <th
              key={at}
              scope="col"
              className={mergeClasses(
                styles.head,
                at === 0 && styles.first,
                at === 0 && styles.corner,
                numbers.has(at) && styles.numberHead,
              )}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, at) =>
              at === 0 ? (
                <th key={at} scope="row" className={mergeClasses(styles.cell, styles.first)}>
                  {text}
                </th>
              ) : (
                <td key={at} className={mergeClasses(styles.cell, numbers.has(at) ? styles.number : roomClass(text))}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </ScrollRegion>
  );
}
