import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Overview } from '../../../src/app/desk/desk';
import { scoringFlow, type ScoringFlow } from '../../../src/taskpane/scoring/flow/scoringFlow';
import { shownInExcel } from '../../../src/taskpane/scoring/flow/shownInExcel';
import type { PaneScreen } from '../../../src/taskpane/services/PaneServices';
import type { RowName } from '../../../src/workbook/port';
import { fakeDesk, nameOf, OVERVIEW } from './fakeDesk';

const noScreen = () => shownInExcel(null);

async function begun(taskIds = ['T01', 'T02', 'T03'], excel = noScreen()) {
  const fake = fakeDesk(taskIds);
  const flow = scoringFlow(fake.desk, excel);
  await flow.reload(OVERVIEW);
  return { ...fake, flow };
}

const shown = (flow: ScoringFlow): string | undefined => flow.get().row?.taskId;

describe('walking through the rows', () => {
  it('begins with the first row that is not assessed', async () => {
    const fake = fakeDesk(['T01', 'T02']);
    await fake.desk.enter(nameOf('T01'), { conclusion: '完成' });
    const flow = scoringFlow(fake.desk, noScreen());
    await flow.reload(OVERVIEW);
    expect(shown(flow)).toBe('T02');
  });

  it('stays on the row after a conclusion, and leads to the button that goes on', async () => {
    const { flow, entered } = await begun();
    await flow.conclude('完成');
    expect([shown(flow), flow.get().focus?.on, entered]).toEqual(['T01', 'next', [['T01', { conclusion: '完成' }]]]);
  });

  it('goes on by itself when that is wanted', async () => {
    const { flow } = await begun();
    flow.prefer({ goesOn: true });
    await flow.conclude('完成');
    expect([shown(flow), flow.get().focus?.on]).toEqual(['T02', 'heading']);
  });

  it('says in one sentence what was written and which row comes next', async () => {
    const { flow } = await begun();
    flow.prefer({ goesOn: true });
    await flow.conclude('完成');
    expect([flow.get().said.text, flow.get().status]).toEqual([
      '已写入：大东区政府 T01，完成，最终得分10.00。转到：大东区政府 T02，事项T02，未评。',
      '已写入T01 完成',
    ]);
  });

  it('says only the row where nothing was written before it', async () => {
    const { flow } = await begun();
    await flow.conclude('完成');
    await flow.next();
    expect(flow.get().said.text).toBe('大东区政府 T02，事项T02，未评。');
  });

  it('says the last thing written together with the end', async () => {
    const { flow } = await begun(['T01']);
    flow.prefer({ goesOn: true });
    await flow.conclude('完成');
    expect([flow.get().said.text, flow.get().status]).toEqual([
      '已写入：大东区政府 T01，完成，最终得分10.00。这个范围内全部评完了。',
      '这个范围内全部评完了。',
    ]);
  });

  it('goes back to the rows seen before, then to the row above', async () => {
    const { flow } = await begun();
    await flow.choose(nameOf('T03'));
    await flow.previous();
    expect(shown(flow)).toBe('T01');
    await flow.choose(nameOf('T03'));
    await flow.choose(nameOf('T02'));
    await flow.previous();
    expect(shown(flow)).toBe('T03');
  });

  it('says when nothing is left', async () => {
    const { flow } = await begun(['T01']);
    await flow.conclude('不适用');
    await flow.next();
    expect([flow.get().isFinished, flow.get().status]).toEqual([true, '这个范围内全部评完了。']);
  });

  it('keys pressed faster than the answers come do the same as slow ones', async () => {
    const { flow, entered, world, answer } = await begun();
    flow.prefer({ goesOn: true });
    world.isSlow = true;
    const steps = ['完成', '未完成', '部分完成'].map((word) => flow.conclude(word));
    while (flow.get().isBusy) await answer();
    await Promise.all(steps);
    expect(entered).toEqual([
      ['T01', { conclusion: '完成' }],
      ['T02', { conclusion: '未完成' }],
      ['T03', { conclusion: '部分完成' }],
    ]);
  });

  it('does not leave a row whose field was entered while the answer was on its way', async () => {
    const { flow, world, answer } = await begun();
    flow.prefer({ goesOn: true });
    world.isSlow = true;
    const step = flow.conclude('完成');
    flow.touch();
    flow.type('deduction', '1');
    while (flow.get().isBusy) await answer();
    await step;
    expect([shown(flow), flow.get().drafts.deduction?.text]).toEqual(['T01', '1']);
  });
});

