import { Button, mergeClasses } from '@fluentui/react-components';
import { useFileActions } from '../file/fileContext';
import { OpenButton } from '../file/OpenButton';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useFileTarget } from '../parts/useFileTarget';
import { useGo } from '../services/navigation';
import { useServices } from '../services/servicesContext';
import { useDraftContext } from '../tasks/draftContext';
import { useHomeStyles } from './Home.styles';

/** The first screen: what this is, in what steps, and how to begin. */
export function FirstRun() {
  const styles = useHomeStyles();
  const go = useGo();
  const { host } = useServices();
  const file = useFileActions();
  const { read } = useDraftContext();
  const { isOver, ...target } = useFileTarget((chosen) => {
    void read(chosen);
    go('tasks');
  }, true);
  return (
    <Page title="把通知变成能算分的工作簿">
      {host === 'excelTooOld' && (
        <Notice
          intent="warning"
          title="本机的 Excel 版本太旧，不能直接写入打开着的工作簿。"
          text="直接写入需要 Excel 2021、LTSC 2021 或 Microsoft 365。现在请在这里打开、保存工作簿文件，做法和结果一样。"
        />
      )}
      <p className={styles.text}>
        {file === null
          ? '当前工作簿还没有考核内容。导入通知后，会新增几张工作表，您已有的工作表不动。'
          : '从政务公开通知到评分、4%权重核验和分组排名，都在一个工作簿里完成。'}
        全部在本机处理，不连网络。
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            go('tasks');
          }}
        >
          导入通知
        </Button>
        {file !== null && <OpenButton label="打开工作簿" onOpen={file.open} />}
      </div>
      <ol className={styles.steps}>
        <li>导入通知，核对读出的任务，写入工作簿。</li>
        <li>核对单位和权重，把没写明的责任单位定下来。</li>
        <li>逐条评分，得分和排名随时更新。</li>
      </ol>
      <div className={mergeClasses(styles.drop, isOver && styles.over)} {...target}>
        把通知文件拖到这里，或复制通知里的表格后按 Ctrl+V。
      </div>
    </Page>
  );
}
