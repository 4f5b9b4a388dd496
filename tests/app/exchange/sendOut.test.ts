import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SendRequest } from '../../../src/app/desk/exchange/exchangeDesk';
import { sendOut } from '../../../src/app/exchange/sendOut';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { xlsxPort } from '../../../src/hosts/xlsx/xlsxPort';
import { digestOf } from '../../../src/shared/digest';
import { serialOf } from '../../../src/shared/serialDate';
import { packageIn } from '../../../src/workbook/parse/packageIn';
import { row, unit } from '../../support/assessment-builder';
import { describeWith } from '../../support/requireTool';
import { smallAssessment } from '../../support/smallAssessment';

const TIME = '2017-11-22 14:05:09';
const both = ['和平区政府', '市教育局'];
const send = (round: Assessment, over: Partial<SendRequest> = {}) =>
  sendOut(
    { assessment: round, scores: scoreAssessment(round).value },
    {
      ...{ kind: 'evidence', units: both, due: '2017-12-31', returnTo: '测试办' },
      ...{ withMail: false, subject: '{考核}', body: '{单位}', allowed: [], ...over },
    },
    TIME,
    xlsxPort,
  );
const codes = ({ issues }: Awaited<ReturnType<typeof send>>) => issues.map(({ code }) => code);
const names = ({ files }: Awaited<ReturnType<typeof send>>) => files.map(({ name }) => name);

it('makes a workbook for each unit, a list and one zip', async () => {
  const sent = await send(smallAssessment());
  const archive = '测试市2017年政务公开考核_下发_20171122.zip';
  expect(names(sent)).toEqual(['和平区政府_考核_20171122.xlsx', '市教育局_考核_20171122.xlsx', '清单.csv', archive]);
  expect(sent.archive).toBe(archive);
  expect(codes(sent)).toEqual(['sendDone']);
});

it('puts into each what it is, for whom, until when', async () => {
  const { files } = await send(smallAssessment());
  const { value: grid } = await readWorkbook(files[1]?.bytes ?? new Uint8Array());
  const pack = grid === null ? null : packageIn(grid);
  expect(pack?.facts).toEqual({
    ...{
      unit: '市教育局',
      kind: 'evidence',
      round: 1,
      sentOn: '2017-11-22 14:05',
      due: '2017-12-31',
      returnTo: '测试办',
    },
  });
});

it('registers what went out, and changes nothing else of the round', async () => {
  const round = smallAssessment();
  const { registered, files } = await send(round, { units: ['市教育局'] });
  expect(registered).toEqual({
    ...round,
    exchange: [
      {
        ...{ time: '2017-11-22 14:05', action: '下发', unit: '市教育局', round: 1, kind: '填报' },
        ...{ due: serialOf('2017-12-31'), file: '市教育局_考核_20171122.xlsx', status: '已下发', detail: null },
        ...{ modified: null, digest: digestOf(files[0]?.bytes ?? ''), taken: null },
      },
    ],
  });
});

it('counts the rounds of each unit and kind on', async () => {
  const first = await send(smallAssessment(), { units: ['市教育局'] });
  const second = await send(first.registered);
  const feedback = await send(second.registered, { kind: 'feedback' });
  expect(feedback.registered.exchange.map((record) => [record.unit, record.kind, record.round])).toEqual([
    ['市教育局', '填报', 1],
    ['和平区政府', '填报', 1],
    ['市教育局', '填报', 2],
    ['和平区政府', '反馈', 1],
    ['市教育局', '反馈', 1],
  ]);
});

it('keeps a package with a leak back, and sends the others', async () => {
  const round = smallAssessment();
  const evidence = round.evidence.map((entry) =>
    entry.unit === '市教育局' ? { ...entry, deduction: 1, deductionReason: '不如和平区政府做得好' } : entry,
  );
  const sent = await send({ ...round, evidence }, { kind: 'feedback' });
  expect(names(sent)).not.toContain('市教育局_反馈_20171122.xlsx');
  expect(new Set(sent.leaks.map(({ unit: name, found }) => `${name}：${found}`))).toEqual(
    new Set(['市教育局：和平区政府']),
  );
  expect(sent.registered.exchange.map(({ unit: name }) => name)).toEqual(['和平区政府']);
  expect(codes(sent)).toEqual(['sendKeptBack', 'sendDone']);
});

it('says in the list, in the register and in a sentence what a person let through, and only where it is', async () => {
  const round = smallAssessment();
  const evidence = round.evidence.map((entry) =>
    entry.unit === '市教育局' ? { ...entry, deduction: 1, deductionReason: '不如和平区政府做得好' } : entry,
  );
  const sent = await send({ ...round, evidence }, { kind: 'feedback', allowed: ['和平区政府'] });
  const what = expect.stringMatching(/由下发人放行的.*：“和平区政府”（工作表“.+”[A-Z]+\d+等\d+处）$/) as string;
  expect([sent.leaks, codes(sent)]).toEqual([[], ['sendAllowed', 'sendDone']]);
  expect(sent.lines.map(({ result }) => result)).toEqual(['已制作，没有其他单位的内容', what]);
  expect(sent.registered.exchange.map(({ detail }) => detail)).toEqual([null, what]);
  expect(sent.issues[0]?.facts).toMatchObject({ unit: '市教育局' });
});

