import { Empty } from '../parts/Empty';
import { Page } from '../parts/Page';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { Exchange } from './Exchange';

/** 收发: a workbook for every unit goes out, and what comes back is merged. */
export function ExchangePage() {
  const { overview } = useRound();
  const go = useGo();
  const part = overview.state === 'open' && overview.units === 0 ? 'units' : 'tasks';
  return (
    <Page title="下发和回收">
      {overview.state === 'open' && overview.units > 0 ? (
        <Exchange />
      ) : (
        <Empty
          text={
            part === 'units'
              ? '名册里还没有单位，没有可以下发的对象。请先填写单位名册。'
              : '还没有考核，没有可以下发的内容。请先在“任务”里选择通知，建立考核。'
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
