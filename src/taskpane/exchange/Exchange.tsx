import { Tab, TabList } from '@fluentui/react-components';
import { BackPart } from './back/BackPart';
import { useExchangeStyles } from './Exchange.styles';
import { SendPart } from './send/SendPart';
import { useExchange } from './useExchange';

/** 下发 and 回收 on two tabs. */
export function Exchange() {
  const styles = useExchangeStyles();
  const [{ part }, store] = useExchange();
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={part}
        aria-label="下发和回收"
        onTabSelect={(_, { value }) => {
          store.set({ part: value === 'back' ? 'back' : 'send' });
        }}
      >
        <Tab value="send">下发给单位</Tab>
        <Tab value="back">收回合并</Tab>
      </TabList>
      {part === 'send' ? <SendPart /> : <BackPart />}
    </>
  );
}
