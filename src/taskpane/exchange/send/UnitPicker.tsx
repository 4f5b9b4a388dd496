import { Button } from '@fluentui/react-components';
import type { UnitExchange } from '../../../app/desk/exchange/exchangeDesk';
import { useExchangeStyles } from '../Exchange.styles';
import { today } from '../today';
import { GroupPicker } from './GroupPicker';
import { quickPicks, unitGroups } from './picks';

/** Up to so many units, all groups are open at first. */
const FEW = 15;

interface UnitPickerProps {
  readonly units: readonly UnitExchange[];
  readonly chosen: readonly string[];
  readonly onPick: (units: readonly string[]) => void;
}

/** The units that get a workbook: all, a group, one by one, or those in some state. */
export function UnitPicker({ units, chosen, onPick }: UnitPickerProps) {
  const styles = useExchangeStyles();
  const picked = new Set(chosen);
  const set = (names: readonly string[], isPicked: boolean) => {
    onPick(isPicked ? [...chosen, ...names] : chosen.filter((unit) => !names.includes(unit)));
  };
  return (
    <section className={styles.column} aria-label="下发给">
      <h3 className={styles.title}>下发给</h3>
      <div className={styles.buttons} role="group" aria-label="一次勾选">
        {quickPicks(units, today()).map(({ label, units: names }) => (
          <Button
            key={label}
            size="small"
            className={styles.narrow}
            onClick={() => {
              onPick(names);
            }}
          >
            {`${label}${names.length}`}
          </Button>
        ))}
        <Button
          size="small"
          className={styles.narrow}
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            onPick([]);
          }}
        >
          都不选
        </Button>
      </div>
      {unitGroups(units).map(({ group, units: members }) => (
        <GroupPicker
          key={group}
          group={group}
          units={members}
          picked={picked}
          isOpenAtFirst={units.length <= FEW}
          onSet={set}
        />
      ))}
    </section>
  );
}
