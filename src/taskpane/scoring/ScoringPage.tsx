import { Empty } from '../parts/Empty';
import { Page } from '../parts/Page';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { Scoring } from './Scoring';

/** 评分: row by row, led by Excel's selection or by unit and task. */
export function ScoringPage() {
  const { overview } = useRound();
  const go = useGo();
  if (overview.state !== 'open') {
    return (
      <Page title="评分">
        <Empty
          text="还没有可以评分的考核。请先读入通知，或打开考核工作簿。"
          action={{
            label: '到总览开始',
            onClick: () => {
              go('home');
            },
          }}
        />
      </Page>
    );
  }
  if (overview.rows.all === 0) {
    return (
      <Page title="评分">
        <Empty
          text="“证据评分”里还没有行。先确定单位名册，每个单位的每项任务就会有一行。"
          action={{
            label: '到单位',
            onClick: () => {
              go('units');
            },
          }}
        />
      </Page>
    );
  }
  return <Scoring />;
}
