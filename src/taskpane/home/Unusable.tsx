import { Button } from '@fluentui/react-components';
import { useFileActions } from '../file/fileContext';
import { OpenButton } from '../file/OpenButton';
import { NoteList } from '../parts/NoteList';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useHomeStyles } from './Home.styles';
import { useReread } from './useReread';
import { useRoundNotes } from './useRoundNotes';

/** A workbook that cannot be used as it is now: why, and what to do. */
export function Unusable() {
  const styles = useHomeStyles();
  const file = useFileActions();
  const reread = useReread();
  const notes = useRoundNotes();
  return (
    <Page title="现在不能使用这个工作簿">
      <Notice intent="error" text="请按下面的说明处理，然后重新读取。工作簿里的数据没有改动。" />
      <div className={styles.buttons}>
        {file === null ? (
          <Button appearance="primary" onClick={reread}>
            重新读取
          </Button>
        ) : (
          <OpenButton appearance="primary" label="打开另一个工作簿" onOpen={file.open} />
        )}
      </div>
      <NoteList notes={notes} none="" />
    </Page>
  );
}
