import { Button, Spinner } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { SheetRows } from './SheetRows';
import { useSheetTableStyles } from './SheetTable.styles';
import { useSheetRows } from './useSheetRows';

interface SheetTableProps {
  readonly name: string;
}

/** One sheet, page by page. */
export function SheetTable({ name }: SheetTableProps) {
  const styles = useSheetTableStyles();
  const { answer, previous, next } = useSheetRows(name);
  if (answer.status === 'failed') return <Notice intent="error" title="这张表没有读出来。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在读取……" />;
  if (answer.value === null) return <Notice intent="info" text={`工作表“${name}”已经不在了，请选另一张。`} />;
  const { rows, all, from } = answer.value;
  const last = from + rows.length;
  return (
    <div className={styles.section}>
      <div className={styles.pages}>
        <span role="status">
          {all === 0 ? '这张表还没有内容。' : rows.length < all ? `第${from + 1}至${last}行，共${all}行` : `共${all}行`}
        </span>
        {rows.length < all && (
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
      {rows.length > 0 && <SheetRows view={answer.value} />}
    </div>
  );
}
