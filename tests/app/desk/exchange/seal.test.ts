import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../../src/app/desk/desk';
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
    expect(await desk.sealState()).toMatchObject({ sealedOn: TIME, isMatching: true, notes: [] });
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
