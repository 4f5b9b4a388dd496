import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../../src/app/desk/desk';
import type { SendRequest } from '../../../../src/app/desk/exchange/exchangeDesk';
import { openDesk } from '../../../../src/app/desk/openDesk';
import { liveFile } from '../../../../src/hosts/xlsx/liveFile';
import { raise } from '../../../../src/workbook/issues';
import { loadDocumentWriter } from '../../../support/loadDocumentWriter';
import { loadExchangeFiles } from '../../../support/loadExchangeFiles';
import { smallAssessment } from '../../../support/smallAssessment';
import { fileDesk, savedAssessment, TIME } from '../support';
import { deskOf, hubFile, packageFrom, smallDesk } from './support';

const REQUEST: SendRequest = {
  ...{ kind: 'evidence', units: ['和平区政府', '市教育局'], due: '2017-07-31', returnTo: '市政府办公室' },
  ...{ withMail: false, subject: '', body: '', allowed: [] },
};

let desk: Desk;
beforeEach(async () => {
  desk = await smallDesk();
});

const namesOf = (files: readonly { readonly name: string }[]): string[] => files.map(({ name }) => name);

describe('sending out', () => {
  it('gives a workbook of every unit, a list and one archive of everything', async () => {
    const { done, files, archive, leaks } = await desk.sendOut(REQUEST, TIME);
    expect({ done, leaks }).toEqual({ done: true, leaks: [] });
    expect(namesOf(files)).toEqual([
      '和平区政府_考核_20170630.xlsx',
      '市教育局_考核_20170630.xlsx',
      expect.stringContaining('清单') as string,
      archive,
    ]);
  });

  it('gives a package that knows its unit, its round and its day', async () => {
    const { files } = await desk.sendOut(REQUEST, TIME);
    const [first] = files;
    expect((await packageFrom(first?.bytes ?? new Uint8Array())).facts).toEqual({
      ...{ unit: '和平区政府', kind: 'evidence', round: 1, sentOn: '2017-06-30 09:00' },
      ...{ due: '2017-07-31', returnTo: '市政府办公室' },
    });
  });

  it('is registered in the workbook as one step', async () => {
    const { overview } = await desk.sendOut(REQUEST, TIME);
    expect(overview.undoable).toBe(1);
    expect((await savedAssessment(desk)).exchange).toMatchObject([
      { action: '下发', unit: '和平区政府', round: 1, kind: '填报' },
      { action: '下发', unit: '市教育局', round: 1, kind: '填报' },
    ]);
    expect((await desk.returns()).missing).toEqual(['和平区政府', '市教育局']);
  });

  it('raises the round when it is done again', async () => {
    await desk.sendOut(REQUEST, TIME);
    await desk.sendOut({ ...REQUEST, units: ['市教育局'] }, TIME);
    expect(await desk.exchange()).toMatchObject([{ sent: { round: 1 } }, { sent: { round: 2 } }]);
  });

  it('keeps a package back that names another unit, and says where', async () => {
    const small = smallAssessment();
    const leaky = await deskOf({
      ...small,
      weights: small.weights.map((entry, index) => (index === 0 ? { ...entry, document: '见市教育局的材料' } : entry)),
    });
    const { files, leaks, notes } = await leaky.sendOut(REQUEST, TIME);
    expect(leaks[0]).toMatchObject({ unit: '和平区政府', place: expect.stringContaining('权重核验') as string });
    expect(namesOf(files)).toContain('市教育局_考核_20170630.xlsx');
    expect(namesOf(files)).not.toContain('和平区政府_考核_20170630.xlsx');
    expect(notes.map(({ code }) => code)).toContain('sendKeptBack');
    expect(await leaky.exchange()).toMatchObject([{ sent: null }, { sent: { round: 1 } }]);
  });

  it('to nobody writes nothing', async () => {
    const { done, files, overview } = await desk.sendOut({ ...REQUEST, units: [] }, TIME);
    expect({ done, files, undoable: overview.undoable }).toEqual({ done: false, files: [], undoable: 0 });
  });

  it('without a round says what to do first', async () => {
    expect(await fileDesk().sendOut(REQUEST, TIME)).toMatchObject({
      ...{ done: false, files: [], archive: null },
      notes: [{ code: 'roundMissing' }],
    });
  });

  it('gives no files when the register cannot be written', async () => {
    const book = liveFile(await hubFile(smallAssessment()));
    const workbook = { ...book, apply: () => Promise.resolve([raise('cellEditing', null)]) };
    const busy = openDesk({ kind: 'live', workbook }, loadExchangeFiles, loadDocumentWriter);
    expect(await busy.sendOut(REQUEST, TIME)).toMatchObject({
      ...{ done: false, files: [], archive: null },
      notes: [{ code: 'cellEditing' }],
    });
  });
});
