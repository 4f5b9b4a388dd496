import { strToU8 } from 'fflate';
import type { Door, HostileFile } from './hostileFile';

const NOTICE = '序号\t任务\t公开内容\t责任单位\t完成时限\n1\t推进决策公开\t公开重大决策目录\t市司法局\t2017年6月底前\n';
const PAGE = `<table>${NOTICE.trim()
  .split('\n')
  .map(
    (line) =>
      `<tr>${line
        .split('\t')
        .map((text) => `<td>${text}</td>`)
        .join('')}</tr>`,
  )
  .join('')}</table>`;

const text = (
  name: string,
  extension: string,
  content: () => string | Uint8Array,
  sentence: RegExp,
  door: Door = 'import',
): HostileFile => ({
  name,
  extension,
  make: () => {
    const made = content();
    return typeof made === 'string' ? strToU8(made) : made;
  },
  says: { [door]: sentence },
});

const roster = (name: string, content: () => string | Uint8Array, sentence: RegExp): HostileFile =>
  text(name, 'csv', content, sentence, 'roster');

export const TEXT_FILES: readonly HostileFile[] = [
  text('50,000 tags that are not closed', 'html', () => PAGE + '<div>'.repeat(50_000), /^任务1项$/m),
  text('50,000 tables that are not closed', 'html', () => PAGE + '<table><tr><td>'.repeat(50_000), /任务1项/),
  text('50,000 list items that are not closed', 'html', () => PAGE + '<ul><li>'.repeat(50_000), /任务1项/),
  text(
    'a cell over 65,535 rows and columns',
    'html',
    () => PAGE.replace('<td>', '<td rowspan="65535" colspan="65535">'),
    /任务[01]项/,
  ),
  text(
    '1,000 cells over 1,000 columns and 65,534 rows',
    'html',
    () => `${PAGE}<table>${'<tr><td colspan="1000" rowspan="65534">x</td></tr>'.repeat(1_000)}</table>`,
    /任务1项/,
  ),
  text('an attribute of 20 MB', 'html', () => `<p title="${'x'.repeat(20_000_000)}">一</p>${PAGE}`, /任务1项/),
  text('a script that never ends', 'html', () => `${PAGE}<script>${'while(1);'.repeat(100_000)}`, /任务1项/),
  text('a million entities', 'html', () => `${PAGE}<p>${'&amp;&#x41;'.repeat(500_000)}</p>`, /任务1项/),
  text('one line of 18 MB of text', 'txt', () => NOTICE + '长'.repeat(6_000_000), /任务1项|文件过大/),
  text('one line of 37 MB of brackets', 'txt', () => NOTICE + '（('.repeat(6_000_000) + '(\n', /任务1项|文件过大/),
  text('5,000,000 empty lines', 'txt', () => NOTICE + '\n'.repeat(5_000_000), /任务1项/),
  text(
    'a quote that is not closed',
    'csv',
    () => `${NOTICE.replaceAll('\t', ',')}2,"推进执行公开,目录,市财政局\n${'3,a,b,c\n'.repeat(2_000)}`,
    /任务\d+项/,
  ),
  text('a line of 200,000 tabs', 'txt', () => NOTICE + '\t'.repeat(200_000) + 'x\n', /超过上限（表格1000列）/),
  text(
    '100,000 list signs in front',
    'md',
    () => `${'> '.repeat(100_000)}x\n\n${'- '.repeat(50_000)}y`,
    /没有找到任务表/,
  ),
  text('100,000 stars', 'md', () => `${'*a_'.repeat(100_000)}\n\n${'['.repeat(100_000)}`, /没有找到任务表/),
  text(
    'a web archive whose parts hold each other',
    'mht',
    () =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n${'--a\nContent-Type: multipart/related; boundary="a"\n\n'.repeat(20_000)}`,
    /任务0项/,
  ),
  text('two byte order marks', 'txt', () => `\ufeff\ufeff${NOTICE}`, /任务1项/),
  text(
    'bytes that are no text',
    'txt',
    () => Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7_919) % 256),
    /不是可以读取的文档|编码无法识别/,
  ),
  text('half of a character at the end', 'txt', () => strToU8(NOTICE + '长').subarray(0, -1), /任务1项/),
  text('NUL characters in a text', 'txt', () => NOTICE.replace('推进', '推\0进'), /不是可以读取的文档/),
  text(
    'names of what every object has',
    'txt',
    () => `${NOTICE}2\t__proto__\tconstructor\ttoString、__proto__\t2017年6月底前\n`,
    /任务2项/,
  ),
  roster('a quote of a roster that is not closed', () => '单位,组别\n"和平区,区县\n市司法局,部门\n', /引号|单位[01]个/),
  roster(
    'units named like what every object has',
    () => '单位,组别\n__proto__,constructor\nconstructor,__proto__\ntoString,区县\n',
    /^单位3个$/m,
  ),
  roster('a unit that looks like a formula', () => '单位,组别\n=1+1,区县\n', /=1\+1/),
  roster(
    'units that differ in characters nobody sees',
    () => '单位,组别\n市司法局,部门\n市司\u200b法局,部门\n市司法局\u202e,部门\n',
    /^单位3个$/m,
  ),
  roster(
    '100,000 units',
    () => `单位,组别\n${Array.from({ length: 100_000 }, (_, index) => `单位${index},部门`).join('\n')}`,
    /^单位100000个$/m,
  ),
  roster('a roster of one line of 18 MB', () => `单位,组别\n${'长'.repeat(6_000_000)},部门\n`, /单位|过长|过大/),
];
