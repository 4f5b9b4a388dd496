import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/taskpane/exchange/exchangeStore';
import { batchTitle, sizeText } from '../../../src/taskpane/exchange/send/batchTitle';
import { leakGroups, releasedUnits } from '../../../src/taskpane/exchange/send/leakGroups';
import { mailTexts } from '../../../src/taskpane/exchange/send/mailTexts';

const FORM = { kind: 'evidence', due: '', returnTo: '', withMail: true, subject: null, body: null } as const;

const batch = (...names: readonly string[]): Batch => ({
  madeOn: '2026-11-22 14:05:00',
  request: { ...FORM, units: [], subject: '', body: '', allowed: [] },
  files: names.map((name) => ({ name, bytes: new Uint8Array(1024) })),
  archive: '下发.zip',
  leaks: [],
});

const LEAKS = [
  { unit: '甲', place: '工作表“任务分解”E12', found: '市数据局', owner: '市数据局' },
  { unit: '乙', place: '工作表“任务分解”E12', found: '市数据局', owner: '市数据局' },
  { unit: '乙', place: '工作表“证据评分”S7', found: '丙街道的台账', owner: '丙街道' },
];

describe('the proposed mail', () => {
  it('names deadline and receiver only when there are some', () => {
    expect(mailTexts(FORM).body).not.toMatch(/期限|交回给/);
    expect(mailTexts({ ...FORM, due: '2026-12-31', returnTo: '市办' }).body).toContain('于{期限}前发回{交回给}');
  });

  it('speaks of the result in a feedback', () => {
    expect(mailTexts({ ...FORM, kind: 'feedback' }).body).toContain('申诉理由');
  });

  it('is as typed once somebody typed', () => {
    expect(mailTexts({ ...FORM, subject: '催办', body: '' })).toEqual({ subject: '催办', body: '' });
  });
});

describe('what was made', () => {
  it('is counted by kind, the archive left out', () => {
    expect(batchTitle(batch('甲.xlsx', '乙.xlsx', '甲.eml', '清单.csv', '下发.zip'))).toBe(
      '做好了2个工作簿，1封邮件草稿，共4 KB',
    );
  });

  it('is nothing when all packages stayed back', () => {
    expect(batchTitle(batch('清单.csv'))).toBe('没有做出文件');
  });

  it.each([
    [1, '1 KB'],
    [43_000, '42 KB'],
    [2_411_725, '2.3 MB'],
  ])('has a size: %d bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});

describe('packages that stayed back', () => {
  it('show the same text once, with whose it is and everywhere it stands', () => {
    expect(leakGroups(LEAKS)).toEqual([
      {
        found: '市数据局',
        owner: '',
        units: ['甲', '乙'],
        places: ['甲：工作表“任务分解”E12', '乙：工作表“任务分解”E12'],
      },
      { found: '丙街道的台账', owner: '丙街道', units: ['乙'], places: ['乙：工作表“证据评分”S7'] },
    ]);
  });

  it('are released when everything found in them is allowed', () => {
    expect(releasedUnits(LEAKS, ['市数据局'])).toEqual(['甲']);
    expect(releasedUnits(LEAKS, ['市数据局', '丙街道的台账'])).toEqual(['甲', '乙']);
  });
});
