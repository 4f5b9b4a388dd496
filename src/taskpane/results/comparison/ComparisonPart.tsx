import { Spinner } from '@fluentui/react-components';
import { FilePicker } from '../../parts/FilePicker';
import { NoteList } from '../../parts/NoteList';
import { Notice } from '../../parts/Notice';
import { ResultTables } from '../ResultTables';
import { useResultsStyles } from '../Results.styles';
import { useComparison } from './useComparison';

/** 对比: the round beside an earlier one, and what became of the points lost then. */
export function ComparisonPart() {
  const styles = useResultsStyles();
  const { earlier, answer, choose } = useComparison();
  return (
    <>
      <FilePicker
        what="上次的工作簿"
        hint={
          earlier === null
            ? '把上一年度或上一轮的考核工作簿拖到这里，或者选择文件。只读取，不改动。'
            : `与“${earlier}”对比。换一个也可以拖到这里。`
        }
        accept=".xlsx"
        onChoose={(file) => void choose(file)}
        isPrimary={earlier === null}
      />
      <div role="status" className={styles.status}>
        {answer.status === 'waiting' && <Spinner size="small" labelPosition="after" label="正在对比……" />}
        {answer.status === 'failed' && <Notice intent="error" title="没有对比成。" text={answer.message} />}
        {answer.status === 'ready' && answer.value.tables.length > 0 && (
          <Notice intent="success" text={`已与“${earlier ?? ''}”对比，按现在的评分。`} />
        )}
      </div>
      {answer.status === 'ready' && (
        <>
          {answer.value.notes.length > 0 && <NoteList notes={answer.value.notes} none="" />}
          <ResultTables tables={answer.value.tables} />
        </>
      )}
    </>
  );
}
