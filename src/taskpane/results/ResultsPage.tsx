import { Empty } from '../parts/Empty';
import { Page } from '../parts/Page';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { Results } from './Results';

/** 成果: what the leader sees of a round. */
export function ResultsPage() {
  const { overview } = useRound();
  const go = useGo();
  const part = overview.state === 'open' && overview.units === 0 ? 'units' : 'tasks';
  return (
    <Page title="成果">
      {overview.state === 'open' && overview.units > 0 ? (
        <Results />
      ) : (
        <Empty
          text={
            part === 'units'
              ? '名册里还没有单位，没有可以分析的结果。请先填写单位名册。'
              : '还没有考核，没有可以分析的结果。请先在“任务”里选择通知，建立考核。'
          }
          action={{
            label: part === 'units' ? '去填单位' : '去任务',
            onClick: () => {
              go(part);
            },
          }}
        />
      )}
    </Page>
  );
}
