import { describe, expect, it } from 'vitest';
import { fileDesk, firstRow, notice2017, savedAssessment, shenyang, TIME } from './support';

describe('before anything is open', () => {
  it('the overview says to begin with a notice', async () => {
    expect(await fileDesk().refresh()).toMatchObject({ state: 'none', next: 'import', file: null, isUnsaved: false });
  });

  it('every question has an empty answer', async () => {
    const desk = fileDesk();
    const filter = { unit: null, taskId: null, show: 'all' } as const;
    expect(await desk.choices()).toEqual({ units: [], tasks: [] });
    expect(await desk.rows(filter)).toEqual({ rows: [], all: 0, assessed: 0 });
    expect(await desk.nextOpen(filter, null)).toBeNull();
    expect(await desk.roster()).toMatchObject({ units: [], owners: [] });
    expect(await desk.ranking()).toEqual({ groups: [], isOutdated: false, disagreements: [], notes: [] });
    expect(await desk.sheets()).toEqual([]);
  });

  it('steps that need a round say what to do first', async () => {
    const desk = fileDesk();
    const { done, notes } = await desk.updateRanking(TIME);
    expect(done).toBe(false);
    expect(notes.map(({ message }) => message)).toEqual([
      '还没有考核工作簿。请先在“任务”中读入通知，或打开已有的工作簿。',
    ]);
    expect((await desk.changeRoster({ units: [], choices: [] }, TIME)).done).toBe(false);
    expect((await desk.undo()).done).toBe(false);
  });
});

describe('a notice becomes a round', () => {
  it('with its tasks, the units it names, and where the round stands', async () => {
    const desk = fileDesk();
    const { done, overview } = await desk.adopt(await notice2017(), '通知.txt', TIME);
    expect(done).toBe(true);
    expect(overview).toMatchObject({
      state: 'open',
      title: '沈阳市2017年政务公开考核',
      file: '沈阳市2017年政务公开考核.xlsx',
      isUnsaved: true,
      undoable: 1,
      tasks: 130,
      units: 33,
      next: 'owners',
    });
    expect(overview.rows).toMatchObject({ submitted: 0, assessed: 0, remarked: 0 });
    expect(overview.weights).toEqual({ met: 0, unmet: 0, unverifiable: 33 });
  });

  it('shown beforehand', async () => {
    const preview = await fileDesk().previewAdoption(await notice2017(), '通知.txt');
    expect(preview).toEqual({ isNew: true, same: 0, changed: 0, added: 130, gone: 0, lines: [] });
  });

  it('and stands in 操作记录', async () => {
    const [entry] = (await savedAssessment(await shenyang())).log;
    expect(entry).toMatchObject({ time: TIME, action: '读入通知', to: '130项任务' });
  });

  it('not without a task', async () => {
    const desk = fileDesk();
    const { done, notes } = await desk.adopt({ ...(await notice2017()), tasks: [] }, '通知.txt', TIME);
    expect(done).toBe(false);
    expect(notes).toMatchObject([{ code: 'noticeWithoutTasks' }]);
  });

  it('and taking it back leaves nothing open', async () => {
    const desk = await shenyang();
    const { done, overview } = await desk.undo();
    expect(done).toBe(true);
    expect(overview).toMatchObject({ state: 'none', file: null, isUnsaved: false, undoable: 0 });
  });
});

describe('a changed notice renews the round', () => {
  const changed = async () => {
    const notice = await notice2017();
    const [first, second, ...rest] = notice.tasks;
    if (!first || !second) throw new Error('tasks expected');
    return { ...notice, tasks: [{ ...first, channel: '政府网站首页' }, ...rest] };
  };

  it('the preview counts and lists what changes', async () => {
    const desk = await shenyang();
    const preview = await desk.previewAdoption(await changed(), '新通知.txt');
    expect(preview).toMatchObject({ isNew: false, same: 128, changed: 1, added: 0, gone: 1 });
    expect(preview.lines.join('\n')).toContain('政府网站首页');
  });

  it('entries stay with their tasks', async () => {
    const desk = await shenyang();
    const name = await firstRow(desk);
    await desk.enter(name, { conclusion: '未完成', assessor: '张三' });
    const { done } = await desk.adopt(await changed(), '新通知.txt', TIME);
    expect(done).toBe(true);
    expect(await desk.row(name)).toMatchObject({
      channel: '政府网站首页',
      entry: { conclusion: '未完成', assessor: '张三' },
    });
  });
});
