import { Field, Input, Spinner } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReturnsView } from '../../../app/desk/exchange/exchangeDesk';
import { Notice } from '../../parts/Notice';
import { Conflicts } from '../conflicts/Conflicts';
import { useExchangeStyles } from '../Exchange.styles';
import { BackBar } from './BackBar';
import { ClearedCells } from './ClearedCells';
import { FilesTarget } from './FilesTarget';
import { Missing } from './Missing';
import { ReadingLine } from './ReadingLine';
import { RejectedValues } from './RejectedValues';
import { ReturnedFiles } from './ReturnedFiles';
import { useBack, type Back } from './useBack';

/** 回收: the files that came back, what they change, and taking them in. */
export function BackPart() {
  const styles = useExchangeStyles();
  const back = useBack();
  const top = useRef<HTMLDivElement>(null);
  const { answer, reading, failures } = back;
  const toTop = () => {
    top.current?.focus();
  };
  return (
    <div ref={top} tabIndex={-1} className={styles.part} role="group" aria-label="回收">
      <Field label="收到日期" className={styles.field} hint="按这一天判断接下来选的文件是不是逾期交回。">
        <Input
          type="date"
          className={styles.input}
          input={{ className: styles.input }}
          value={back.received}
          onChange={(_, { value }) => {
            back.setReceived(value);
          }}
        />
      </Field>
      <FilesTarget isBusy={reading !== null} onChoose={(files) => void back.add(files)} />
      <div role="status" className={styles.column}>
        {reading !== null && <ReadingLine reading={reading} onStop={back.stop} />}
        {failures.length > 0 && (
          <Notice intent="error" title={`${failures.length}个文件没有读进来：`} text={failures.join('')} />
        )}
      </div>
      {answer.status === 'failed' && <Notice intent="error" title="收回的文件没有比对出来。" text={answer.message} />}
      {answer.status === 'waiting' && <Spinner size="small" labelPosition="after" label="正在比对……" />}
      {answer.status === 'ready' && reading === null && <Returned view={answer.value} back={back} onDone={toTop} />}
    </div>
  );
}

interface ReturnedProps {
  readonly view: ReturnsView;
  readonly back: Back;
  readonly onDone: () => void;
}

function Returned({ view, back, onDone }: ReturnedProps) {
  return (
    <>
      {view.lines.length > 0 && <ReturnedFiles view={view} back={back} onDone={onDone} />}
      {view.conflicts.length > 0 && <Conflicts conflicts={view.conflicts} />}
      {view.cleared > 0 && <ClearedCells lines={view.lines} />}
      {view.rejected.length > 0 && <RejectedValues rejected={view.rejected} />}
      <Missing view={view} />
      {view.lines.length > 0 && <BackBar view={view} back={back} onDone={onDone} />}
    </>
  );
}
