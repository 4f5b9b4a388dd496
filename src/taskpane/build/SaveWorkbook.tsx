import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { useSaveWorkbookStyles } from './SaveWorkbook.styles';
import { useSave } from './useSave';

interface SaveWorkbookProps {
  readonly workbook: Blob;
  /** Name proposed for the file. */
  readonly name: string;
}

export function SaveWorkbook({ workbook, name }: SaveWorkbookProps) {
  const styles = useSaveWorkbookStyles();
  const { said, save } = useSave();
  return (
    <div className={styles.save}>
      <Button
        className={styles.button}
        appearance="primary"
        onClick={() => {
          void save(workbook, name);
        }}
      >
        保存工作簿
      </Button>
      <div role="status">{said !== null && <Notice {...said} />}</div>
    </div>
  );
}
