import { Button } from '@fluentui/react-components';
import { useRankingPageStyles } from './RankingPage.styles';

interface UpToDateProps {
  readonly isOutdated: boolean;
  readonly isBusy: boolean;
  readonly onUpdate: () => void;
}

/** Writing the ranking sheets anew where nothing presses for it. */
export function UpToDate({ isOutdated, isBusy, onUpdate }: UpToDateProps) {
  const styles = useRankingPageStyles();
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>更新排名</h3>
      <p className={styles.text}>
        {isOutdated ? '工作簿里的排名表不是最新的。' : '工作簿里的排名表与现在的评分一致。'}
      </p>
      <Button disabledFocusable={isBusy} onClick={onUpdate}>
        更新排名
      </Button>
    </div>
  );
}
