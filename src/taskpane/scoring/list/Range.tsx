import { Button } from '@fluentui/react-components';
import type { Choices, Overview, RowFilter } from '../../../app/desk/desk';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useAnswer } from '../../services/useAnswer';
import { useRangeStyles } from './Range.styles';

interface RangeProps {
  readonly filter: RowFilter;
  readonly onOpen: () => void;
}

const SHOWN: Readonly<Record<RowFilter['show'], string>> = {
  all: '',
  unassessed: '，只看未评',
  remarked: '，只看有提示',
  stale: '，只看待复核',
  appealed: '，只看申诉',
};

/** 已评/全部 of the chosen unit or task; nothing for one unit's one task. */
function countsOf({ unit, taskId }: RowFilter, choices: Choices, { rows }: Overview): string {
  if (unit !== null && taskId !== null) return '';
  const counted = choices.units.find((one) => one.unit === unit) ??
    choices.tasks.find((one) => one.taskId === taskId) ?? { assessed: rows.assessed, rows: rows.all };
  return `，已评${counted.assessed}/${counted.rows}`;
}

/** Which rows are walked through and how far that has come, on the button that changes it. */
export function Range({ filter, onOpen }: RangeProps) {
  const styles = useRangeStyles();
  const { desk } = useServices();
  const { version, overview } = useRound();
  const choices = useAnswer(`choices ${version}`, () => desk.choices());
  const where = [filter.unit, filter.taskId].filter((name) => name !== null).join(' ');
  const counts = choices.status === 'ready' ? countsOf(filter, choices.value, overview) : '';
  return (
    <div className={styles.range}>
      <span className={styles.text}>
        {where === '' ? '全部单位和任务' : where}
        {SHOWN[filter.show]}
        {counts}
      </span>
      <Button size="small" className={styles.button} aria-keyshortcuts="L" onClick={onOpen}>
        选行 L
      </Button>
    </div>
  );
}
