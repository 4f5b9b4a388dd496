import { Checkbox } from '@fluentui/react-components';
import type { FeedbackView } from '../../../app/desk/results/resultsDesk';
import { PagedList } from '../../exchange/parts/PagedList';
import { Fold } from '../../parts/Fold';
import { useResultsStyles } from '../Results.styles';
import { groupsOf } from './groupsOf';

/** Up to so many units, all groups are open at first. */
const FEW = 15;

interface UnitChecksProps {
  readonly units: FeedbackView['units'];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** Units to be picked one by one, or a group at once. */
export function UnitChecks({ units, picked, onPick }: UnitChecksProps) {
  const styles = useResultsStyles();
  const set = (names: readonly string[], isPicked: boolean) => {
    const next = new Set(picked);
    for (const name of names) {
      if (isPicked) next.add(name);
      else next.delete(name);
    }
    onPick(next);
  };
  return (
    <div className={styles.wide}>
      {groupsOf(units).map(({ group, names }) => {
        const count = names.filter((name) => picked.has(name)).length;
        return (
          <div key={group} role="group" aria-label={group}>
            <Checkbox
              label={`${group}（选${count}，共${names.length}）`}
              checked={count > 0 && count < names.length ? 'mixed' : count > 0}
              onChange={() => {
                set(names, count < names.length);
              }}
            />
            <Fold title={`${group}的单位`} isOpenAtFirst={units.length <= FEW}>
              {() => (
                <PagedList items={names}>
                  {(name) => (
                    <Checkbox
                      label={name}
                      checked={picked.has(name)}
                      onChange={(_, { checked }) => {
                        set([name], checked === true);
                      }}
                    />
                  )}
                </PagedList>
              )}
            </Fold>
          </div>
        );
      })}
    </div>
  );
}
