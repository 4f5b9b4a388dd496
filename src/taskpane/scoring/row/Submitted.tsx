import type { ScoringRow } from '../../../app/desk/desk';
import { Fact } from './Fact';
import { useRowDetailsStyles } from './RowDetails.styles';

interface SubmittedProps {
  readonly row: ScoringRow;
}

/** What the unit handed in. */
export function Submitted({ row: { submitted } }: SubmittedProps) {
  const styles = useRowDetailsStyles();
  const { progress, evidence, publishedOn, count, selfScore } = submitted;
  const isEmpty = Object.values(submitted).every((text) => text === '');
  return (
    <section className={styles.submitted}>
      <h4 className={styles.subtitle}>单位填报</h4>
      {isEmpty ? (
        <p className={styles.none}>单位还没有填报。</p>
      ) : (
        <dl className={styles.facts}>
          <Fact label="完成情况">{progress}</Fact>
          <Fact label="佐证">{evidence === '' ? '没有填' : evidence}</Fact>
          <Fact label="公开日期">{publishedOn}</Fact>
          <Fact label="数量">{count}</Fact>
          <Fact label="自评得分">{selfScore}</Fact>
        </dl>
      )}
    </section>
  );
}
