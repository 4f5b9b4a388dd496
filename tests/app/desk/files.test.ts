import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/app/desk/desk';
import { fileDesk, firstRow, savedAssessment, shenyang } from './support';

let file: Uint8Array = new Uint8Array();
let opened: Desk;
beforeAll(async () => {
  file = (await (await shenyang()).saveFile()).bytes;
  opened = fileDesk();
});

describe('a file', () => {
  it('opens as it was saved', async () => {
    const { done, overview } = await opened.openFile('考核.xlsx', file);
    expect(done).toBe(true);
    expect(overview).toMatchObject({ state: 'open', file: '考核.xlsx', isUnsaved: false, tasks: 130, undoable: 0 });
  });

  it('is unsaved from the first entry until its bytes are on the disk', async () => {
    const desk = fileDesk();
    await desk.openFile('考核.xlsx', file);
    const { overview } = await desk.enter(await firstRow(desk), { conclusion: '未完成' });
    expect(overview.isUnsaved).toBe(true);
    await desk.saveFile();
    expect((await desk.refresh()).isUnsaved).toBe(true);
    expect((await desk.saved()).isUnsaved).toBe(false);
    expect((await desk.undo()).overview.isUnsaved).toBe(true);
  });

  it('entered into while it was saved stays unsaved', async () => {
    const desk = fileDesk();
    await desk.openFile('考核.xlsx', file);
    const name = await firstRow(desk);
    await desk.enter(name, { conclusion: '未完成' });
    await desk.saveFile();
    await desk.enter(name, { conclusion: '完成' });
    expect((await desk.saved()).isUnsaved).toBe(true);
  });

  it('closes without a trace', async () => {
    const desk = fileDesk();
    await desk.openFile('考核.xlsx', file);
    expect(await desk.closeFile()).toMatchObject({ state: 'none', file: null, undoable: 0 });
  });

  it('that cannot be used leaves the open one open, and says why', async () => {
    const desk = fileDesk();
    await desk.openFile('考核.xlsx', file);
    const { done, notes, overview } = await desk.openFile('坏.xlsx', new Uint8Array([1, 2, 3]));
    expect(done).toBe(false);
    expect(notes).toMatchObject([{ code: 'fileNotXlsx', severity: 'error' }]);
    expect(overview).toMatchObject({ state: 'open', file: '考核.xlsx' });
  });

  it('holds every question asked at once in its order', async () => {
    const desk = fileDesk();
    await desk.openFile('考核.xlsx', file);
    const name = await firstRow(desk);
    const [first, second, row] = await Promise.all([
      desk.enter(name, { conclusion: '未完成' }),
      desk.enter(name, { conclusion: '完成', assessor: '李四' }),
      desk.row(name),
    ]);
    expect(first.row?.entry.conclusion).toBe('未完成');
    expect(second.row).toEqual(row);
    expect((await savedAssessment(desk)).evidence[0]).toMatchObject({ conclusion: '完成', assessor: '李四' });
  });
});
