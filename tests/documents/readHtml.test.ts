import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Cell } from '../../src/documents/read/documentTree';
import { readHtml } from '../../src/documents/read/html/readHtml';

const blocksOf = (html: string): readonly Block[] => readHtml('a.html', html).value?.blocks ?? [];

/** A covered cell shows as ^ (merged from above) or < (from the left). */
function shown(cell: Cell): string {
  if (cell.merged?.from === 'above') return '^';
  return cell.merged ? '<' : cell.text;
}

/** Lines as texts, tables as grids. */
const page = (html: string): unknown[] =>
  blocksOf(html).map((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.map(shown)) : block.text,
  );

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;
const many = (count: number, html: string): string => html.repeat(count);

it.each<[string, string, unknown[]]>([
  ['blocks are lines', '<div>甲</div>乙<p>丙', ['甲', '乙', '丙']],
  ['a break ends a line', '<p>甲<br>乙<br/>丙</br>丁</p>', ['甲', '乙', '丙', '丁']],
  ['inline elements are not lines', '<p>甲<b>乙</b><span>丙</span><o:p></o:p></p>', ['甲乙丙']],
  ['headings are lines', '<h1>甲</h1><h6>乙</h6>', ['甲', '乙']],
  ['white space collapses', '<p>\n  甲 \t乙\n丙  </p>', ['甲 乙 丙']],
  ['white space collapses over tags', '<p>甲 <b> 乙</b> </p>', ['甲 乙']],
  ['hard and full-width spaces stay', '<p>&nbsp;&emsp;甲\u3000乙</p>', ['\u00A0\u2003甲\u3000乙']],
  ['preformatted lines stay', '<pre>甲  乙\n  丙</pre>', ['甲  乙', '  丙']],
  ['a style can preserve lines', '<div style="white-space: pre-wrap">甲\n乙</div>', ['甲', '乙']],
  ['entities are decoded', '<p>&lt;甲&gt;&#20013;&#x56fd;&ldquo;&hellip;&middot;</p>', ['<甲>中国“…·']],
  ['a lone < is text', '<p>5<10，<公开></p>', ['5<10，<公开>']],
  ['comments, scripts and styles are dropped', '<!-- 甲 --><script>"<p>乙"</script><style>丙</style>丁', ['丁']],
  ['the head is dropped', '<html><head><title>甲</title><meta name=x></head><body>乙</body></html>', ['乙']],
  [
    'form controls are dropped',
    '<form>甲<input value=乙><select><option>丙</select><button>丁</button></form>',
    ['甲'],
  ],
  [
    'hidden text is dropped',
    '<p style="display: none">甲</p><p hidden>乙</p><p>丙<span style="mso-hide:all">丁</span></p>',
    ['丙'],
  ],
  ['hidden text ends with its element', '<div style="display:none"><div>甲</div>乙</div>丙', ['丙']],
  ['an unclosed hidden span ends with its block', '<div><span style="display:none">甲</div><div>乙</div>', ['乙']],
  ['an unclosed control does not swallow the page', '<div><select><option>甲</div><p>乙', ['乙']],
  ['paragraphs in a noscript do not show', '<p><noscript><p>甲</p></noscript></p>乙', ['乙']],
  ['misnested inline elements lose nothing', '<p><b>甲<i>乙</b>丙</i></p><b><p>丁</b>戊</p>', ['甲乙丙', '丁戊']],
  ['ordered lists show their numbers', '<ol><li>甲<li>乙</ol>', ['1. 甲', '2. 乙']],
  ['lists start and skip', '<ol start=3><li>甲</li><li value=9>乙</li><li>丙</li></ol>', ['3. 甲', '9. 乙', '10. 丙']],
  [
    'lists count in letters',
    '<ol type=a><li>甲<li>乙</ol><ol type="I" start=4><li>丙</ol>',
    ['a. 甲', 'b. 乙', 'IV. 丙'],
  ],
  ['lists count in Chinese', '<ol style="list-style-type:cjk-ideographic" start=21><li>甲</ol>', ['二十一、甲']],
  ['lists can have no numbers', '<ol style="list-style:none"><li>甲</ol><ul><li>乙</ul>', ['甲', '乙']],
  ['a number typed by hand is not doubled', '<ol><li>1.甲<li>（二）乙<li>丙</ol>', ['1.甲', '（二）乙', '3. 丙']],
  ['lists nest', '<ol><li>甲<ol><li>乙</ol><li>丙</ol>', ['1. 甲', '1. 乙', '2. 丙']],
  ['only the first line of an item has its number', '<ol><li><p>甲</p><p>乙</p></ol>', ['1. 甲', '乙']],
  [
    'Word writes its numbers itself',
    "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>甲</p>",
    ['1.\u00A0甲'],
  ],
  ['definitions are lines', '<dl><dt>甲<dd>乙<dt>丙</dl>', ['甲', '乙', '丙']],
])('%s', (_fact, html, expected) => {
  expect(page(html)).toEqual(expected);
});

