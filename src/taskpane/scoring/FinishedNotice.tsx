import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { SAYINGS } from './sayings';

interface FinishedNoticeProps {
  readonly onChoose: () => void;
}

/** Nothing is left to assess here: the ranking, or other rows. */
export function FinishedNotice({ onChoose }: FinishedNoticeProps) {
  const go = useGo();
  const { rows } = useRound().overview;
  const isAll = rows.assessed >= rows.all;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{isAll ? `全部${rows.all}行都评完了，可以看排名。` : SAYINGS.finished}</MessageBarBody>
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
