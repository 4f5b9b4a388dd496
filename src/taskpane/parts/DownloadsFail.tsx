import { useServices } from '../services/servicesContext';
import { useDownloadsFailStyles } from './DownloadsFail.styles';

interface DownloadsFailProps {
  /** What to do there: 打开这个工作簿后再下载. */
  readonly step: string;
}

/** What to do in an Excel whose panes cannot download; nothing elsewhere. */
export function DownloadsFail({ step }: DownloadsFailProps) {
  const styles = useDownloadsFailStyles();
  const { host } = useServices();
  if (host !== 'excel') return null;
  return (
    <p className={styles.text}>
      点了没有下载的（Mac 版 Excel 的窗格不能下载文件）：请保存工作簿，用 Edge、Chrome 或 Safari 打开本软件的网页，
      {step}。
    </p>
  );
}