describe('what is typed', () => {
  it('is written with the conclusion', async () => {
    const { flow, entered } = await begun();
    flow.type('deduction', '1');
    flow.type('deductionReason', '更新不及时');
    await flow.conclude('完成');
    expect(entered).toEqual([['T01', { deduction: '1', deductionReason: '更新不及时', conclusion: '完成' }]]);
    expect(flow.get().drafts).toEqual({});
  });

  it('stays, with the sentence at its field and the focus there, when a rule asks for a reason', async () => {
    const { flow, entered } = await begun();
    flow.type('deduction', '1');
    await flow.conclude('完成');
    const { problems, drafts, focus, isHeldOpen } = flow.get();
    expect(problems).toEqual({ deductionReason: '有扣分，请写扣分理由。' });
    expect([drafts.deduction?.text, drafts.conclusion?.text, focus?.on, isHeldOpen]).toEqual([
      '1',
      '完成',
      'deductionReason',
      true,
    ]);
    expect(entered).toEqual([]);
  });

  it('keeps the row until it is written, and is given up only when asked', async () => {
    const { flow } = await begun();
    flow.type('deduction', '1');
    await flow.next();
    expect([shown(flow), flow.get().drafts.deduction?.text]).toEqual(['T01', '1']);
    await flow.discard();
    await flow.next();
    expect([shown(flow), flow.get().drafts]).toEqual(['T02', {}]);
  });

  it('is written before the row is left', async () => {
    const { flow, entered } = await begun();
    flow.type('override', '8');
    await flow.choose(nameOf('T03'));
    expect([shown(flow), entered]).toEqual(['T03', [['T01', { override: '8' }]]]);
  });

  it('is written when the focus leaves, and a sentence then does not take the focus back', async () => {
    const { flow, entered } = await begun();
    flow.type('override', '8');
    await flow.leave();
    expect(entered).toEqual([['T01', { override: '8' }]]);
    flow.type('deduction', '1');
    await flow.leave();
    expect([flow.get().problems, flow.get().focus]).toEqual([{ deductionReason: '有扣分，请写扣分理由。' }, null]);
  });

  it('while an answer is on its way is kept beside what was written', async () => {
    const { flow, world, answer } = await begun();
    world.isSlow = true;
    flow.type('override', '8');
    const step = flow.submit();
    await answer();
    flow.type('override', '85');
    while (flow.get().isBusy) await answer();
    await step;
    expect(flow.get().row?.entry.override).toBe('8');
    expect(flow.get().drafts.override).toEqual({ text: '85', base: '8' });
  });

  it('outlives a change of the row in the sheet', async () => {
    const { flow, change } = await begun();
    flow.type('override', '8');
    change('T01', { override: '5', assessor: '李四' });
    await flow.reload({ ...OVERVIEW });
    const { row, drafts } = flow.get();
    expect([row?.entry.assessor, drafts.override]).toEqual(['李四', { text: '8', base: '' }]);
  });

  it('outlives the deletion of the row until it is given up', async () => {
    const { flow, remove } = await begun();
    flow.type('override', '8');
    remove('T01');
    await flow.reload({ ...OVERVIEW });
    expect([shown(flow), flow.get().isGone, flow.get().drafts.override?.text]).toEqual(['T01', true, '8']);
    await flow.discard();
    expect([shown(flow), flow.get().isGone]).toEqual(['T02', false]);
  });

  it('stays when the work in the background breaks off, which is said', async () => {
    const { flow, world } = await begun();
    world.breaks = true;
    await flow.conclude('完成');
    expect([flow.get().failure, flow.get().drafts.conclusion?.text]).toEqual(['后台停止了', '完成']);
    world.breaks = false;
    await flow.submit();
    expect([flow.get().failure, flow.get().row?.entry.conclusion]).toEqual([null, '完成']);
  });

  it('is never lost: every text is in the sheet or still in its field, whatever the order of things', async () => {
    const doing = fc.constantFrom('type', 'conclude', 'next', 'previous', 'leave', 'submit', 'refresh', 'answer');
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 30 }), async (doings) => {
        const { flow, entered, world, answer } = await begun();
        world.isSlow = true;
        const typed: string[] = [];
        let last = { row: '', text: '' };
        for (const [index, act] of doings.entries()) {
          if (act === 'type') {
            const text = `${index}`;
            const row = shown(flow) ?? '';
            // A text typed over one that is not written replaces it, as in any field.
            if (last.row === row && flow.get().drafts.override?.text === last.text) typed.pop();
            flow.touch();
            flow.type('override', text);
            typed.push(text);
            last = { row, text };
          } else if (act === 'conclude') void flow.conclude('完成');
          else if (act === 'answer') await answer();
          else if (act === 'refresh') void flow.reload({ ...OVERVIEW });
          else void flow[act]();
        }
        while (flow.get().isBusy) await answer();
        const written = entered.map(([, { override }]) => override);
        const kept = flow.get().drafts.override?.text;
        expect(typed.filter((text) => !written.includes(text) && text !== kept)).toEqual([]);
      }),
    );
  });
});

