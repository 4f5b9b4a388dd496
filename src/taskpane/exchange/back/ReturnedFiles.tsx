import type { ReturnsView } from '../../../app/desk/exchange/exchangeDesk';
import { Fold } from '../../parts/Fold';
import { useExchangeStyles } from '../Exchange.styles';
import { PagedList } from '../parts/PagedList';
import { FileLine } from './FileLine';
import { sortedLines, statusCounts } from './returnLines';
import type { Back } from './useBack';

interface ReturnedFilesProps {
  readonly view: ReturnsView;
  readonly back: Back;
  /** Called when the place where the focus was may be gone. */
  readonly onDone: () => void;
}

/** The files: those to look at first, the others folded. */
export function ReturnedFiles({ view: { lines }, back, onDone }: ReturnedFilesProps) {
  const styles = useExchangeStyles();
  const { toSee, plain } = sortedLines(lines);
  return (
    <section className={styles.column} aria-label="收到的文件">
      <h3 className={styles.title}>收到{lines.length}个文件</h3>
      <p className={styles.text} role="status">
        {statusCounts(lines)}。
      </p>
      {toSee.length > 0 && (
        <Fold title={`要看一看的${toSee.length}个`} isOpenAtFirst>
          {() => (
            <PagedList items={toSee}>
              {(line) => <FileLine key={line.file} line={line} back={back} onDone={onDone} />}
            </PagedList>
          )}
        </Fold>
      )}
      {plain.length > 0 && (
        <Fold title={`没有问题的${plain.length}个`}>
          {() => (
            <PagedList items={plain}>
              {(line) => <FileLine key={line.file} line={line} back={back} onDone={onDone} />}
            </PagedList>
          )}
        </Fold>
      )}
    </section>
  );
}
