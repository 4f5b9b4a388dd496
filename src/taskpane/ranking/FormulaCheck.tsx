import { Button, Spinner } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { NoteList } from '../parts/NoteList';
import { useFormulaCheck } from './useFormulaCheck';
import { useRankingPageStyles } from './RankingPage.styles';

/** 核对公式: whether every formula of the workbook shows what the rules give. */
export function FormulaCheck() {
  const styles = useRankingPageStyles();
  const { state, start } = useFormulaCheck();
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>核对公式</h3>
      <p className={styles.text}>把工作簿里每个公式的结果与规则算出的结果逐一对照。</p>
      <Button disabledFocusable={state.status === 'running'} onClick={start}>
        核对公式
      </Button>
      <div role="status" className={styles.status}>
        {state.status === 'running' && <Spinner size="tiny" labelPosition="after" label="正在核对……" />}
        {state.status === 'failed' && <Notice intent="error" title="没有核对成。" text={state.message} />}
        {state.status === 'done' && <Notice intent={state.different === 0 ? 'success' : 'warning'} text={state.said} />}
      </div>
      {state.status === 'done' && state.notes.length > 0 && <NoteList notes={state.notes} none="" />}
    </div>
  );
}
