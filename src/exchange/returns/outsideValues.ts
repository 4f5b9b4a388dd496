import type { Rejected, RejectionReason } from '../model';
import type { Recognised } from './recognise';

/** What stands in a file outside our tables. */
export const outsideValues = ({ received, unit }: Recognised, reason: RejectionReason): Rejected[] =>
  (received.file.content?.extras ?? []).map(({ place, value }) => ({
    file: received.file.name,
    unit,
    taskId: null,
    column: place,
    value,
    reason,
  }));
