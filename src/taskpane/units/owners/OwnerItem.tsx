import { Badge } from '@fluentui/react-components';
import type { DraftUnit } from '../draft/draftUnits';
import { choose } from '../draft/rosterDraft';
import type { ChangeDraft } from '../draft/useRosterDraft';
import { useUnitsStyles } from '../units.styles';
import { OwnerForm } from './OwnerForm';
import type { DraftOwner } from './useOwnerFilter';

/** Units named in the line; the form names all. */
const MOST = 3;

function standsForText({ standsFor, choice, isChanged }: DraftOwner): string {
  if (isChanged) return choice === '' ? '写入后按规则分配' : `写入后分给：${choice}`;
  if (standsFor.length === 0) return choice === '' ? '没有分给任何单位' : `指定：${choice}`;
  const named = standsFor.slice(0, MOST).join('、');
  return standsFor.length > MOST ? `分给：${named}等${standsFor.length}个` : `分给：${named}`;
}

interface OwnerItemProps {
  readonly owner: DraftOwner;
  /** The choice in the workbook. */
  readonly was: string;
  readonly units: readonly DraftUnit[];
  readonly isOpened: boolean;
  readonly onOpen: (phrase: string | null) => void;
  readonly change: ChangeDraft;
}

/** One 责任主体: what it stands for in a line that opens its form. */
export function OwnerItem({ owner, was, units, isOpened, onOpen, change }: OwnerItemProps) {
  const styles = useUnitsStyles();
  const { phrase, tasks, method, isOpen, isChanged } = owner;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpened}
        onClick={() => {
          onOpen(isOpened ? null : phrase);
        }}
      >
        <span className={styles.head}>
          <span className={styles.name}>{phrase}</span>
          {isChanged && (
            <Badge appearance="outline" color="brand">
              已改
            </Badge>
          )}
          <Badge appearance="tint" color={isOpen ? 'warning' : 'informative'}>
            {isOpen ? `待定：${method}` : method}
          </Badge>
        </span>
        <span className={styles.facts}>
          {tasks}项任务 · {standsForText(owner)}
        </span>
      </button>
      {isOpened && (
        <OwnerForm
          owner={owner}
          units={units}
          onChoose={(choice) => {
            change((draft) => choose(draft, phrase, was, choice));
          }}
        />
      )}
    </li>
  );
}
