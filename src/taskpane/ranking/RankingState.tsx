import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { useGo } from '../services/navigation';
import { useRankingPageStyles } from './RankingPage.styles';

interface RankingStateProps {
  readonly isAssessed: boolean;
  readonly isOutdated: boolean;
  readonly isBusy: boolean;
  readonly onUpdate: () => void;
}

/** Whether the ranks can be used, and whether the sheets of the workbook show them. */
export function RankingState({ isAssessed, isOutdated, isBusy, onUpdate }: RankingStateProps) {
  const styles = useRankingPageStyles();
  const go = useGo();
  return (
    <div className={styles.section}>
      <div role="status" className={styles.status}>
        {!isAssessed && (
          <Notice intent="warning" title="还没有评分，名次还不能用。" text="请先在“评分”里给出考评结论。" />
        )}
        {isAssessed && isOutdated && (
          <Notice
            intent="warning"
            title="工作簿里的排名表不是最新的。"
            text="下面是按现在的评分排的名次；请更新排名，把它写进工作簿。"
          />
        )}
        {isAssessed && !isOutdated && <p className={styles.text}>工作簿里的排名表与现在的评分一致。</p>}
      </div>
      <div className={styles.buttons}>
        {!isAssessed && (
          <Button
            appearance="primary"
            onClick={() => {
              go('scoring');
            }}
          >
            去评分
          </Button>
        )}
        <Button
          appearance={isAssessed && isOutdated ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={onUpdate}
        >
          更新排名
        </Button>
      </div>
    </div>
  );
}
