import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { UnitExchange } from '../../../app/desk/exchange/exchangeDesk';
import { useExchangeStyles } from '../Exchange.styles';
import { PagedList } from '../parts/PagedList';
import { canSend } from './picks';
import { StateBadge } from './StateBadge';
import { unitFacts } from './unitState';

interface GroupPickerProps {
  readonly group: string;
  readonly units: readonly UnitExchange[];
  readonly picked: ReadonlySet<string>;
  readonly isOpenAtFirst: boolean;
  readonly onSet: (units: readonly string[], isPicked: boolean) => void;
}

/** A group of units with a box for all of them, and its units under it when opened. */
export function GroupPicker({ group, units, picked, isOpenAtFirst, onSet }: GroupPickerProps) {
  const styles = useExchangeStyles();
  const list = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const names = units.filter(canSend).map(({ unit }) => unit);
  const count = names.filter((unit) => picked.has(unit)).length;
  const isMixed = count > 0 && count < names.length;
  return (
    <div role="group" aria-label={group}>
      <div className={mergeClasses(styles.row, styles.middle)}>
        <Checkbox
          className={styles.grow}
          label={`${group}（选${count}，共${units.length}）`}
          disabled={names.length === 0}
          checked={isMixed ? 'mixed' : count > 0}
          onChange={() => {
            onSet(names, count < names.length);
          }}
        />
        <Button
          size="small"
          className={styles.narrow}
          aria-expanded={isOpen}
          aria-controls={list}
          aria-label={`${isOpen ? '收起' : '展开'}${group}`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? '收起' : '展开'}
        </Button>
      </div>
      <div id={list}>
        {isOpen && (
          <PagedList items={units}>
            {(unit) => <UnitLine unit={unit} isPicked={picked.has(unit.unit)} onSet={onSet} />}
          </PagedList>
        )}
      </div>
    </div>
  );
}

interface UnitLineProps {
  readonly unit: UnitExchange;
  readonly isPicked: boolean;
  readonly onSet: (units: readonly string[], isPicked: boolean) => void;
}

function UnitLine({ unit, isPicked, onSet }: UnitLineProps) {
  const styles = useExchangeStyles();
  return (
    <div className={styles.row}>
      <Checkbox
        aria-label={unit.unit}
        disabled={!canSend(unit)}
        checked={isPicked}
        onChange={(_, { checked }) => {
          onSet([unit.unit], checked === true);
        }}
      />
      <div className={styles.grow}>
        <div className={styles.head}>
          <span className={styles.name}>{unit.unit}</span>
          <StateBadge unit={unit} />
        </div>
        <div className={styles.faint}>
          {unitFacts(unit)}
          {unit.email === '' && '，名册里没有邮箱'}
        </div>
      </div>
    </div>
  );
}
