import type { RejectedLine } from '../../../app/desk/exchange/exchangeDesk';
import { Fold } from '../../parts/Fold';
import { useExchangeStyles } from '../Exchange.styles';
import { LongText } from '../parts/LongText';
import { PagedList } from '../parts/PagedList';
import { rejectedGroups } from './rejectedGroups';

interface RejectedValuesProps {
  readonly rejected: readonly RejectedLine[];
}

/** Values that are not taken, by reason. They are kept in 操作记录. */
export function RejectedValues({ rejected }: RejectedValuesProps) {
  const styles = useExchangeStyles();
  return (
    <Fold title={`越权改动和没有采用的${rejected.length}处`}>
      {() => (
        <>
          <p className={styles.faint}>这些内容不写入评分表，收下后记在“操作记录”里，随时可查。</p>
          {rejectedGroups(rejected).map(({ reason, title, lines }) => (
            <Fold key={reason} title={`${title}（${lines.length}）`}>
              {() => <PagedList items={lines}>{(line) => <Line line={line} />}</PagedList>}
            </Fold>
          ))}
        </>
      )}
    </Fold>
  );
}

function Line({ line: { file, unit, taskId, column, value, why } }: { readonly line: RejectedLine }) {
  const styles = useExchangeStyles();
  const place = [unit, taskId, column].filter((part) => part !== null).join(' · ');
  return (
    <>
      <div className={styles.faint}>{place === '' ? file : `${place}（${file}）`}</div>
      <div>
        <LongText text={value} />
      </div>
      <div className={styles.faint}>{why}</div>
    </>
  );
}
