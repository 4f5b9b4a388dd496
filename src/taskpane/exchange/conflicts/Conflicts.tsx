import type { ConflictLine } from '../../../app/desk/exchange/exchangeDesk';
import { Fold } from '../../parts/Fold';
import { useExchangeStyles } from '../Exchange.styles';
import { PagedList } from '../parts/PagedList';
import { ColumnRules } from './ColumnRules';
import { ConflictCard } from './ConflictCard';
import { openColumns } from './decisions';
import { useConflicts } from './useConflicts';

interface ConflictsProps {
  readonly conflicts: readonly ConflictLine[];
}

const DECIDED = { ours: '用本表的', theirs: '用单位的' } as const;

/** Cells for which there are two values: one at a time, by column, or picked from the list. */
export function Conflicts({ conflicts }: ConflictsProps) {
  const styles = useExchangeStyles();
  const { decisions, at, current, go, step, choose, decide, onKeyDown } = useConflicts(conflicts);
  const count = Object.keys(decisions).length;
  return (
    <section className={styles.column} aria-label="冲突" onKeyDown={onKeyDown}>
      <h3 className={styles.title}>冲突{conflicts.length}处</h3>
      <p className={styles.text}>
        本表和单位都有内容、又不一样，要由人定。
        <span role="status">{count === conflicts.length ? '都定了。' : `已定${count}处，没有定的先按本表不动。`}</span>
      </p>
      {current !== undefined && (
        <ConflictCard
          conflict={current}
          at={at}
          all={conflicts.length}
          decision={decisions[current.id] ?? null}
          onChoose={choose}
          onStep={step}
        />
      )}
      <ColumnRules columns={openColumns(conflicts, decisions)} onDecide={decide} />
      <Fold title="全部冲突">
        {() => (
          <PagedList items={conflicts}>
            {({ id, unit, taskId, column }, index) => {
              const decision = decisions[id];
              return (
                <button
                  type="button"
                  className={styles.opener}
                  aria-current={index === at}
                  onClick={() => {
                    go(index);
                  }}
                >
                  {`${index + 1}. ${unit} · ${taskId} · ${column}：${decision === undefined ? '没有定' : DECIDED[decision]}`}
                </button>
              );
            }}
          </PagedList>
        )}
      </Fold>
    </section>
  );
}
