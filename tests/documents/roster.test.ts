import { describe, expect, it } from 'vitest';
import { readRoster } from '../../src/documents/roster/readRoster';
import type { Issue } from '../../src/shared/issue';

const read = (...lines: readonly string[]) => readRoster(new TextEncoder().encode(lines.join('\n')));
const names = (...lines: readonly string[]) => read(...lines).value?.units.map(({ name }) => name);

/** code@line, or code@first-last, with what the sentence is about. */
function told({ code, at, facts }: Issue): string {
  if (at === null || !('line' in at)) return code;
  const lines = at.endLine === undefined || at.endLine === at.line ? `${at.line}` : `${at.line}-${at.endLine}`;
  return `${code}@${lines} ${Object.values(facts).join(' ')}`;
}
const issues = (...lines: readonly string[]) => read(...lines).issues.map(told);

describe('a sound roster', () => {
  it('gives units and what it says of their weights', () => {
    const text = ['单位,组别,考核总分,政务公开分值,别名,邮箱,备注', '甲局,部门,1000,４０,,a@b.cn,x', '乙局,部门,,,,,'];
    const { value, issues: found } = read(...text);
    expect(found).toEqual([]);
    expect(value?.units[0]).toEqual({ name: '甲局', group: '部门', aliases: [], email: 'a@b.cn', note: 'x' });
    expect(value?.weights).toEqual([
      { unit: '甲局', total: 1000, points: 40 },
      { unit: '乙局', total: null, points: null },
    ]);
  });

  it.each([
    ['comma', '单位,组别\n甲局,部门\n'],
    ['tab', '单位\t组别\n甲局\t部门\n'],
    ['semicolon', '单位;组别\n甲局;部门\n'],
    ['full-width comma', '单位，组别\n甲局，部门\n'],
    ['a header with spaces', '单 位, 组　别 \n甲局,部门'],
    ['quotes', '"单位","组别"\n"甲局","部门"'],
    ['a byte order mark', '\uFEFF单位,组别\n甲局,部门'],
    ['Windows line ends', '单位,组别\r\n甲局,部门\r\n'],
    ['mixed line ends', '单位,组别\r\n甲局,部门\n\r\n'],
    ['blank lines above', '\n,\n单位,组别\n甲局,部门'],
  ])('is read with %s', (_, text) => {
    const { value, issues: found } = read(text);
    expect(value?.units).toMatchObject([{ name: '甲局', group: '部门' }]);
    expect(found).toEqual([]);
  });

  it('is read as the Unicode text a spreadsheet saves', () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFF单位\t组别\r\n甲局\t部门\r\n', 'utf16le'));
    expect(readRoster(bytes).value?.units).toMatchObject([{ name: '甲局', group: '部门' }]);
  });

  it('aliases part at ；, ; and |', () => {
    const { value } = read('单位,组别,别名', '甲局,部门,市甲局；甲委; 甲办 |甲｜；');
    expect(value?.units[0]?.aliases).toEqual(['市甲局', '甲委', '甲办', '甲']);
  });
});

describe('quotes', () => {
  it('one left open is told with its line; the rows it swallows do not become a name', () => {
    const text = ['单位,组别', '甲局,部门', '"乙局,部门', '丙局,部门', '丁局,部门', ''];
    expect(issues(...text)).toEqual(['rosterQuoteUnclosed@3-5 乙局,部门 丙局,部门 丁局,部门']);
    expect(names(...text)).toEqual(['甲局']);
  });

  it('one in the wrong place is told; the rows after it are read', () => {
    const text = ['单位,组别', '"甲"局,"部门"', '乙局,部门'];
    expect(issues(...text)).toEqual(['rosterQuoteMisplaced@2 甲"局,"部门']);
    expect(names(...text)).toEqual(['乙局']);
  });

  it('inside a cell they are part of it', () => {
    expect(names('单位,组别', '甲"办"局,部门', '"乙""办""局",部门')).toEqual(['甲"办"局', '乙"办"局']);
  });

  it('a line break inside a cell counts as a line', () => {
    const text = ['单位,组别,备注', '甲局,部门,"一', '二"', '', '乙局,,'];
    expect(issues(...text)).toEqual(['rosterGroupMissing@5 乙局']);
    expect(issues('"单', '位",组别', ',部门')).toEqual(['rosterUnitMissing@3 ,部门', 'rosterNoUnits']);
  });
});

describe('what cannot be used is told with its line', () => {
  it.each<[string, string[], string[]]>([
    ['no header', ['甲局,部门'], ['rosterHeaderMissing@1 单位、组别']],
    ['a header missing', ['单位,备注', '甲局,x'], ['rosterHeaderMissing@1 组别']],
    ['a header twice', ['单位,组别,单 位', '甲局,部门,乙局'], ['rosterHeaderRepeated@1 单位']],
    ['a column of no use', ['单位,组别,电话', '甲局,部门,1'], ['rosterColumnUnknown@1 电话']],
    ['cells beyond the header', ['单位,组别', '甲局,部门,甲,, 乙'], ['rosterCellOutside@2 甲、乙']],
    ['blank cells beyond the header', ['单位,组别', '甲局,部门, ,'], []],
    ['a cell under a blank header', ['单位,,组别', '甲局,甲,部门'], ['rosterCellOutside@2 甲']],
    ['a unit without name', ['单位,组别', '甲局,部门', ',部门'], ['rosterUnitMissing@3 ,部门']],
    ['a unit twice', ['单位,组别', '甲局,部门', '甲局,部门'], ['rosterUnitRepeated@3 甲局']],
    ['a unit twice in another case', ['单位,组别', 'IT局,部门', 'it局,部门'], ['rosterUnitRepeated@3 it局']],
    ['text for a number', ['单位,组别,考核总分', '甲局,部门,一千'], ['rosterNumberUnreadable@2 考核总分 一千']],
    ['no units', ['单位,组别'], ['rosterNoUnits']],
    ['an empty file', [' '], ['rosterUnreadable']],
    ['no text', ['PK\u0003\u0004\u0000\u0000'], ['rosterUnreadable']],
  ])('%s', (_, lines, expected) => {
    expect(issues(...lines)).toEqual(expected);
  });
});
