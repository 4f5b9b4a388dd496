import { useState } from 'react';
import { FilePicker } from '../parts/FilePicker';
import { JobView } from '../parts/JobView';
import { Page } from '../parts/Page';
import { useJob } from '../parts/useJob';
import type { PaneJobs, Reviewed } from '../background/jobs';
import { ReviewResult } from './ReviewResult';
import { ReviewSummary } from './ReviewSummary';

interface ReviewPageProps {
  readonly review: PaneJobs['review'];
  readonly onBack: () => void;
}

export function ReviewPage({ review, onBack }: ReviewPageProps) {
  const [file, setFile] = useState<File | null>(null);
  const [state, start] = useJob<File, Reviewed>(review);
  return (
    <Page title="打开工作簿" onBack={onBack}>
      <FilePicker
        what="工作簿"
        hint="由本软件生成的考核工作簿（.xlsx）。只读取，不改动。"
        accept=".xlsx,.xls,.et"
        file={file}
        isPrimary
        onChoose={(chosen) => {
          setFile(chosen);
          start(chosen);
        }}
      />
      <JobView
        state={state}
        empty="请先选择工作簿，这里会显示分组排名和问题。"
        running="正在读取并核对……"
        summary={(reviewed) => <ReviewSummary reviewed={reviewed} />}
      >
        {(reviewed) => <ReviewResult reviewed={reviewed} />}
      </JobView>
    </Page>
  );
}