it('says that a deadline has passed, and goes on', async () => {
  expect(codes(await send(smallAssessment(), { due: '2017-11-21' }))).toEqual(['sendDuePast', 'sendDone']);
  expect(codes(await send(smallAssessment(), { due: '2017-11-22' }))).toEqual(['sendDone']);
});

it('names the archive after what it holds', async () => {
  expect((await send(smallAssessment(), { kind: 'feedback' })).archive).toBe(
    '测试市2017年政务公开考核_反馈_20171122.zip',
  );
});

it('says who gets nothing and why', async () => {
  const round = smallAssessment();
  const units = [...round.units, unit('市财政局')];
  const none = await send({ ...round, units }, { units: ['市财政局'] });
  expect(codes(none)).toEqual(['sendUnitWithoutRows', 'sendNothing']);
  expect([none.files, none.archive, none.registered.exchange]).toEqual([[], null, []]);
});

it.each([
  ['市教育厅', '市教育局'],
  ['教育局', '市教育局'],
  ['市教委', '市教育局'],
  ['和平区', '和平区政府'],
  ['皇姑屯街道办事处', ''],
])('makes nothing at all when one name is wrong, and names the nearest: %s', async (name, nearest) => {
  const round = smallAssessment();
  const units = round.units.map((entry) => (entry.name === '市教育局' ? { ...entry, aliases: ['市教委'] } : entry));
  const none = await send({ ...round, units }, { units: ['市教育局', name] });
  expect(codes(none)).toEqual(['sendUnitUnknown', 'sendNothing']);
  expect(none.issues[0]?.facts).toEqual({ unit: name, nearest });
  expect([none.files, none.registered.exchange]).toEqual([[], []]);
});

it('gives feedback only where something is scored, and says what is not', async () => {
  const round = smallAssessment();
  const evidence = [
    ...round.evidence
      .filter(({ unit: name }) => name === '和平区政府')
      .map((entry, index) => (index === 0 ? entry : { ...entry, conclusion: null })),
    row(null, { unit: '市教育局', taskId: 'T1-01', role: '责任' }),
  ];
  const sent = await send({ ...round, evidence }, { kind: 'feedback' });
  expect(codes(sent)).toEqual(['sendUnitUnfinished', 'sendUnitNotScored', 'sendDone']);
  expect(names(sent)[0]).toBe('和平区政府_反馈_20171122.xlsx');
});

it('adds a draft of a mail for each unit, and says who has no address', async () => {
  const round = smallAssessment();
  const units = round.units.map((entry, index) => ({ ...entry, email: index === 0 ? 'a@x.cn；张三' : '' }));
  const sent = await send({ ...round, units }, { withMail: true, subject: '{考核}\r\nBcc: all@x.cn' });
  expect(names(sent).filter((name) => name.endsWith('.eml'))).toEqual([
    '和平区政府_考核_20171122.eml',
    '市教育局_考核_20171122.eml',
  ]);
  expect(codes(sent)).toEqual(['sendAddressMissing', 'sendAddressUnusable', 'sendDone']);
  const draft = new TextDecoder().decode(sent.files.find(({ name }) => name.endsWith('.eml'))?.bytes);
  expect(draft).toContain('<a@x.cn>');
  expect(draft).not.toContain('Bcc');
});

it('gives the same bytes for the same round and time', async () => {
  expect(await send(smallAssessment(), { withMail: true })).toEqual(await send(smallAssessment(), { withMail: true }));
});

describeWith('python3', '请安装 Python 3。', (python) => {
  it('makes a zip whose names and contents others read', async () => {
    const { files, archive } = await send(smallAssessment(), { withMail: true });
    const path = join(await mkdtemp(join(tmpdir(), 'send-')), 'all.zip');
    await writeFile(path, files.find(({ name }) => name === archive)?.bytes ?? new Uint8Array());
    const script =
      'import sys,json,zipfile,hashlib\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n' +
      'print(json.dumps({i.filename:[bool(i.flag_bits&0x800),hashlib.sha256(z.read(i)).hexdigest()] for i in z.infolist()}))';
    const seen = JSON.parse(execFileSync(python, ['-c', script, path]).toString()) as unknown;
    const inside = files.filter(({ name }) => name !== archive);
    expect(seen).toEqual(
      Object.fromEntries(
        inside.map(({ name, bytes }) => [name.endsWith('.eml') ? `邮件草稿/${name}` : name, [true, digestOf(bytes)]]),
      ),
    );
  });
});
