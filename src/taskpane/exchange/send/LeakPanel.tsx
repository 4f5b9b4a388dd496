import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Leak } from '../../../app/desk/exchange/exchangeDesk';
import { Notice } from '../../parts/Notice';
import { Fold } from '../../parts/Fold';
import { useExchangeStyles } from '../Exchange.styles';
import { LongText } from '../parts/LongText';
import { PagedList } from '../parts/PagedList';
import { leakGroups, releasedUnits } from './leakGroups';

interface LeakPanelProps {
  readonly leaks: readonly Leak[];
  readonly isBusy: boolean;
  readonly onRelease: (units: readonly string[], found: readonly string[]) => void;
}

/** What kept packages back, where it stands, and letting it pass after looking. */
export function LeakPanel({ leaks, isBusy, onRelease }: LeakPanelProps) {
  const styles = useExchangeStyles();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const held = new Set(leaks.map(({ unit }) => unit)).size;
  const released = releasedUnits(leaks, [...ticked]);
  return (
    <>
      <Notice
        intent="warning"
        title={`${held}个单位的文件没有放出来：`}
        text="里面有别的单位的名称或内容。请看清楚是哪里来的：该删的在本工作簿里删掉后重新制作；可以给他们看的，勾选后放行。"
      />
      <PagedList items={leakGroups(leaks)}>
        {({ found, owner, units, places }) => (
          <>
            <Checkbox
              label={`“${found}”可以出现`}
              checked={ticked.has(found)}
              onChange={(_, { checked }) => {
                setTicked(new Set(checked === true ? [...ticked, found] : [...ticked].filter((one) => one !== found)));
              }}
            />
            <div className={styles.faint}>
              <LongText text={`${owner === '' ? '' : `${owner}的内容，`}在${units.join('、')}的文件里`} />
            </div>
            <Fold title={`在哪里（${places.length}处）`}>
              {() => <PagedList items={places}>{(place) => place}</PagedList>}
            </Fold>
          </>
        )}
      </PagedList>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isBusy || released.length === 0}
          onClick={() => {
            onRelease(released, [...ticked]);
          }}
        >
          放行并制作
        </Button>
        <span role="status">
          {released.length > 0 ? `可以做${released.length}个单位的` : '先勾选看过、可以出现的内容'}
        </span>
      </div>
    </>
  );
}
