import { Button } from '@fluentui/react-components';
import type { Place } from '../../shared/issue';
import { useGo } from '../services/navigation';
import { useServices } from '../services/servicesContext';
import { useStep } from '../services/stepContext';
import { timeText } from '../services/timeText';
import { useShow } from '../services/useShow';
import { sheetChoice } from '../sheets/sheetChoice';
import { useResultsStyles } from './Results.styles';

interface ToSheetProps {
  readonly sheet: string;
  /** Where it stands; null while the workbook has none. */
  readonly at: Place | null;
}

/** Leads to the sheet that says the same on paper: in the spreadsheet, or in 表格; where there is none yet it is made. */
export function ToSheet({ sheet, at }: ToSheetProps) {
  const styles = useResultsStyles();
  const { desk } = useServices();
  const { running, run } = useStep();
  const go = useGo();
  const show = useShow();
  if (at === null) {
    return (
      <div className={styles.column}>
        <p className={styles.text}>工作簿里还没有“{sheet}”这张表，更新排名后就有。</p>
        <Button
          disabledFocusable={running !== null}
          onClick={() => {
            void run('更新排名', () => desk.updateRanking(timeText()));
          }}
        >
          更新排名
        </Button>
      </div>
    );
  }
  return (
    <div>
      <Button
        onClick={() => {
          if (show !== null) {
            show(at);
            return;
          }
          sheetChoice(desk).set({ sheet });
          go('sheets');
        }}
      >
        看“{sheet}”表
      </Button>
    </div>
  );
}
