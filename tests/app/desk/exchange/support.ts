import type { Desk } from '../../../../src/app/desk/desk';
import type { Assessment, Cell } from '../../../../src/assessment/model/assessment';
import type { Package, PackageFacts } from '../../../../src/assessment/model/package';
import type { ReturnLine } from '../../../../src/app/desk/exchange/exchangeDesk';
import { readReturn } from '../../../../src/app/exchange/readReturn';
import { scoreAssessment } from '../../../../src/assessment/scoreAssessment';
import { packageOf } from '../../../../src/exchange/packageOf';
import { readWorkbook } from '../../../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../../../src/hosts/xlsx/writeWorkbook';
import { packageIn } from '../../../../src/workbook/parse/packageIn';
import { planPackage } from '../../../../src/workbook/write/package/planPackage';
import { planWorkbook } from '../../../../src/workbook/write/planWorkbook';
import { typeInto } from '../../../support/editPlan';
import { loadExchangeFiles } from '../../../support/loadExchangeFiles';
import { smallAssessment } from '../../../support/smallAssessment';
import { fileDesk } from '../support';

/** A round as the bytes of a workbook. */
export const hubFile = (round: Assessment): Promise<Uint8Array> =>
  writeWorkbook(planWorkbook(round, scoreAssessment(round).value));

/** A desk on a file with that round. */
export async function deskOf(round: Assessment): Promise<Desk> {
  const desk = fileDesk();
  await desk.openFile('考核.xlsx', await hubFile(round));
  return desk;
}

/** A desk on a round of two units and three rows. */
export const smallDesk = (): Promise<Desk> => deskOf(smallAssessment());

/** What somebody types into 证据评分: a row (from 0), a column by its header. */
export type Typing = readonly [row: number, header: string, value: Cell];

export const DAY = '2017-07-20';

/** A package in which the unit has typed, saved again. */
export const filledIn = (pack: Package, typings: readonly Typing[]): Promise<Uint8Array> =>
  writeWorkbook(
    typings.reduce(
      (plan, [row, header, value]) => typeInto(plan, '证据评分', row, header, value),
      planPackage(pack, null),
    ),
  );

/** The package that went out as this file. */
export async function packageFrom(bytes: Uint8Array): Promise<Package> {
  const { value: grid } = await readWorkbook(bytes);
  const pack = grid && packageIn(grid);
  if (!pack) throw new Error('not a package');
  return pack;
}

/** The first package of a unit of the small round. */
export const smallPackage = (unit: string, over: Partial<PackageFacts> = {}): Package =>
  packageOf(smallAssessment(), {
    ...{ unit, kind: 'evidence', round: 1, sentOn: '2017-07-01 09:00', due: '', returnTo: '' },
    ...over,
  });

/** Reads a file and hands it to the desk, as the pane does; its line among all that are kept. */
export async function keptLine(
  desk: Desk,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly modified: string | null },
): Promise<ReturnLine> {
  const name = await desk.keepReturn(await readReturn(file, await loadExchangeFiles()), DAY);
  const line = (await desk.returns()).lines.find((each) => each.file === name);
  if (line === undefined) throw new Error(`no line of ${name}`);
  return line;
}

/** Drops the package of a unit of the small round, filled in. */
export async function dropReturn(
  desk: Desk,
  unit: string,
  typings: readonly Typing[],
  file: { readonly name?: string; readonly modified?: string } = {},
) {
  const bytes = await filledIn(smallPackage(unit), typings);
  const { name = `${unit}_考核_20170701.xlsx`, modified = null } = file;
  return keptLine(desk, { name, bytes, modified });
}
