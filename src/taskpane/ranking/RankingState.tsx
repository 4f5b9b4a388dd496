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

/** Why the ranks or the sheets that show them cannot be used yet; nothing when they can. */
export function RankingState({ isAssessed, isOutdated, isBusy, onUpdate }: RankingStateProps) {
  const styles = useRankingPageStyles();
  const go = useGo();
  return (
    <div role="status" className={styles.state}>
      {!isAssessed && (
        <>
          <Notice intent="warning" title="还没有评分，名次还不能用。" text="请先在“评分”里给出考评结论。" />
          <Button
            appearance="primary"
            onClick={() => {
              go('scoring');
            }}
          >
            去评分
          </Button>
        </>
      )}
      {isAssessed && isOutdated && (
        <>
          <Notice
            intent="warning"
            title="工作簿里的排名表不是最新的。"
            text="下面是按现在的评分排的名次；请更新排名，把它写进工作簿。"
          />
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onUpdate}>
            更新排名
          </Button>
        </>
      )}
    </div>
  );
}
