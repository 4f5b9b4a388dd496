import { FilePicker } from '../parts/FilePicker';
import { JobView } from '../parts/JobView';
import { Page } from '../parts/Page';
import type { PaneJobs } from '../background/jobs';
import { BuildResult } from './BuildResult';
import { BuildSummary } from './BuildSummary';
import { useBuild } from './useBuild';

const NOTICE_FILES = '.docx,.xlsx,.html,.htm,.mht,.mhtml,.csv,.tsv,.md,.txt';

interface BuildPageProps {
  readonly build: PaneJobs['build'];
  readonly onBack: () => void;
}

export function BuildPage({ build, onBack }: BuildPageProps) {
  const { notice, roster, state, choose } = useBuild(build);
  return (
    <Page title="由通知生成工作簿" onBack={onBack}>
      <FilePicker
        what="通知文件"
        hint="任务分解表、任务明细表或工作要点：Word（.docx）、Excel（.xlsx）、网页、CSV、文本文件都可以。可以把文件拖到这里；也可以在网页或文档中复制表格，回到本页按 Ctrl+V 粘贴。"
        accept={NOTICE_FILES}
        takesPaste
        file={notice}
        isPrimary
        onChoose={(file) => {
          choose({ notice: file });
        }}
      />
      <FilePicker
        what="单位名册"
        hint="可以不选。用 CSV 文件，第一行为：单位,组别,考核总分,政务公开分值。不选时，单位取自通知。"
        accept=".csv"
        file={roster}
        onChoose={(file) => {
          choose({ roster: file });
        }}
        onRemove={() => {
          choose({ roster: null });
        }}
      />
      <JobView
        state={state}
        empty="请先选择通知文件，这里会显示读到的任务和问题。"
        running="正在读取并生成……"
        summary={(built) => <BuildSummary built={built} />}
      >
        {(built) => <BuildResult built={built} />}
      </JobView>
    </Page>
  );
}
