import type { ScoringRow } from '../../../app/desk/desk';
import { Fact } from './Fact';
import { FoldedFact } from './FoldedFact';
import { useRowDetailsStyles } from './RowDetails.styles';

interface AppealProps {
  readonly appeal: NonNullable<ScoringRow['appeal']>;
  readonly final: string | null;
}

/** What the unit says against its score; decided with the entries below. */
export function Appeal({ appeal: { reason, evidence, scoreBefore, isOpen }, final }: AppealProps) {
  const styles = useRowDetailsStyles();
  return (
    <section className={styles.submitted}>
      <h4 className={styles.subtitle}>{isOpen ? '单位申诉，待处理' : '单位申诉，已处理'}</h4>
      <dl className={styles.facts}>
        {reason !== '' && <FoldedFact label="申诉理由" text={reason} />}
        {evidence !== '' && <FoldedFact label="申诉佐证" text={evidence} />}
        <Fact label="申诉前得分">{scoreBefore === '' && isOpen ? (final ?? '') : scoreBefore}</Fact>
      </dl>
    </section>
  );
}
