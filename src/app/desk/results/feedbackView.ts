import { FEEDBACK_SHEET } from '../../../workbook/layout/tables';
import type { Round } from '../round/round';
import type { FeedbackView } from './resultsDesk';
import { sheetPlace } from './sheetPlace';

/** The units that get a 反馈单. */
export const feedbackView = (round: Round): FeedbackView => ({
  units: round.parsed.assessment.units.map(({ name, group }) => ({ unit: name, group })),
  at: sheetPlace(round, FEEDBACK_SHEET),
});
