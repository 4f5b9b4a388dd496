import { Page } from '../parts/Page';
import { ChooseNotice } from './ChooseNotice';
import { NoticePreview } from './NoticePreview';
import { useDraftContext } from './draftContext';

/** 任务: from a notice to the tasks of the round, looked at and corrected before they are written. */
export function TasksPage() {
  const { state } = useDraftContext();
  return (
    <Page title="任务">
      {state.status === 'read' && state.notice.breakdown.tasks.length > 0 ? (
        <NoticePreview draft={state} />
      ) : (
        <ChooseNotice state={state} />
      )}
    </Page>
  );
}
