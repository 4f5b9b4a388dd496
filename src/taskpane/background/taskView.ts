import { ownersText } from '../../app/ownersText';
import { placeText } from '../../app/placeText';
import type { PreviewRow } from '../../app/preview';
import type { TaskView } from './jobs';

/** A task of the preview in the words of the list. */
export const taskView = ({ task, inferred, issues }: PreviewRow): TaskView => ({
  id: task.id,
  title: task.item ?? '',
  requirement: task.requirement,
  owners: ownersText(task),
  deadline: task.deadline.text,
  place: placeText(task.source),
  doubts: [
    ...(inferred.length > 0 ? [`原文此处没有${inferred.join('、')}，由上文推断。`] : []),
    ...issues.map(({ message }) => message),
  ],
});
