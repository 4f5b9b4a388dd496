import { Button } from '@fluentui/react-components';
import type { RosterView } from '../../app/desk/desk';
import { Notice } from '../parts/Notice';
import { changedUnderneath } from './draft/changedUnderneath';
import { addUnit, restoreUnit, type RosterDraft } from './draft/rosterDraft';
import type { ChangeDraft } from './draft/useRosterDraft';
import { useUnitsStyles } from './units.styles';

interface UnderneathProps {
  readonly view: RosterView;
  readonly draft: RosterDraft;
  readonly change: ChangeDraft;
}

/** Says what somebody changed in the workbook that is changed here too. */
export function Underneath({ view, draft, change }: UnderneathProps) {
  const styles = useUnitsStyles();
  const { lines, gone } = changedUnderneath(view, draft);
  return (
    <div role="status" className={styles.column}>
      {lines.length > 0 && <Notice intent="warning" title="工作簿里也有人改过：" text={lines.join('')} />}
      {gone.map(({ name, entry }) => (
        <div key={name} className={styles.column}>
          <Notice intent="warning" text={`“${name}”在工作簿里已经没有（删除或改名），这里对它的修改没有地方写。`} />
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => {
                change((now) => addUnit(restoreUnit(now, name), entry));
              }}
            >
              作为新单位加上
            </Button>
            <Button
              size="small"
              onClick={() => {
                change((now) => restoreUnit(now, name));
              }}
            >
              不要这些修改
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}
