import { Spinner } from '@fluentui/react-components';
import { useRef } from 'react';
import type { UnitExchange } from '../../../app/desk/exchange/exchangeDesk';
import { Notice } from '../../parts/Notice';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useAnswer } from '../../services/useAnswer';
import { useExchangeStyles } from '../Exchange.styles';
import { today } from '../today';
import { BatchView } from './BatchView';
import { SendBar } from './SendBar';
import { SendFields } from './SendFields';
import { UnitPicker } from './UnitPicker';
import { stateCounts } from './unitState';
import { useSend } from './useSend';

/** 下发: to whom, what for, until when; then the files. */
export function SendPart() {
  const { desk } = useServices();
  const { version } = useRound();
  const answer = useAnswer(`exchange ${version}`, () => desk.exchange());
  if (answer.status === 'failed') return <Notice intent="error" title="收发情况没有读出来。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在读取收发情况……" />;
  return <Sending units={answer.value} />;
}

function Sending({ units }: { readonly units: readonly UnitExchange[] }) {
  const styles = useExchangeStyles();
  const top = useRef<HTMLDivElement>(null);
  const send = useSend(units);
  const counts = stateCounts(units, today()).map(({ state, count }) => `${state}${count}个`);
  const make = async () => {
    await send.make();
    top.current?.focus();
  };
  return (
    <div ref={top} tabIndex={-1} className={styles.part} role="group" aria-label="下发">
      <p className={styles.text}>{`${units.length}个单位：${counts.join('，')}。`}</p>
      {send.batches.map((batch) => (
        <BatchView
          key={batch.madeOn}
          batch={batch}
          isBusy={send.isBusy}
          onRelease={(released, found) => void send.release(batch, released, found)}
          onRemove={() => {
            send.remove(batch);
          }}
        />
      ))}
      <SendFields form={send.form} change={send.setForm} />
      <UnitPicker units={units} chosen={send.chosen} onPick={send.pick} />
      <SendBar chosen={send.chosen.length} problem={send.problem} isBusy={send.isBusy} onMake={() => void make()} />
    </div>
  );
}
