import { ANALYSIS_SHEET } from '../../../workbook/layout/analysisLayout';
import { analysisJson } from '../../analyseWorkbook';
import { analysisTables } from '../../analysisTables';
import type { Round } from '../round/round';
import type { AnalysisView } from './resultsDesk';
import { sheetPlace } from './sheetPlace';

/** What the round shows as a whole, as the rules give it now. */
export const analysisView = (round: Round): AnalysisView => ({
  tables: analysisTables(analysisJson(round.parsed.assessment, round.scores)),
  at: sheetPlace(round, ANALYSIS_SHEET),
});
