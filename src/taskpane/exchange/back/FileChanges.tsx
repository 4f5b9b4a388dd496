import { Spinner } from '@fluentui/react-components';
import type { ChangeLine } from '../../../app/desk/exchange/exchangeDesk';
import { Notice } from '../../parts/Notice';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useAnswer } from '../../services/useAnswer';
import { useExchangeStyles } from '../Exchange.styles';
import { LongText } from '../parts/LongText';
import { PagedList } from '../parts/PagedList';
import { useExchange } from '../useExchange';

interface FileChangesProps {
  readonly files: readonly string[];
  readonly show: 'all' | 'cleared';
}

/** What the files change, cell by cell; asked for only when somebody looks. */
export function FileChanges({ files, show }: FileChangesProps) {
  const { desk } = useServices();
  const { version } = useRound();
  const [{ turn }] = useExchange();
  const answer = useAnswer(`changes ${version} ${turn} ${files.join('/')}`, async () => {
    const changes = await Promise.all(files.map((file) => desk.returnChanges(file)));
    return changes.flat();
  });
  if (answer.status === 'failed') return <Notice intent="error" title="改动没有列出来。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在列出……" />;
  const shown = answer.value.filter(({ isCleared }) => show === 'all' || isCleared);
  return <PagedList items={shown}>{(change) => <Change change={change} />}</PagedList>;
}

function Change({ change: { unit, taskId, title, column, from, to } }: { readonly change: ChangeLine }) {
  const styles = useExchangeStyles();
  return (
    <>
      <div className={styles.faint}>
        {unit} · {taskId} {title}
      </div>
      <div>
        {column}：<LongText text={from} /> → <LongText text={to} />
      </div>
    </>
  );
}
