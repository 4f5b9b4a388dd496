import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import type { RowFilter } from '../../app/desk/desk';
import { finishedSaying } from './sayings';

interface FinishedNoticeProps {
  readonly show: RowFilter['show'];
  readonly onChoose: () => void;
}

/** Nothing is left to assess here: the ranking, or other rows. */
export function FinishedNotice({ show, onChoose }: FinishedNoticeProps) {
  const go = useGo();
  const { rows } = useRound().overview;
  const isAll = rows.assessed >= rows.all;
  const isWalk = show !== 'stale' && show !== 'appealed';
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {isWalk && isAll ? `全部${rows.all}行都评完了，可以看排名。` : finishedSaying(show)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          appearance={isAll ? 'primary' : 'secondary'}
          onClick={() => {
            go('ranking');
          }}
        >
          看排名
        </Button>
        {!isAll && (
          <Button size="small" onClick={onChoose}>
            选别的行
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
