import { describe, expect, it } from 'vitest';
import type { ConflictLine } from '../../../src/app/desk/exchange/exchangeDesk';
import { decided, decisionsFor, nextOpen, openColumns } from '../../../src/taskpane/exchange/conflicts/decisions';

const conflict = (id: string, column = '佐证'): ConflictLine => ({
  id,
  column,
  unit: '甲',
  taskId: 'T1',
  title: '',
  why: '',
  base: '',
  ours: '',
  theirs: '',
  file: '甲.xlsx',
  modified: null,
  modifiedBy: null,
});

const THREE = [conflict('a'), conflict('b', '数量'), conflict('c')];

describe('decisions on conflicts', () => {
  it('are made and taken back one by one or many at once', () => {
    const all = decided({ a: 'ours' }, ['b', 'c'], 'theirs');
    expect(all).toEqual({ a: 'ours', b: 'theirs', c: 'theirs' });
    expect(decided(all, ['b'], null)).toEqual({ a: 'ours', c: 'theirs' });
  });

  it('count only for conflicts that still exist', () => {
    expect(decisionsFor(THREE, { a: 'ours', gone: 'theirs' })).toEqual({ a: 'ours' });
  });

  it('can be made for a column, without touching what was decided in it', () => {
    expect(openColumns(THREE, { a: 'ours' })).toEqual([
      { column: '数量', ids: ['b'] },
      { column: '佐证', ids: ['c'] },
    ]);
  });

  it.each([
    ['goes on to the next open one', {}, 0, 1],
    ['passes over decided ones', { b: 'ours' }, 0, 2],
    ['begins again at the top', { b: 'ours', c: 'ours' }, 2, 0],
    ['stays where it is when all are decided', { a: 'ours', b: 'ours', c: 'ours' }, 1, 1],
  ] as const)('the walk %s', (_, decisions, at, next) => {
    expect(nextOpen(THREE, decisions, at)).toBe(next);
  });
});
