import { Button } from '@fluentui/react-components';
import type { ScoringRow } from '../../../app/desk/desk';
import { CONFIRM_KEY } from '../words';
import { FoldedFact } from './FoldedFact';
import { useRowDetailsStyles } from './RowDetails.styles';

interface ReviewProps {
  readonly review: NonNullable<ScoringRow['review']>;
  readonly onConfirm: () => void;
}

const shown = (text: string): string => (text === '' ? '（空）' : text);

/** What the score was given on and what stands there now; the assessor scores anew or confirms. */
export function Review({ review: { changes }, onConfirm }: ReviewProps) {
  const styles = useRowDetailsStyles();
  return (
    <section className={styles.review}>
      <h4 className={styles.subtitle}>需复核：评分之后内容变了</h4>
      {changes.length === 0 ? (
        <p className={styles.none}>评分时的内容与现在不同，无法逐栏比较。请按现在的内容核对得分。</p>
      ) : (
        changes.map(({ column, was, is }) => (
          <div key={column}>
            <h5 className={styles.changed}>{column}</h5>
            <dl className={styles.facts}>
              <FoldedFact label="评分时" text={shown(was)} />
              <FoldedFact label="现在" text={shown(is)} />
            </dl>
          </div>
        ))
      )}
      <Button size="small" className={styles.confirm} aria-keyshortcuts={CONFIRM_KEY} onClick={onConfirm}>
        得分不变，已复核 {CONFIRM_KEY}
      </Button>
    </section>
  );
}
