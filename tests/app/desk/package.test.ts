import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/app/desk/desk';
import { openDesk } from '../../../src/app/desk/openDesk';
import { liveFile } from '../../../src/hosts/xlsx/liveFile';
import { loadDocumentWriter } from '../../support/loadDocumentWriter';
import { loadExchangeFiles } from '../../support/loadExchangeFiles';
import { filledIn, smallDesk, smallPackage } from './exchange/support';
import { fileDesk, notice2017, TIME } from './support';

const SENT = { due: '2017-07-31', returnTo: '市政务公开办' } as const;

const UNIT = '和平区政府';
let fresh: Uint8Array = new Uint8Array();
beforeAll(async () => {
  fresh = await filledIn(smallPackage(UNIT, SENT), [
    [0, '佐证', null],
    [1, '佐证', '网站专栏'],
  ]);
});

/** The pane beside a workbook that is open in a spreadsheet. */
const beside = (bytes: Uint8Array): Desk =>
  openDesk({ kind: 'live', workbook: liveFile(bytes) }, loadExchangeFiles, loadDocumentWriter);

describe('a workbook that went out to a unit', () => {
  it('is told from a round, with whose it is, until when, to whom, and how much is filled in', async () => {
    const { state, title, pack } = await beside(fresh).refresh();
    expect({ state, title }).toEqual({ state: 'package', title: '测试市2017年政务公开考核' });
    expect(pack).toMatchObject({ unit: UNIT, kind: 'evidence', ...SENT, rows: 2, filled: 1 });
    expect(pack?.openAt).toMatchObject({ sheet: '证据评分' });
  });

  it('counts appeals in a package of feedback', async () => {
    const request = { kind: 'feedback', units: [UNIT], ...SENT, withMail: false } as const;
    const { files } = await (await smallDesk()).sendOut({ ...request, subject: '', body: '', allowed: [] }, TIME);
    const sent = files.find(({ name }) => name.startsWith(UNIT))?.bytes ?? new Uint8Array();
    expect((await beside(sent).refresh()).pack).toMatchObject({ kind: 'feedback', rows: 2, filled: 0 });
  });

  it('takes nothing that belongs to the round', async () => {
    const desk = beside(fresh);
    const before = await desk.refresh();
    const request = { kind: 'evidence', units: [UNIT], due: '', returnTo: '', withMail: false } as const;
    const steps = [
      await desk.adopt(await notice2017(), '通知.txt', TIME),
      await desk.changeRoster({ units: [], choices: [] }, TIME),
      await desk.updateRanking(TIME),
      await desk.seal(TIME),
      await desk.sendOut({ ...request, subject: '', body: '', allowed: [] }, TIME),
    ];
    for (const { done, notes } of steps)
      expect({ done, codes: notes.map(({ code }) => code) }).toEqual({ done: false, codes: ['bookIsPackage'] });
    expect(await desk.ranking()).toMatchObject({ groups: [] });
    expect(await desk.rows({ unit: null, taskId: null, show: 'all' })).toMatchObject({ all: 0 });
    expect(await desk.refresh()).toEqual(before);
  });

  it('is not opened as a file in place of the round, which says what to do with it', async () => {
    const desk = await smallDesk();
    const { done, overview, notes } = await desk.openFile('和平区政府_考核_20170701.xlsx', fresh);
    expect({ done, file: overview.file }).toEqual({ done: false, file: '考核.xlsx' });
    expect(notes).toHaveLength(1);
    for (const said of [UNIT, '“收发”的“收回合并”', '2017-07-31', '交回给市政务公开办'])
      expect(notes[0]?.message).toContain(said);
  });

  it('leaves a pane without a file empty', async () => {
    const { overview } = await fileDesk().openFile('和平区政府_考核_20170701.xlsx', fresh);
    expect(overview).toMatchObject({ state: 'none', file: null });
  });
});
