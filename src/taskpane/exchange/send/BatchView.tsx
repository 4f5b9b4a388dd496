import { Button } from '@fluentui/react-components';
import { handOver } from '../../file/handOver';
import { DownloadsFail } from '../../parts/DownloadsFail';
import { Fold } from '../../parts/Fold';
import { useServices } from '../../services/servicesContext';
import { useExchangeStyles } from '../Exchange.styles';
import type { Batch } from '../exchangeStore';
import { PagedList } from '../parts/PagedList';
import { batchTitle, singleFiles, sizeText } from './batchTitle';
import { canChooseFolder } from './chooseFolder';
import { LeakPanel } from './LeakPanel';
import { useSaveBatch } from './useSaveBatch';

interface BatchViewProps {
  readonly batch: Batch;
  readonly isBusy: boolean;
  readonly onRelease: (units: readonly string[], found: readonly string[]) => void;
  readonly onRemove: () => void;
}

/** The files that were made, to be taken as one archive, into a folder, or one by one; and what stayed back. */
export function BatchView({ batch, isBusy, onRelease, onRemove }: BatchViewProps) {
  const styles = useExchangeStyles();
  const { host } = useServices();
  const { said, save, saveAll } = useSaveBatch(batch);
  const files = singleFiles(batch);
  return (
    <section className={styles.panel} aria-label={`${batch.madeOn}制作的文件`}>
      <div>
        <h3 className={styles.title}>{batchTitle(batch)}</h3>
        <div className={styles.faint}>{batch.madeOn}</div>
      </div>
      {files.length > 0 && (
        <>
          <div className={styles.buttons}>
            {batch.archive !== null && (
              <Button appearance="primary" onClick={saveAll}>
                下载全部（.zip）
              </Button>
            )}
            {host !== 'excel' && canChooseFolder() && <Button onClick={() => void save()}>存到文件夹</Button>}
            <span role="status">{said}</span>
          </div>
          <DownloadsFail step="打开这个工作簿后再制作" />
          <Fold title={`单个文件${files.length}个`}>
            {() => (
              <PagedList items={files}>
                {(file) => (
                  <div className={styles.head}>
                    <span className={styles.grow}>
                      {file.name} <span className={styles.faint}>{sizeText(file.bytes.length)}</span>
                    </span>
                    <Button
                      size="small"
                      className={styles.narrow}
                      aria-label={`下载${file.name}`}
                      onClick={() => {
                        handOver(file);
                      }}
                    >
                      下载
                    </Button>
                  </div>
                )}
              </PagedList>
            )}
          </Fold>
        </>
      )}
      {batch.leaks.length > 0 && <LeakPanel leaks={batch.leaks} isBusy={isBusy} onRelease={onRelease} />}
      <div>
        <Button size="small" onClick={onRemove}>
          不再显示
        </Button>
      </div>
    </section>
  );
}