it.each<[string, string, unknown[]]>([
  [
    'cells',
    table(row('甲', '乙'), row('丙', '丁')),
    [
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ],
  [
    'missing end tags',
    '<table><tr><th>甲<th>乙<tr><td>丙<td>丁</table>',
    [
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
  ],
  ['missing rows', '<table><td>甲<td>乙</table>', [[['甲', '乙']]]],
  ['no table at all', '<tr><td>甲<td>乙</tr>', [[['甲', '乙']]]],
  ['a table that never ends', '<table><tr><td>甲<td>乙', [[['甲', '乙']]]],
  [
    'lines in cells',
    table(row('<p>甲</p><p>乙</p>', '丙<br>丁'), row('<div>戊</div><ul><li>己</ul>', '庚')),
    [
      [
        ['甲\n乙', '丙\n丁'],
        ['戊\n己', '庚'],
      ],
    ],
  ],
  [
    'empty cells and rows',
    table(row('甲', '', '乙'), row('', '&nbsp;', ''), '<tr></tr>'),
    [[['甲', '', '乙'], ['', '', ''], []]],
  ],
  ['rows of their own lengths', table(row('甲', '乙', '丙'), row('丁')), [[['甲', '乙', '丙'], ['丁']]]],
  [
    'head first, foot last',
    '<table><tfoot><tr><td>甲<td>乙<tbody><tr><td>丙<td>丁<thead><tr><td>戊<td>己</table>',
    [
      [
        ['戊', '己'],
        ['丙', '丁'],
        ['甲', '乙'],
      ],
    ],
  ],
  ['a caption before its table', '<table><caption>题</caption><tr><td>甲<td>乙</table>', ['题', [['甲', '乙']]]],
  ['text between rows before the table', '<table>题<tr><td>甲<td>乙</tr></table>', ['题', [['甲', '乙']]]],
  ['stray end tags in a cell', `<div>${table(row('甲</div></table-x></p></span>', '乙'))}</div>`, [[['甲', '乙']]]],
  [
    'links in cells',
    table(row('甲', ...[1, 2, 3, 4].map((n) => `<a href=#>局${n}</a>`)), row('乙', '', '', '', '')),
    [
      [
        ['甲', '局1', '局2', '局3', '局4'],
        ['乙', '', '', '', ''],
      ],
    ],
  ],
  [
    'a menu of units inside a cell',
    table(row('甲', `<div>${many(6, '<a href=#>市局</a>')}</div>`), row('乙', '丙')),
    [
      [
        ['甲', '市局'.repeat(6)],
        ['乙', '丙'],
      ],
    ],
  ],
  [
    'hidden rows',
    table(row('甲', '乙'), '<tr style="display:none"><td>丙<td>丁</tr>', row('戊', '己')),
    [
      [
        ['甲', '乙'],
        ['戊', '己'],
      ],
    ],
  ],
  ['forms between rows', '<table><form><tr><div><td>甲<td>乙</div></tr></form></table>', [[['甲', '乙']]]],
])('reads tables: %s', (_fact, html, expected) => {
  expect(page(html)).toEqual(expected);
});

const span = (text: string, colspan: number, rowspan: number): string =>
  `<td colspan=${colspan} rowspan="${rowspan}">${text}</td>`;

it.each<[string, string, string[][]]>([
  [
    'colspan',
    `<tr>${span('甲', 2, 1)}</tr>${row('乙', '丙')}`,
    [
      ['甲', '<'],
      ['乙', '丙'],
    ],
  ],
  [
    'rowspan',
    `<tr>${span('甲', 1, 2)}<td>乙</tr>${row('丙')}`,
    [
      ['甲', '乙'],
      ['^', '丙'],
    ],
  ],
  [
    'both',
    `<tr>${span('甲', 2, 2)}<td>乙</tr>${row('丙')}`,
    [
      ['甲', '<', '乙'],
      ['^', '^', '丙'],
    ],
  ],
  [
    'rowspan in the last column',
    `<tr><td>甲<td>乙${span('丙', 1, 2)}</tr>${row('丁')}`,
    [
      ['甲', '乙', '丙'],
      ['丁', '', '^'],
    ],
  ],
  [
    'rowspan 0',
    `<tr>${span('甲', 1, 0)}<td>乙</tr>${row('丙')}${row('丁')}`,
    [
      ['甲', '乙'],
      ['^', '丙'],
      ['^', '丁'],
    ],
  ],
  [
    'rowspan over the end',
    `<tr>${span('甲', 1, 99)}<td>乙</tr>${row('丙')}`,
    [
      ['甲', '乙'],
      ['^', '丙'],
    ],
  ],
  [
    'overlap',
    `<tr><td>甲${span('乙', 1, 2)}</tr><tr>${span('丙', 3, 1)}</tr>`,
    [
      ['甲', '乙'],
      ['丙', '^'],
    ],
  ],
  [
    'empty row under a rowspan',
    `<tr>${span('甲', 1, 3)}<td>乙</tr><tr></tr>${row('丙')}`,
    [['甲', '乙'], ['^'], ['^', '丙']],
  ],
  [
    'spans end with their group',
    `<tbody><tr>${span('甲', 1, 9)}<td>乙</tbody><tbody><tr><td>丙<td>丁</tbody>`,
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
  [
    'nonsense',
    `<tr><td colspan=x rowspan=-1>甲<td colspan=0>乙</tr>${row('丙', '丁')}`,
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
])('resolves merged cells: %s', (_fact, rows, expected) => {
  expect(page(`<table>${rows}</table>`)).toEqual([expected]);
});

it('points from a covered cell to the merged one', () => {
  const [block] = blocksOf(`<table><tr>${span('甲', 1, 2)}<td>乙</tr>${row('丙')}</table>`);
  const rows = block?.type === 'table' ? block.rows : [];
  expect(rows[1]?.cells[0]?.merged?.anchor).toBe(rows[0]?.cells[0]);
});

it('bounds merged cells that a small page makes huge', () => {
  const rows = many(200, `<tr>${span('甲', 100000, 100000)}${span('乙', 100000, 100000)}</tr>`);
  const [block] = blocksOf(`<table>${rows}</table>`);
  const cells = block?.type === 'table' ? block.rows.reduce((sum, { cells }) => sum + cells.length, 0) : 0;
  expect(cells).toBeGreaterThan(200);
  expect(cells).toBeLessThan(200_000);
});

const article = many(20, '<p>为做好政务公开工作，现将有关事项通知如下。</p>');
const lines20 = Array.from({ length: 20 }, () => '为做好政务公开工作，现将有关事项通知如下。');
const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<li><a href="#">栏目${index}</a></li>`).join('');
const data = table(row('序号', '事项', '单位'), row('1', '甲', '乙'), row('2', '丙', '丁'), row('3', '戊', '己'));
const grid = [
  ['序号', '事项', '单位'],
  ['1', '甲', '乙'],
  ['2', '丙', '丁'],
  ['3', '戊', '己'],
];

it.each<[string, string, unknown[]]>([
  ['a page in one cell', table(row(`<h1>题</h1>${data}`)), ['题', grid]],
  ['nested layout tables', table(row(table(row(table(row('题')), data)))), ['题', grid]],
  ['a table beside a menu', table(row(`<ul>${links(9)}</ul>`, data)), [grid]],
  [
    'title, article, table',
    table(row('题'), row('2024-01-01'), row(`<p>文</p>${data}`)),
    ['题', '2024-01-01', '文', grid],
  ],
  [
    'rows of data above a table inside',
    table(row('索引号', 'a'), row('名称', 'b'), row('日期', 'c'), row(data)),
    [
      [
        ['索引号', 'a'],
        ['名称', 'b'],
        ['日期', 'c'],
      ],
      grid,
    ],
  ],
  [
    'an article under facts about it',
    table(row('索引号', 'a', '日期', 'b'), `<tr>${span(article, 4, 1)}</tr>`),
    [[['索引号', 'a', '日期', 'b']], ...lines20],
  ],
  ['an article between margins', table(row('', article, '')), lines20],
  ['an article beside a menu', table(row(`<ul>${links(9)}</ul>`, article)), lines20],
  [
    'a small table inside data stays in its cell',
    table(
      row('1', '甲', '乙'),
      row('2', '丙', '丁'),
      row('3', '戊', '己'),
      row('4', `庚${table(row('a', 'b'))}`, '辛'),
    ),
    [
      [
        ['1', '甲', '乙'],
        ['2', '丙', '丁'],
        ['3', '戊', '己'],
        ['4', '庚\na b', '辛'],
      ],
    ],
  ],
  [
    'a table right in a table',
    `<table><tr><td>甲<td>乙</tr><table><tr><td>丙<td>丁</table>`,
    [[['甲', '乙']], [['丙', '丁']]],
  ],
  ['one long row of data', table(row('1', '甲', article, '乙')), [[['1', '甲', lines20.join('\n'), '乙']]]],
])('tells layout from data: %s', (_fact, html, expected) => {
  expect(page(html)).toEqual(expected);
});

it.each<[string, string, unknown[]]>([
  ['a menu', `<ul>${links(8)}</ul><p>甲</p>`, ['甲']],
  ['a menu as a table', `${table(row(...Array.from({ length: 6 }, () => '<a href=#>栏目</a>')))}<p>甲</p>`, ['甲']],
  [
    'nav, footer and aside',
    '<nav><a href=#>首页</a></nav><p>甲</p><aside>广告</aside><footer>版权所有</footer>',
    ['甲'],
  ],
])('drops %s', (_fact, html, expected) => {
  expect(page(html)).toEqual(expected);
});

it.each<[string, string, unknown[]]>([
  ['three links', `<ul>${links(3)}</ul>`, ['栏目0', '栏目1', '栏目2']],
  [
    'long links',
    `<ul>${many(5, '<li><a href=#>关于印发政务公开工作要点的通知</a>')}</ul>`,
    Array(5).fill('关于印发政务公开工作要点的通知'),
  ],
  ['the way to the page', `<div>${many(4, '<a href=#>首页</a> > ')}正文</div>`, ['首页 > 首页 > 首页 > 首页 > 正文']],
  ['a table in a footer', `<footer>${data}</footer>`, [grid]],
  ['an article in an aside', `<aside>${many(3, article)}</aside>`, [...lines20, ...lines20, ...lines20]],
  ['text in a nav', '<nav>一、总体要求</nav>', ['一、总体要求']],
])('keeps %s', (_fact, html, expected) => {
  expect(page(html)).toEqual(expected);
});

it('counts paragraphs and tables from 1', () => {
  const blocks = blocksOf(`<p>甲</p>${data}<p>乙<br>丙</p>${data}`);
  expect(blocks.map(({ at }) => at)).toEqual([
    { line: 1, endLine: 1 },
    { table: 1, row: 1 },
    { line: 2, endLine: 2 },
    { line: 3, endLine: 3 },
    { table: 2, row: 1 },
  ]);
  const last = blocks.at(-1);
  expect(last?.type === 'table' && last.rows[3]?.cells[2]).toEqual({
    type: 'cell',
    text: '己',
    at: { table: 2, row: 4 },
  });
});

it.each<[string, number[]]>([
  ['<p>甲</p><p>乙</p>', [0, 1]],
  ['甲<br>乙', [0, 0]],
  ['甲<br><br>乙', [0, 1]],
  ['<p>甲</p>\n<p>&nbsp;</p>\n<p>乙</p>', [0, 3]],
  ['<p>甲</p><p><br></p><p>乙</p>', [0, 3]],
  ['<div><div>甲</div></div><div><p></p>乙</div>', [0, 1]],
  [`甲${data}乙`, [0, 1, 1]],
])('counts blank lines: %s', (html, blanks) => {
  expect(blocksOf(html).map(({ blanksBefore }) => blanksBefore)).toEqual(blanks);
});

it('takes the line ends out of Chinese text that Word cut', () => {
  const word = '<html xmlns:w="urn:schemas-microsoft-com:office:word"><p>政务公\n  开 工作\nand more</p>';
  expect(page(word)).toEqual(['政务公开 工作 and more']);
});

it('reads the clipboard of Windows', () => {
  const html = `Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\n<html><body><!--StartFragment-->${data}<!--EndFragment--></body></html>`;
  expect(page(html)).toEqual([grid]);
});

it('says how many cells with text the page hides', () => {
  const html = table(row('甲', '乙'), '<tr style="display:none"><td>丙<td>丁</tr>', '<tr height=0 hidden><td></tr>');
  expect(readHtml('a.html', html).issues).toMatchObject([
    { code: 'hiddenCells', severity: 'warning', facts: { count: 1 } },
  ]);
});

it('reads elements nested 100,000 deep', () => {
  const deep = `${many(100_000, '<div><font>')}甲${many(100_000, '</font></div>')}`;
  expect(page(deep)).toEqual(['甲']);
  expect(page(`${many(20_000, '<table><tr><td>')}甲`)).toEqual(['甲']);
});

it('property: a grid of merged cells rendered as a page is read back', () => {
  const size = fc.integer({ min: 2, max: 7 });
  const spans = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { minLength: 49 });
  fc.assert(
    fc.property(size, size, spans, (height, width, sizes) => {
      const expected = Array.from({ length: height }, () => Array<string>(width).fill(''));
      const free = (top: number, left: number): boolean => expected[top]?.[left] === '';
      let html = '';
      for (let top = 0; top < height; top += 1) {
        html += '<tr>';
        for (let left = 0; left < width; left += 1) {
          if (!free(top, left)) continue;
          const [across, down] = sizes[top * width + left] ?? [1, 1];
          let columns = 1;
          while (columns < across && free(top, left + columns)) columns += 1;
          const rows = Math.min(down, height - top);
          for (let y = 0; y < rows; y += 1) {
            for (let x = 0; x < columns; x += 1) {
              const line = expected[top + y];
              if (line) line[left + x] = y > 0 ? '^' : '<';
            }
          }
          const name = `格${top}.${left}`;
          const line = expected[top];
          if (line) line[left] = name;
          html += span(name, columns, rows);
        }
        html += '</tr>';
      }
      fc.pre(expected.some((cells) => cells.filter((cell) => cell.startsWith('格')).length > 1));
      expect(page(`<table>${html}</table>`)).toEqual([expected]);
    }),
  );
});
