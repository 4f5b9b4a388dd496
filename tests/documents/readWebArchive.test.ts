import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read/readDocument';
import { readSheets } from '../../src/hosts/xlsx/readSheets';

const read = (fileName: string, text: string) => readDocument(fileName, new TextEncoder().encode(text), readSheets);

const archive = (...part: string[]): string =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----=_b"',
    '',
    '------=_b',
    'Content-Location: file:///a.htm',
    ...part,
    '------=_b',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '------=_b--',
  ].join('\r\n');

it.each([
  [
    'quoted-printable UTF-8',
    archive(
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/html; charset="utf-8"',
      '',
      '<p a=3D"">=E5=85=AC=',
      '=E5=BC=80</p>',
    ),
  ],
  [
    'quoted-printable GB2312',
    archive(
      'Content-Type: text/html; charset="gb2312"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>=B9=AB=BF=AA</p>',
    ),
  ],
  ['base64', archive('Content-Type: text/html', 'Content-Transfer-Encoding: base64', '', 'PHA+5YWs', '5byAPC9wPg==')],
  ['8bit', archive('Content-Type: text/html', 'Content-Transfer-Encoding: 8bit', '', '<p>公开</p>')],
])('reads the page of a web archive: %s', async (_encoding, text) => {
  const { value } = await read('a.mht', text);
  expect(value?.blocks).toMatchObject([{ type: 'paragraph', text: '公开' }]);
});

it.each([
  ['pageWithoutText', 'a.html', '<html><title>公开</title><frameset><frame src=a.html></frameset></html>'],
  ['webArchive', 'a.mht', 'MIME-Version: 1.0\nContent-Type: image/png\n\nabc'],
  ['legacyOfficeFile', 'a.xls', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook></Workbook>'],
  ['legacyOfficeFile', 'a.uof', '<?xml version="1.0"?>\n<uof:UOF xmlns:uof="x"><p>公开</p></uof:UOF>'],
])('refuses with %s: %s', async (code, fileName, text) => {
  const { value, issues } = await read(fileName, text);
  expect(value).toBeNull();
  expect(issues).toMatchObject([{ code, severity: 'error' }]);
});
