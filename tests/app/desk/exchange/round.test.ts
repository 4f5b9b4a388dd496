import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../../src/app/desk/desk';
import type { ReturnsView } from '../../../../src/app/desk/exchange/exchangeDesk';
import { openDesk } from '../../../../src/app/desk/openDesk';
import type { Assessment } from '../../../../src/assessment/model/assessment';
import { scoreAssessment } from '../../../../src/assessment/scoreAssessment';
import type { Decision } from '../../../../src/exchange/model';
import { packageOf } from '../../../../src/exchange/packageOf';
import { excelWorkbook } from '../../../../src/hosts/officejs/excelWorkbook';
import { liveFile } from '../../../../src/hosts/xlsx/liveFile';
import { EVIDENCE } from '../../../../src/workbook/layout/tables';
import { parseWorkbook } from '../../../../src/workbook/parse/parseWorkbook';
import type { LiveWorkbook } from '../../../../src/workbook/port';
import { planWorkbook } from '../../../../src/workbook/write/planWorkbook';
import { assessment, row, task, unit, weight } from '../../../support/assessment-builder';
import { createExcelHost } from '../../../support/excel-host/createExcelHost';
import { loadDocumentWriter } from '../../../support/loadDocumentWriter';
import { loadExchangeFiles } from '../../../support/loadExchangeFiles';
import { TIME } from '../support';
import { filledIn, keptLine, packageFrom, type Typing } from './support';

/** A whole round of sending and taking back, in a file and in Excel: 46 units, 40 returns, and what goes wrong with some. */

const SLOW = 300_000;
const UNITS = Array.from({ length: 46 }, (_, index) => `第${String(index + 1).padStart(2, '0')}街道办事处`);
const TASKS = ['T1', 'T2', 'T3'];
const RETURNED = UNITS.slice(0, 40);
/** Units in whose second row the office typed 佐证 while the package was out. */
const DISPUTED = UNITS.slice(0, 3);
const TWICE = '第10街道办事处';

function hub(year = 2017): Assessment {
  const meta = { ...assessment().meta, id: `round-${year}`, year, title: `测试市${year}年政务公开考核` };
  return assessment({
    meta,
    tasks: TASKS.map((id) => task(id, { item: `事项${id}`, requirement: `要求${id}`, responsible: UNITS })),
    units: UNITS.map((name) => unit(name, { group: '街道' })),
    weights: UNITS.map((name) => weight(1000, 40, name)),
    evidence: UNITS.flatMap((name) =>
      TASKS.map((taskId) => row(null, { unit: name, taskId, role: '责任', evidence: null })),
    ),
  });
}

const ports: Readonly<Record<string, () => LiveWorkbook>> = {
  'a file': () => liveFile(),
  Excel: () => {
    createExcelHost();
    return excelWorkbook();
  },
};

async function roundIn(book: LiveWorkbook): Promise<Assessment> {
  const { value: grid } = await book.read();
  const parsed = grid && parseWorkbook(grid).value;
  if (!parsed) throw new Error('no round in the workbook');
  return parsed.assessment;
}

const evidenceOf = ({ evidence }: Assessment, unitName: string) =>
  evidence.filter((found) => found.unit === unitName).map(({ evidence: text }) => text);

/** The first row says who it is, the second is what both sides change. */
const typed = (name: string, index: number): Typing[] => [
  [0, '佐证', `${name}的佐证`],
  [0, '数量', index],
  [1, '佐证', `${name}补充的佐证`],
];

async function dropAll(desk: Desk, sent: ReadonlyMap<string, Uint8Array>): Promise<ReturnsView> {
  const drop = (name: string, bytes: Uint8Array, modified: string) => keptLine(desk, { name, bytes, modified });
  for (const [index, name] of RETURNED.entries()) {
    const pack = await packageFrom(sent.get(name) ?? new Uint8Array());
    const bytes = await filledIn(pack, typed(name, index));
    await drop(`${name}_考核_20170630.xlsx`, bytes, '2017-07-19T00:00:00Z');
    if (name !== TWICE) continue;
    const older = await filledIn(pack, [[0, '佐证', '更早的佐证']]);
    await drop(`${name}_考核_20170630（旧）.xlsx`, older, '2017-07-10T00:00:00Z');
  }
  const [firstUnit = ''] = UNITS;
  const lastYear = { unit: firstUnit, kind: 'evidence', round: 1, sentOn: '2016-06-30 09:00' } as const;
  const foreign = await filledIn(packageOf(hub(2016), { ...lastYear, due: '', returnTo: '' }), [[0, '佐证', '去年的']]);
  await drop('去年.xlsx', foreign, '2016-07-01T00:00:00Z');
  await drop('坏.xlsx', (sent.get(firstUnit) ?? new Uint8Array()).slice(0, 3000), '2017-07-19T00:00:00Z');
  return desk.returns();
}

