import { Spinner } from '@fluentui/react-components';
import { Notice } from '../../parts/Notice';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useAnswer } from '../../services/useAnswer';
import { ResultTables } from '../ResultTables';
import { ToSheet } from '../ToSheet';

/** 分析: grades, sections against the median, tasks that cost most, evidence and punctuality. */
export function AnalysisPart() {
  const { desk } = useServices();
  const { version } = useRound();
  const answer = useAnswer(`analysis ${version}`, () => desk.analysis());
  if (answer.status === 'failed') return <Notice intent="error" title="没有分析成。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在分析……" />;
  return (
    <>
      <ToSheet sheet="分析" at={answer.value.at} />
      <ResultTables tables={answer.value.tables} />
    </>
  );
}
