import { Badge, Checkbox, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RosterView } from '../../app/desk/desk';
import type { DraftUnit } from './draft/draftUnits';
import type { ChangeDraft } from './draft/useRosterDraft';
import { UnitForm } from './UnitForm';
import { useUnitsStyles } from './units.styles';
import { VerdictBadge } from './VerdictBadge';
import { weightFacts } from './weightFacts';

const STATES = { same: '', changed: '已改', added: '新增', removed: '将删除' } as const;

interface UnitItemProps {
  readonly unit: DraftUnit;
  readonly view: RosterView;
  readonly groups: readonly string[];
  readonly problem: string | null;
  readonly isOpened: boolean;
  readonly onOpen: (key: string | null) => void;
  /** Null while units are not ticked. */
  readonly isPicked: boolean | null;
  readonly onPick: (key: string, isPicked: boolean) => void;
  readonly change: ChangeDraft;
}

/** One unit: its verdict in a line that opens its form. */
export function UnitItem(props: UnitItemProps) {
  const { unit, view, groups, problem, isOpened, onOpen, isPicked, onPick, change } = props;
  const styles = useUnitsStyles();
  const opener = useRef<HTMLButtonElement>(null);
  const { key, entry, weight, state } = unit;
  const name = entry.name === '' ? '（还没有名称）' : entry.name;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {isPicked !== null && (
          <Checkbox
            aria-label={`勾选${name}`}
            checked={isPicked}
            onChange={(_, { checked }) => {
              onPick(key, checked === true);
            }}
          />
        )}
        <button
          ref={opener}
          type="button"
          className={styles.opener}
          aria-expanded={isOpened}
          onClick={() => {
            onOpen(isOpened ? null : key);
          }}
        >
          <span className={styles.head}>
            <span className={mergeClasses(styles.name, state === 'removed' && styles.removed)}>{name}</span>
            {state !== 'same' && (
              <Badge appearance="outline" color="brand">
                {STATES[state]}
              </Badge>
            )}
            <VerdictBadge verdict={weight.verdict} />
          </span>
          <span className={styles.facts}>{problem ?? weightFacts(weight)}</span>
        </button>
      </div>
      {isOpened && (
        <UnitForm
          unit={unit}
          view={view}
          groups={groups}
          problem={problem}
          change={change}
          onClose={() => {
            onOpen(null);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}