describe.each(Object.entries(ports))('the round of 46 units in %s', (_, open) => {
  let book: LiveWorkbook;
  let desk: Desk;
  let before: Assessment;
  let view: ReturnsView;
  let decisions: Record<string, Decision>;

  beforeAll(async () => {
    book = open();
    const round = hub();
    expect(await book.apply(planWorkbook(round, scoreAssessment(round).value))).toEqual([]);
    desk = openDesk({ kind: 'live', workbook: book }, loadExchangeFiles, loadDocumentWriter);
    const { files, leaks } = await desk.sendOut(
      {
        ...{ kind: 'evidence', units: UNITS, due: '2017-07-31', returnTo: '市政府办公室' },
        ...{ withMail: false, subject: '', body: '', allowed: [] },
      },
      TIME,
    );
    expect(leaks).toEqual([]);
    const sent = new Map(files.map(({ name, bytes }) => [name.split('_考核_')[0] ?? '', bytes]));
    for (const name of DISPUTED) {
      const key = [name, 'T2'];
      await book.write([{ table: EVIDENCE.table, key, occurrence: 0, cells: { 佐证: '办公室代填的佐证' } }]);
    }
    await desk.refresh();
    before = await roundIn(book);
    view = await dropAll(desk, sent);
    const [one, other] = view.conflicts;
    decisions = { [one?.id ?? '']: 'theirs', [other?.id ?? '']: 'ours' };
  }, SLOW);

  it('knows what each file is', () => {
    const count = (status: string) => view.lines.filter((line) => line.status === status).length;
    expect([count('ok'), count('duplicate'), count('otherYear'), count('damaged')]).toEqual([40, 1, 1, 1]);
    expect(view.lines).toHaveLength(43);
    expect(view.missing).toEqual(UNITS);
  });

  it('asks only where both sides changed a cell', () => {
    expect(view.conflicts).toMatchObject(
      DISPUTED.map((name) => ({
        ...{ unit: name, taskId: 'T2', column: '佐证', base: '' },
        ...{ ours: '办公室代填的佐证', theirs: `${name}补充的佐证` },
      })),
    );
  });

  it('keeps what is not taken in sight', () => {
    expect(view.rejected.map(({ value }) => value)).toEqual(expect.arrayContaining(['更早的佐证', '去年的']));
  });

  describe('taken in', () => {
    let taken: Assessment;
    beforeAll(async () => {
      const { done, notes } = await desk.takeBack(decisions, TIME);
      expect(done).toBe(true);
      expect(notes.map(({ code }) => code)).toEqual(['conflictsOpen', 'returnsTaken']);
      taken = await roundIn(book);
    }, SLOW);

    it('holds what every unit typed', () => {
      const own = RETURNED.filter((name) => !DISPUTED.includes(name));
      expect(own.map((name) => evidenceOf(taken, name))).toEqual(
        own.map((name) => [`${name}的佐证`, `${name}补充的佐证`, null]),
      );
    });

    it('holds what was decided; what was not stays as it is here', () => {
      const [one = '', other = '', undecided = ''] = DISPUTED;
      expect(evidenceOf(taken, one)[1]).toBe(`${one}补充的佐证`);
      expect(evidenceOf(taken, other)[1]).toBe('办公室代填的佐证');
      expect(evidenceOf(taken, undecided)[1]).toBe('办公室代填的佐证');
    });

    it('has every losing value in its log', () => {
      const values = taken.log.flatMap(({ from, to }) => [from, to]).map(String);
      for (const lost of [...DISPUTED.slice(1).map((name) => `${name}补充的佐证`), '更早的佐证', '去年的']) {
        expect(values).toContainEqual(expect.stringContaining(lost));
      }
    });

    it('knows who has not returned', async () => {
      expect((await desk.returns()).missing).toEqual(UNITS.slice(40));
    });

    it('goes back in one step, with the files to take in again, and forth', async () => {
      expect(await desk.undo()).toMatchObject({ done: true });
      expect(await roundIn(book)).toEqual(before);
      expect(await desk.returns()).toEqual(view);
      expect(await desk.takeBack(decisions, TIME)).toMatchObject({ done: true });
      expect(await roundIn(book)).toEqual(taken);
    }, 120_000);
  });
});
