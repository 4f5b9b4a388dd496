import { readFile } from 'node:fs/promises';
import type { Desk, RosterChange, RowFilter, UnitEntry } from '../../../src/app/desk/desk';
import { openDesk } from '../../../src/app/desk/openDesk';
import { importNotice } from '../../../src/app/importDocument';
import type { Assessment } from '../../../src/assessment/model/assessment';
import type { Breakdown } from '../../../src/assessment/model/breakdown';
import { liveFile } from '../../../src/hosts/xlsx/liveFile';
import { readSheets } from '../../../src/hosts/xlsx/readSheets';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { parseWorkbook } from '../../../src/workbook/parse/parseWorkbook';
import type { RowName } from '../../../src/workbook/port';
import { loadDocumentWriter } from '../../support/loadDocumentWriter';
import { loadExchangeFiles } from '../../support/loadExchangeFiles';

const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
const ROSTER = '沈阳市单位名册（示例）.csv';

export const TIME = '2017-06-30 09:00:00';
export const EVERYTHING: RowFilter = { unit: null, taskId: null, show: 'all' };

export const seed = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(`seeds/${name}`));

let notice: Promise<Breakdown> | null = null;

/** The Shenyang notice of 2017: 130 tasks. */
export const notice2017 = (): Promise<Breakdown> =>
  (notice ??= seed(NOTICE)
    .then((bytes) => importNotice(NOTICE, bytes, readSheets))
    .then(({ breakdown }) => breakdown));

export const fileDesk = (): Desk => openDesk({ kind: 'files', open: liveFile }, loadExchangeFiles, loadDocumentWriter);

/** A desk with the round of 2017, as the notice gives it: 33 units, nothing filled in. */
export async function shenyang(): Promise<Desk> {
  const desk = fileDesk();
  await desk.adopt(await notice2017(), NOTICE, TIME);
  return desk;
}

/** The units of the sample roster of Shenyang: 46, in three groups. */
export async function sampleUnits(desk: Desk): Promise<readonly UnitEntry[]> {
  return (await desk.readRoster(await seed(ROSTER))).units;
}

/** What a file says that the desk saved. */
export async function assessmentIn(bytes: Uint8Array): Promise<Assessment> {
  const { value: grid } = await readWorkbook(bytes);
  const parsed = grid && parseWorkbook(grid).value;
  if (!parsed) throw new Error('cannot be read');
  return parsed.assessment;
}

export const savedAssessment = async (desk: Desk): Promise<Assessment> => assessmentIn((await desk.saveFile()).bytes);

/** Rows of 证据评分 in the order of the sheet. */
export const rowNames = async (desk: Desk, filter: Partial<RowFilter> = {}): Promise<RowName[]> =>
  (await desk.rows({ ...EVERYTHING, ...filter })).rows.map(({ name }) => name);

/** The first row of the round. */
export async function firstRow(desk: Desk): Promise<RowName> {
  const [name] = await rowNames(desk);
  if (name === undefined) throw new Error('no rows');
  return name;
}

/** The roster as it stands, with some units edited: null removes one. */
export async function changedUnits(desk: Desk, edit: (entry: UnitEntry) => UnitEntry | null): Promise<RosterChange> {
  const { units } = await desk.roster();
  return {
    units: units.flatMap(({ entry }) => {
      const next = edit(entry);
      return next === null ? [] : [{ was: entry.name, entry: next }];
    }),
    choices: [],
  };
}
