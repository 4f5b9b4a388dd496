import { Spinner } from '@fluentui/react-components';
import { Empty } from '../parts/Empty';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';
import { Roster } from './Roster';

/** 单位与权重: the roster with the verdict on each unit's weight, and what the printed 责任主体 stand for. */
export function UnitsPage() {
  const { overview } = useRound();
  const go = useGo();
  return (
    <Page title="单位与权重">
      {overview.state === 'open' ? (
        <OpenRoster />
      ) : (
        <Empty
          text="还没有考核，没有名册可填。请先在“任务”里选择通知，建立考核。"
          action={{
            label: '去任务',
            onClick: () => {
              go('tasks');
            },
          }}
        />
      )}
    </Page>
  );
}

function OpenRoster() {
  const { desk } = useServices();
  const { version } = useRound();
  const answer = useAnswer(`roster ${version}`, () => desk.roster());
  if (answer.status === 'failed') return <Notice intent="error" title="名册没有读出来。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在读取名册……" />;
  return <Roster view={answer.value} />;
}
