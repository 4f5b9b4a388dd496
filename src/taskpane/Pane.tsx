import { FluentProvider } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostKind } from '../hosts/officejs/hostReady';
import { BuildPage } from './build/BuildPage';
import { Home } from './home/Home';
import type { PageName } from './pages';
import { Notice } from './parts/Notice';
import { usePaneStyles } from './Pane.styles';
import { ReviewPage } from './review/ReviewPage';
import { useTheme } from './useTheme';
import type { PaneJobs } from './background/jobs';

export interface PaneProps {
  readonly host: HostKind;
  readonly jobs: PaneJobs;
}

export function Pane({ host, jobs }: PaneProps) {
  const styles = usePaneStyles();
  const [page, setPage] = useState<PageName>('home');
  const goHome = () => {
    setPage('home');
  };
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <header className={styles.header}>
        <h1 className={styles.title}>政务公开考核</h1>
      </header>
      <main className={styles.main}>
        {host === 'excel' && (
          <Notice intent="info" text="直接在当前 Excel 工作簿里操作要等以后的版本，这一版请在这里选择文件来做。" />
        )}
        {page === 'home' && <Home onChoose={setPage} />}
        {page === 'build' && <BuildPage build={jobs.build} onBack={goHome} />}
        {page === 'review' && <ReviewPage review={jobs.review} onBack={goHome} />}
      </main>
    </FluentProvider>
  );
}
