import { checkSeal, type SealCheck } from '../../src/app/exchange/checkSeal';
import { sealed } from '../../src/app/exchange/seal';
import { readOpened } from '../../src/app/openWorkbook';
import type { Assessment } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';

/** When the sealed rounds of the tests were sealed. */
export const SEALED_ON = '2026-11-22 14:05:00';

/** A round with a seal on it. */
export const sealedRound = (round: Assessment): Assessment => sealed(round, scoreAssessment(round).value, SEALED_ON);

/** What a file says of its seal. */
export async function sealIn(file: Uint8Array): Promise<SealCheck | null> {
  const { opened, issues } = await readOpened(xlsxPort(file));
  if (opened === null) throw new Error(JSON.stringify(issues));
  return checkSeal(opened);
}
