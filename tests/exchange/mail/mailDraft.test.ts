import { expect, it } from 'vitest';
import { addressesIn } from '../../../src/exchange/mail/addresses';
import { fillTemplate } from '../../../src/exchange/mail/fillTemplate';
import { mailDraft, type Mail } from '../../../src/exchange/mail/mailDraft';
import { describeWith } from '../../support/requireTool';
import { readByPython } from './readByPython';

const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
const mail = (over: Partial<Mail> = {}): Mail => ({
  subject: '请市教育局填报沈阳市2017年政务公开考核',
  body: '市教育局：\n附件“市教育局_考核_20261122.xlsx”是你单位的填报表。\n',
  recipient: '市教育局',
  addresses: ['jyj@example.gov.cn'],
  attachment: { name: '市教育局_考核_20261122.xlsx', bytes },
  ...over,
});
const lines = (draft: Uint8Array): string[] => new TextDecoder().decode(draft).split('\r\n');

it('keeps every line but the one word of the file type within 78 letters of ASCII, and ends each with CRLF', () => {
  const name = `${'很长的单位名称'.repeat(8)}_考核_20261122.xlsx`;
  const draft = mailDraft(
    mail({ subject: '主题'.repeat(100), recipient: '单位'.repeat(40), attachment: { name, bytes } }),
  );
  const text = new TextDecoder().decode(draft);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toMatch(/^[\r\n\x20-\x7e]*$/);
  const foldable = lines(draft).filter((line) => !line.startsWith('Content-Type: application/vnd.'));
  expect(Math.max(...foldable.map((line) => line.length))).toBeLessThanOrEqual(78);
});

it('writes the same draft from the same mail', () => {
  expect(mailDraft(mail())).toEqual(mailDraft(mail()));
});

it('fills in what the braces name, and leaves other braces', () => {
  const facts = { 单位: '{文件}', 考核: '考核', 期限: '2026-12-31', 交回给: '公开办', 文件: '甲.xlsx' };
  expect(fillTemplate('{单位} {考核} {期限} {交回给} {文件} {别的}', facts)).toBe(
    '{文件} 考核 2026-12-31 公开办 甲.xlsx {别的}',
  );
});

it.each([
  ['a@x.cn；b@y.cn、c@z.cn', ['a@x.cn', 'b@y.cn', 'c@z.cn'], []],
  ['ａ＠ｘ．cn', ['a@x.cn'], []],
  ['张三 a@x.cn', ['a@x.cn'], ['张三']],
  ['a@x.cn\r\nBcc:b@y.cn', ['a@x.cn'], ['Bcc:b@y.cn']],
  ['<a@x.cn>', [], ['<a@x.cn>']],
  ['a@x', [], ['a@x']],
  ['', [], []],
])('reads the addresses of %j', (cell, usable, unusable) => {
  expect(addressesIn(cell)).toEqual({ usable, unusable });
});

describeWith('python3', '请安装 Python 3。', (python) => {
  const read = (over: Partial<Mail> = {}) => readByPython(python, mailDraft(mail(over)));

  it('is read as it was written, by the rules of today and the old ones', () => {
    for (const seen of read()) {
      expect(seen).toEqual({
        headers: ['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type'],
        subject: mail().subject,
        to: '市教育局 <jyj@example.gov.cn>',
        unsent: '1',
        body: mail().body.replaceAll('\n', '\r\n'),
        name: '市教育局_考核_20261122.xlsx',
        typeName: '市教育局_考核_20261122.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: Buffer.from(bytes).toString('base64'),
        defects: [],
      });
    }
  });

  it('keeps a name of any length and any letters', () => {
    const name = `${'市人力资源和社会保障局（市公务员局）'.repeat(3)}😀"';=?_考核.xlsx`;
    for (const seen of read({ attachment: { name, bytes } })) {
      expect([seen.name, seen.typeName]).toEqual([name, name]);
    }
  });

  it('lets nobody begin a header of his own', () => {
    const evil = '市教育局\r\nBcc: all@example.com\r\n\r\n正文';
    for (const seen of read({ subject: evil, recipient: evil, attachment: { name: `${evil}.xlsx`, bytes } })) {
      expect(seen.headers).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type']);
      expect(seen.subject).toBe('市教育局 Bcc: all@example.com 正文');
    }
  });

  it('goes to several addresses, or to none yet', () => {
    const [several] = read({ addresses: ['a@x.cn', 'b@y.cn'] });
    expect(several?.to).toBe('市教育局 <a@x.cn>, 市教育局 <b@y.cn>');
    const [none] = read({ addresses: [] });
    expect(none?.headers).not.toContain('To');
  });
});
