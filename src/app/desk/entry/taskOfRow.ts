import type { EvidenceRow, Task } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';
import type { Round } from '../round/round';

/** The task that a row names (C5). */
export const taskOfRow = ({ parsed }: Round, { taskId }: EvidenceRow): Task | undefined =>
  parsed.assessment.tasks.find(({ id }) => nameKey(id) === nameKey(taskId));
