import { describe, expect, it } from 'vitest';
import type { RejectedLine, ReturnLine, ReturnsView } from '../../../src/app/desk/exchange/exchangeDesk';
import { NO_RETURNS } from '../../../src/app/desk/exchange/noReturns';
import { rejectedGroups } from '../../../src/taskpane/exchange/back/rejectedGroups';
import { lineFacts, sortedLines, statusCounts, stillMissing } from '../../../src/taskpane/exchange/back/returnLines';
import { savedText } from '../../../src/taskpane/exchange/back/savedText';
import { takeText } from '../../../src/taskpane/exchange/back/takeText';

const line = (file: string, change: Partial<ReturnLine> = {}): ReturnLine => ({
  file,
  unit: '甲',
  status: 'ok',
  lacksColumns: false,
  details: [],
  modified: null,
  modifiedBy: null,
  applied: 3,
  cleared: 0,
  conflicts: 0,
  rejected: 0,
  ...change,
});

const view = (change: Partial<ReturnsView>): ReturnsView => ({ ...NO_RETURNS, ...change });

const conflict = (id: string) => ({
  id,
  unit: '甲',
  taskId: 'T1',
  title: '',
  column: '佐证',
  why: '',
  base: '',
  ours: '',
  theirs: '',
  file: '甲.xlsx',
  modified: null,
  modifiedBy: null,
});

describe('returned files', () => {
  it('stand gravest first, those without any trouble apart', () => {
    const lines = [
      line('好'),
      line('逾期', { status: 'late' }),
      line('冲突1', { conflicts: 1 }),
      line('冲突9', { conflicts: 9 }),
      line('越权', { rejected: 2 }),
      line('有话说', { details: ['文件改过名。'] }),
      line('坏', { status: 'damaged' }),
      line('重复', { status: 'duplicate' }),
    ];
    const { toSee, plain } = sortedLines(lines);
    expect(toSee.map(({ file }) => file)).toEqual(['坏', '重复', '逾期', '冲突9', '冲突1', '越权', '有话说']);
    expect(plain.map(({ file }) => file)).toEqual(['好']);
  });

  it('are counted by what they were recognised as', () => {
    expect(statusCounts([line('1'), line('2'), line('3', { status: 'damaged' })])).toBe('可收2个；读不出1个');
  });

  it.each([
    ['甲：写入3格', {}],
    ['甲：没有改动', { applied: 0 }],
    ['甲：写入3格，清空1格，冲突2处，没采用4处', { cleared: 1, conflicts: 2, rejected: 4 }],
    ['不收：文件打不开', { unit: null, status: 'damaged', details: ['文件打不开。'], applied: 0 }],
    ['甲：不收：另有一份，没采用5处', { status: 'duplicate', details: ['另有一份。'], applied: 0, rejected: 5 }],
  ] as const)('say in one line: %s', (text, change) => {
    expect(lineFacts(line('文件', change))).toBe(text);
  });

  it('make a unit no longer missing only when something of them is taken', () => {
    const lines = [line('1', { unit: '甲' }), line('2', { unit: '乙', status: 'otherUnit' })];
    expect(stillMissing(view({ lines, missing: ['甲', '乙', '丙'] }))).toEqual(['乙', '丙']);
  });

  it('say when they were saved and by whom, as far as they say', () => {
    expect(savedText(null, null)).toBe('文件没有写明保存时间');
    expect(savedText(null, '李四')).toBe('文件没有写明保存时间，保存人李四');
    expect(savedText(new Date(2026, 10, 21, 8, 5).toISOString(), '李四')).toBe('2026-11-21 08:05保存，保存人李四');
  });
});

describe('taking in', () => {
  it('needs a file of which something is taken', () => {
    const lines = [line('1', { status: 'damaged' })];
    expect(takeText(view({ lines }), {})).toEqual({
      text: '没有可以收下的文件，请看上面的说明。',
      isPossible: false,
    });
  });

  it('says how many cells are written and how many conflicts stay open', () => {
    const conflicts = ['a', 'b', 'c'].map(conflict);
    const all = view({ lines: [line('1')], applied: 7, conflicts });
    expect(takeText(all, {}).text).toBe('收下1个文件，写入7格；3处冲突没有定，先按本表不动。');
    expect(takeText(all, { a: 'theirs', b: 'ours', c: 'ours' }).text).toBe('收下1个文件，写入8格。');
  });
});

describe('values that are not taken', () => {
  it('stand reason by reason, gravest first', () => {
    const rejected: RejectedLine[] = (['fileNotTaken', 'notUnitColumn', 'fileNotTaken'] as const).map((reason) => ({
      file: '甲.xlsx',
      unit: '甲',
      taskId: null,
      column: null,
      value: '',
      reason,
      why: '',
    }));
    expect(rejectedGroups(rejected).map(({ title, lines }) => [title, lines.length])).toEqual([
      ['改了不归单位填的栏', 1],
      ['没有收的文件里的内容', 2],
    ]);
  });
});
