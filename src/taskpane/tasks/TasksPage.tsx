import { Page } from '../parts/Page';
import { Status } from '../parts/Status';
import { ChooseNotice } from './ChooseNotice';
import { useDraftContext } from './draftContext';
import { DraftStatus } from './DraftStatus';
import { NoticePreview } from './NoticePreview';

/** 任务: from a notice to the tasks of the round, looked at and corrected before they are written. */
export function TasksPage() {
  const { state } = useDraftContext();
  const hasTasks = state.status === 'read' && state.notice.breakdown.tasks.length > 0;
  return (
    <Page title="任务">
      <Status>
        <DraftStatus />
      </Status>
      {hasTasks && <NoticePreview draft={state} />}
      {!hasTasks && state.status !== 'reading' && <ChooseNotice />}
    </Page>
  );
}
