import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwners } from '../../src/documents/roster/readOwners';
import { readRoster } from '../../src/documents/roster/readRoster';
import { writeOwners, writeRoster } from '../../src/documents/roster/writeRoster';
import type { DraftUnit } from '../../src/assessment/roster/rosterDraft';

const read = (...lines: readonly string[]) => readOwners(new TextEncoder().encode(lines.join('\n')));
const choices = (...lines: readonly string[]) =>
  read('责任主体,单位', ...lines).value?.map(({ phrase, units }) => `${phrase}=${units.join('+')}`);
const codes = (...lines: readonly string[]) => read(...lines).issues.map(({ code }) => code);

describe('owners.csv', () => {
  it.each<[string, string[], string[]]>([
    ['one unit', ['有关部门,甲局'], ['有关部门=甲局']],
    ['several in a cell', ['有关部门,甲局；乙局;丙局|丁局'], ['有关部门=甲局+乙局+丙局+丁局']],
    ['several rows', ['有关部门,甲局', '有关部门,乙局'], ['有关部门=甲局+乙局']],
    ['rows that differ in spaces', ['各区县（市）政府,甲区', '各 区、县(市)政府,乙区'], ['各区县（市）政府=甲区+乙区']],
    ['a comma in quotes', ['"各区县，各部门","甲局，乙局"'], ['各区县，各部门=甲局，乙局']],
    ['nobody', ['有关部门,不分配'], ['有关部门=']],
    ['left to the rules', ['有关部门,', '有关单位, '], []],
  ])('%s', (_, lines, expected) => {
    expect(choices(...lines)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['sound', ['责任主体,单位', '有关部门,甲局'], []],
    ['left to the rules', ['责任主体,单位', '有关部门,', '有关单位,'], ['ownersByRule']],
    ['nothing', [''], ['ownersUnreadable']],
    ['a header missing', ['责任主体,组别', '有关部门,甲组'], ['ownersHeaderMissing']],
    ['an owner missing', ['责任主体,单位', ',甲局'], ['ownersPhraseMissing']],
    ['a cell outside', ['责任主体,单位', '有关部门,甲局,乙局'], ['rosterCellOutside']],
  ])('%s', (_, lines, expected) => {
    expect(codes(...lines)).toEqual(expected);
  });
});

describe('a draft written and read again', () => {
  const text = fc
    .string({ unit: fc.constantFrom('甲', '乙', ',', '"', "'", '，', '；', ';', '|', ' ', '(', '1'), maxLength: 6 })
    .map((one) => one.trim());
  const name = text.map((one) => `市${one.replaceAll(/[；;|]/g, '')}局`);
  const units = fc.uniqueArray(
    fc.record({
      unit: fc.record({
        name,
        group: fc.constantFrom('市政府部门', '区县(市)'),
        aliases: fc.array(name, { maxLength: 2 }),
        email: fc.constantFrom('', 'a@b.cn'),
        note: text,
      }),
      tasks: fc.nat({ max: 30 }),
    }),
    { selector: ({ unit }) => unit.name, minLength: 1, maxLength: 6 },
  );

  it('readRoster(writeRoster(draft)) = draft', () => {
    fc.assert(
      fc.property(units, (drafted: readonly DraftUnit[]) => {
        const { value, issues } = readRoster(writeRoster({ units: drafted }));
        expect(issues).toEqual([]);
        expect(value?.units).toEqual(drafted.map(({ unit }) => unit));
        expect(value?.weights.every(({ total, points }) => total === null && points === null)).toBe(true);
      }),
      { seed: 5 },
    );
  });

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect([...writeRoster({ units: [] })].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('phrases come back as left to the rules', () => {
    const phrases = [{ phrase: '各区、县(市)政府，市直各单位', tasks: 3, isVague: false }];
    expect(readOwners(writeOwners({ phrases })).issues.map(({ code, facts }) => [code, facts['count']])).toEqual([
      ['ownersByRule', 1],
    ]);
  });
});
