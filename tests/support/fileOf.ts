import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';

/** A round as the bytes of its workbook. */
export const fileOf = (round: Assessment): Promise<Uint8Array> =>
  writeWorkbook(planWorkbook(round, scoreAssessment(round).value));