describe('评分人', () => {
  it('is proposed for the next rows and written with their conclusion only', async () => {
    const { flow, entered } = await begun();
    flow.type('assessor', '张三');
    await flow.conclude('完成');
    await flow.next();
    await flow.next();
    await flow.conclude('未完成');
    expect(entered).toEqual([
      ['T01', { assessor: '张三', conclusion: '完成' }],
      ['T03', { conclusion: '未完成', assessor: '张三' }],
    ]);
  });

  it('is left out where it was taken out', async () => {
    const { flow, entered } = await begun();
    flow.type('assessor', '张三');
    await flow.conclude('完成');
    await flow.next();
    flow.type('assessor', '');
    await flow.conclude('完成');
    expect(entered.at(-1)).toEqual(['T02', { conclusion: '完成' }]);
  });
});

describe('beside Excel', () => {
  let selected: (name: RowName | null) => void;
  const select = vi.fn(() => Promise.resolve([]));
  const screen: PaneScreen = {
    select,
    onSelected: (listener) => {
      selected = listener;
      return () => undefined;
    },
    onChanged: () => () => undefined,
    onProgress: () => () => undefined,
    cancel: () => undefined,
  };

  const besideExcel = async () => {
    const made = await begun(undefined, shownInExcel(screen));
    made.flow.follow();
    return made;
  };
  const settled = (flow: ScoringFlow) => vi.waitUntil(() => !flow.get().isBusy);

  beforeEach(() => {
    select.mockClear();
  });

  it('selects nothing by itself when the page is opened', async () => {
    await besideExcel();
    expect(select).not.toHaveBeenCalled();
  });

  it('selects the cell of a row that is chosen in the pane', async () => {
    const { flow } = await besideExcel();
    await flow.choose(nameOf('T02'));
    expect(select.mock.calls).toEqual([[{ sheet: '证据评分', row: 5, column: 16 }]]);
  });

  it('shows the row that is selected in Excel, without selecting it again or taking the focus', async () => {
    const { flow } = await besideExcel();
    selected(nameOf('T03'));
    await settled(flow);
    expect([shown(flow), flow.get().focus]).toEqual(['T03', null]);
    expect(select).not.toHaveBeenCalled();
  });

  it('does not follow the late echo of its own selection', async () => {
    const { flow } = await besideExcel();
    await flow.choose(nameOf('T02'));
    await flow.choose(nameOf('T03'));
    selected(nameOf('T02'));
    selected(nameOf('T03'));
    await settled(flow);
    expect(shown(flow)).toBe('T03');
  });

  it('does not follow Excel telling twice of one selection', async () => {
    const { flow } = await besideExcel();
    await flow.choose(nameOf('T02'));
    selected(nameOf('T02'));
    await flow.choose(nameOf('T03'));
    selected(nameOf('T02'));
    await settled(flow);
    expect(shown(flow)).toBe('T03');
  });

  it('follows a person back to a row that the pane had selected a while ago', async () => {
    const { flow } = await besideExcel();
    await flow.choose(nameOf('T02'));
    await flow.choose(nameOf('T03'));
    selected(nameOf('T03'));
    selected(nameOf('T02'));
    await settled(flow);
    expect(shown(flow)).toBe('T02');
  });

  it('keeps a row with unwritten text when another is selected, and says so', async () => {
    const { flow } = await besideExcel();
    flow.type('deduction', '1');
    selected(nameOf('T03'));
    await settled(flow);
    expect([shown(flow), flow.get().status]).toEqual([
      'T01',
      '这一行还有没写入的内容，没有换行。请按提示处理，或放弃修改。',
    ]);
  });

  it('stays where it is when a cell elsewhere is selected', async () => {
    const { flow } = await besideExcel();
    selected(null);
    selected({ table: 'tblUnits', key: ['大东区政府'], occurrence: 0 });
    await settled(flow);
    expect(shown(flow)).toBe('T01');
  });
});

it('tells the pane where the round stands after each write', async () => {
  const { flow } = await begun();
  const told: Overview[] = [];
  flow.reportTo((overview) => told.push(overview));
  await flow.conclude('完成');
  expect(told).toHaveLength(1);
});

it('begins anew with another file', async () => {
  const { flow } = await begun();
  await flow.setFilter({ unit: '大东区政府' });
  await flow.reload({ ...OVERVIEW, file: '另一个.xlsx' });
  expect(flow.get().filter.unit).toBeNull();
});
