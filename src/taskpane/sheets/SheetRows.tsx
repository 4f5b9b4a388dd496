import { mergeClasses } from '@fluentui/react-components';
import type { SheetView } from '../../app/desk/desk';
import { useSheetTableStyles } from './SheetTable.styles';

/** Up to this many characters a cell stands on one line; above the other its column is wide. */
const SHORT = 12;
const LONG = 40;

type Rows = readonly (readonly string[])[];

/** Columns that only make room on paper go. */
function withoutBlankColumns(rows: Rows): Rows {
  const used = new Set(rows.flatMap((cells) => cells.flatMap((text, at) => (text === '' ? [] : [at]))));
  return rows.map((cells) => cells.filter((_, at) => used.has(at)));
}

const single = (text: string) => ({ text, span: 1 });

/** A text that stands alone on its line, such as a title, takes the whole line. */
function paperLine(cells: readonly string[]) {
  const [text = '', ...others] = cells.filter((cell) => cell !== '');
  return others.length === 0 ? [{ text, span: cells.length }] : cells.map(single);
}

interface SheetRowsProps {
  readonly view: SheetView;
}

/** Rows in a window that moves in both directions; the first column of a table stays in sight. */
export function SheetRows({ view: { name, columns, rows: all } }: SheetRowsProps) {
  const styles = useSheetTableStyles();
  const isTable = columns.length > 0;
  const rows = isTable ? all : withoutBlankColumns(all);
  const lineOf = (cells: readonly string[]) => (isTable ? cells.map(single) : paperLine(cells));
  const widthOf = (text: string) =>
    text.length <= SHORT ? styles.short : text.length > LONG ? styles.long : undefined;
  return (
    <div className={styles.region} role="region" aria-label={`工作表“${name}”的内容`} tabIndex={0}>
      <table className={styles.table}>
        {isTable && (
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th
                  key={at}
                  scope="col"
                  className={mergeClasses(styles.head, at === 0 && styles.first, at === 0 && styles.corner)}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {lineOf(cells).map(({ text, span }, at) =>
                isTable && at === 0 ? (
                  <th key={at} scope="row" className={mergeClasses(styles.cell, styles.first)}>
                    {text}
                  </th>
                ) : (
                  <td key={at} colSpan={span} className={mergeClasses(styles.cell, span === 1 && widthOf(text))}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
