import type { RosterView } from '../../app/desk/desk';
import { clauseText } from './clauseText';
import { useUnitsStyles } from './units.styles';
import { VERDICTS } from './useUnitFilter';
import { VerdictBadge } from './VerdictBadge';

interface WeightSummaryProps {
  readonly view: RosterView;
}

/** How the weights stand in the workbook, and what they are measured by. */
export function WeightSummary({ view }: WeightSummaryProps) {
  const styles = useUnitsStyles();
  return (
    <section className={styles.column} aria-label="权重核验">
      <div className={styles.buttons}>
        {VERDICTS.map((verdict) => (
          <span key={verdict}>
            <VerdictBadge verdict={verdict} /> {view.units.filter((unit) => unit.verdict === verdict).length}个
          </span>
        ))}
      </div>
      <p className={styles.text}>
        下限{view.limit}%。{clauseText(view)}
      </p>
    </section>
  );
}
