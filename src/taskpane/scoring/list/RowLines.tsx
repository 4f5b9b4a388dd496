import { Badge, Button, mergeClasses } from '@fluentui/react-components';
import type { RowLine } from '../../../app/desk/desk';
import type { RowName } from '../../../workbook/port';
import { rowKey } from '../flow/rowKey';
import { useRowLinesStyles } from './RowLines.styles';
import { STEP, useRowLines } from './useRowLines';

interface RowLinesProps {
  readonly rows: readonly RowLine[];
  readonly current: RowName | null;
  readonly onChoose: (name: RowName) => void;
}

/** Rows to choose from, a part at a time around the current one. */
export function RowLines({ rows, current, onChoose }: RowLinesProps) {
  const styles = useRowLinesStyles();
  const { from, shown, after, showBefore, showAfter } = useRowLines(rows, current);
  const currentKey = current === null ? '' : rowKey(current);
  if (rows.length === 0) return <p className={styles.none}>这个范围内没有行。请换一个单位、任务，或选“全部”。</p>;
  return (
    <div className={styles.lines}>
      {from > 0 && (
        <Button size="small" onClick={showBefore}>
          前面还有{from}行，显示{Math.min(STEP, from)}行
        </Button>
      )}
      <ol className={styles.list}>
        {shown.map((row) => {
          const key = rowKey(row.name);
          const isCurrent = key === currentKey;
          return (
            <li key={key}>
              <button
                type="button"
                className={mergeClasses(styles.line, isCurrent && styles.current)}
                {...(isCurrent ? { 'aria-current': true } : {})}
                onClick={() => {
                  onChoose(row.name);
                }}
              >
                <span className={styles.title}>
                  {row.unit} {row.taskId} {row.title}
                </span>
                <span className={styles.marks}>
                  {row.isSubmitted && <span>已填报</span>}
                  {row.isStale && (
                    <Badge appearance="tint" color="danger">
                      需复核
                    </Badge>
                  )}
                  {row.appeal !== null && (
                    <Badge appearance="tint" color={row.appeal === 'open' ? 'danger' : 'informative'}>
                      {row.appeal === 'open' ? '申诉' : '申诉已处理'}
                    </Badge>
                  )}
                  {row.hints > 0 && (
                    <Badge appearance="tint" color="warning">
                      提示{row.hints}
                    </Badge>
                  )}
                  <Badge appearance="tint" color={row.conclusion === '' ? 'informative' : 'brand'}>
                    {row.conclusion === '' ? '未评' : row.conclusion}
                    {row.final !== null && ` ${row.final}`}
                  </Badge>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {after > 0 && (
        <Button size="small" onClick={showAfter}>
          后面还有{after}行，显示{Math.min(STEP, after)}行
        </Button>
      )}
    </div>
  );
}
