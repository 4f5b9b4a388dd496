import { describe, expect, it } from 'vitest';
import { rankingSheetNames } from '../../src/workbook/layout/rankingNames';

const namesOf = (...groups: string[]): string[] => [...rankingSheetNames(groups).values()];

describe('names of ranking sheets are unique and accepted by Excel', () => {
  it.each([
    [
      ['区县(市)', '市政府部门'],
      ['排名·区县(市)', '排名·市政府部门'],
    ],
    [
      ['A/B', 'AB'],
      ['排名·AB', '排名·AB2'],
    ],
    [
      ["A'", '[B]:*?'],
      ['排名·A', '排名·B'],
    ],
    [['A组', 'a组'], ['排名·A组']],
  ])('%j → %j', (groups, names) => {
    expect(namesOf(...groups)).toEqual(names);
  });

  it('cuts long names to 31 characters and keeps them apart', () => {
    const long = '很'.repeat(40);
    const names = namesOf(long, `${long}二`);
    expect(names.map((name) => name.length)).toEqual([31, 31]);
    expect(new Set(names).size).toBe(2);
  });
});
