import { Button } from '@fluentui/react-components';
import type { RosterView } from '../../app/desk/desk';
import type { ChangeDraft } from './draft/useRosterDraft';
import { UnitItem } from './UnitItem';
import { useUnitsStyles } from './units.styles';
import type { useUnitFilter } from './useUnitFilter';

interface UnitListProps {
  readonly filter: ReturnType<typeof useUnitFilter>;
  readonly view: RosterView;
  readonly problems: ReadonlyMap<string, string>;
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
  /** Keys of the ticked units; null while nothing is ticked. */
  readonly picked: ReadonlySet<string> | null;
  readonly onPick: (key: string, isPicked: boolean) => void;
  readonly change: ChangeDraft;
}

/** The units that the filter lets through, under their groups. */
export function UnitList({ filter, view, problems, opened, onOpen, picked, onPick, change }: UnitListProps) {
  const styles = useUnitsStyles();
  const groups = filter.groups.map(({ name }) => name);
  return (
    <>
      {filter.chosen.length === 0 && (
        <p className={styles.text}>
          {filter.groups.length === 0
            ? '名册里还没有单位。可以从 Excel、WPS 复制名册粘贴进来，也可以逐个添加。'
            : '没有符合条件的单位，请改一改上面的条件。'}
        </p>
      )}
      {filter.sections.map(({ name, count, units }) => (
        <section key={name} className={styles.column} aria-label={name}>
          <h3 className={styles.title}>{`${name}（${count}）`}</h3>
          <ul className={styles.list}>
            {units.map((unit) => (
              <UnitItem
                key={unit.key}
                unit={unit}
                view={view}
                groups={groups}
                problem={problems.get(unit.key) ?? null}
                isOpened={opened === unit.key}
                onOpen={onOpen}
                isPicked={picked?.has(unit.key) ?? null}
                onPick={onPick}
                change={change}
              />
            ))}
          </ul>
        </section>
      ))}
      {filter.hidden > 0 && <Button onClick={filter.showMore}>再显示一些（还有{filter.hidden}个）</Button>}
    </>
  );
}
