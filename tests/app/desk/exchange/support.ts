import type { Desk } from '../../../../src/app/desk/desk';
import type { Assessment } from '../../../../src/assessment/model/assessment';
import { scoreAssessment } from '../../../../src/assessment/scoreAssessment';
import { xlsxPort } from '../../../../src/hosts/xlsx/xlsxPort';
import { planWorkbook } from '../../../../src/workbook/write/planWorkbook';
import { smallAssessment } from '../../../support/smallAssessment';
import { fileDesk } from '../support';

/** A round as the bytes of a workbook. */
export async function hubFile(round: Assessment): Promise<Uint8Array> {
  const port = xlsxPort();
  await port.apply(planWorkbook(round, scoreAssessment(round).value));
  return port.bytes();
}

/** A desk on a file with that round. */
export async function deskOf(round: Assessment): Promise<Desk> {
  const desk = fileDesk();
  await desk.openFile('考核.xlsx', await hubFile(round));
  return desk;
}

/** A desk on a round of two units and three rows. */
export const smallDesk = (): Promise<Desk> => deskOf(smallAssessment());
