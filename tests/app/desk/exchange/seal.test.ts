import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../../src/app/desk/desk';
import { scoreAssessment } from '../../../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../../../src/workbook/write/planWorkbook';
import { forgedRanking } from '../../../support/forgedRanking';
import { sealedRound } from '../../../support/sealedFile';
import { smallAssessment } from '../../../support/smallAssessment';
import { fileDesk, firstRow, savedAssessment, TIME } from '../support';
import { smallDesk } from './support';

let desk: Desk;
beforeEach(async () => {
  desk = await smallDesk();
});

describe('a sealed round', () => {
  it('matches until something in it changes', async () => {
    expect(await desk.sealState()).toBeNull();
    expect(await desk.seal(TIME)).toMatchObject({ done: true });
    expect(await desk.sealState()).toMatchObject({ sealedOn: TIME, isMatching: true, notes: [], shownOtherwise: [] });
  });

  it('names the cells that differ', async () => {
    await desk.seal(TIME);
    await desk.enter(await firstRow(desk), { conclusion: '未完成' });
    const state = await desk.sealState();
    expect(state?.isMatching).toBe(false);
    expect(state?.notes).toContainEqual(
      expect.objectContaining({ code: 'sealedFieldChanged', place: expect.stringContaining('证据评分') as string }),
    );
  });

  it('is sealed in the saved file too', async () => {
    await desk.seal(TIME);
    const { name, bytes } = await desk.saveFile();
    const opened = fileDesk();
    await opened.openFile(name, bytes);
    expect(await opened.sealState()).toEqual(await desk.sealState());
  });

  it('tells the cells that show something else although everything entered matches', async () => {
    const sealed = sealedRound(smallAssessment());
    const plan = planWorkbook(sealed, scoreAssessment(sealed).value);
    const sheet = '排名·区县(市)';
    const opened = fileDesk();
    await opened.openFile('考核.xlsx', await writeWorkbook(forgedRanking(plan, sheet, '和平区政府', '某某区政府')));
    const state = await opened.sealState();
    expect(state).toMatchObject({ isMatching: true, notes: [] });
    expect(state?.shownOtherwise).toMatchObject([
      { code: 'formulaDiffers', at: { sheet }, message: expect.stringContaining('某某区政府') as string },
    ]);
    await opened.updateRanking(TIME);
    expect(await opened.sealState()).toMatchObject({ isMatching: true, shownOtherwise: [] });
  });

  it('is open again after it was unsealed, which the log says', async () => {
    await desk.seal(TIME);
    expect(await desk.unseal(TIME)).toMatchObject({ done: true });
    expect(await desk.sealState()).toBeNull();
    expect((await savedAssessment(desk)).log.map(({ action }) => action)).toEqual(['封存', '取消封存']);
  });

  it('is as before once sealing is taken back', async () => {
    await desk.seal(TIME);
    await desk.undo();
    expect(await desk.sealState()).toBeNull();
  });

  it('cannot be without a round', async () => {
    expect(await fileDesk().seal(TIME)).toMatchObject({ done: false, notes: [{ code: 'roundMissing' }] });
  });
});
