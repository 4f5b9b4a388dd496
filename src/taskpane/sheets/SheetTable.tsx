import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { useSheetTableStyles } from './SheetTable.styles';
import { useSheetRows } from './useSheetRows';

/** Up to this many characters a cell stands on one line; above the other its column is wide. */
const SHORT = 12;
const LONG = 40;

interface SheetTableProps {
  readonly name: string;
}

/** One sheet, page by page; its first column stays in sight. */
export function SheetTable({ name }: SheetTableProps) {
  const styles = useSheetTableStyles();
  const { answer, previous, next } = useSheetRows(name);
  if (answer.status === 'failed') return <Notice intent="error" title="这张表没有读出来。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在读取……" />;
  if (answer.value === null) return <Notice intent="info" text={`工作表“${name}”已经不在了，请选另一张。`} />;
  const { columns, rows, all, from } = answer.value;
  const last = from + rows.length;
  const said = all === 0 ? '这张表还没有内容。' : `第${from + 1}至${last}行，共${all}行`;
  const widthOf = (text: string) =>
    text.length <= SHORT ? styles.short : text.length > LONG ? styles.long : undefined;
  return (
    <div className={styles.section}>
      <div className={styles.pages}>
        <span role="status">{said}</span>
        {all > rows.length && (
          <>
            <Button size="small" disabledFocusable={from === 0} onClick={previous}>
              上一页
            </Button>
            <Button size="small" disabledFocusable={last >= all} onClick={next}>
              下一页
            </Button>
          </>
        )}
      </div>
      {rows.length > 0 && (
        <div className={styles.region} role="region" aria-label={`工作表“${name}”的内容`} tabIndex={0}>
          <table className={styles.table}>
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
            <tbody>
              {rows.map(([head = '', ...cells], row) => (
                <tr key={from + row}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                    {head}
                  </th>
                  {cells.map((text, at) => (
                    <td key={at} className={mergeClasses(styles.cell, widthOf(text))}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
