import { describe, expect, it } from 'vitest';
import type { ExchangeRecord } from '../../../../src/assessment/model/assessment';
import { unitExchanges } from '../../../../src/app/desk/exchange/unitExchanges';
import { smallAssessment } from '../../../support/smallAssessment';

const record = (over: Partial<ExchangeRecord>): ExchangeRecord => ({
  ...{ time: '2017-07-01 09:00', action: '下发', unit: '市教育局', round: 1, kind: '填报', due: 42947 },
  ...{ file: '市教育局_考核_20170701.xlsx', status: '', detail: '', modified: '', digest: '', taken: '' },
  ...over,
});

const back = (over: Partial<ExchangeRecord> = {}): ExchangeRecord =>
  record({ time: '2017-07-20 09:00', action: '回收', status: '已收', ...over });

/** Where 市教育局 stands by these lines of the register. */
const standing = (...exchange: ExchangeRecord[]) => unitExchanges({ ...smallAssessment(), exchange })[1];

describe('where a package is', () => {
  it('counts the rows that each unit gets, in the order of the roster', () => {
    expect(unitExchanges(smallAssessment())).toMatchObject([
      { unit: '和平区政府', group: '区县(市)', rows: 2, sent: null, returned: null },
      { unit: '市教育局', group: '市政府部门', rows: 1, sent: null, returned: null },
    ]);
  });

  it('it is out once it was sent', () => {
    expect(standing(record({}))).toMatchObject({
      sent: { on: '2017-07-01 09:00', kind: 'evidence', round: 1, due: '2017-07-31' },
      returned: null,
    });
  });

  it('it is back once a return of it was taken', () => {
    expect(standing(record({}), back({ file: '改过.xlsx' }))?.returned).toEqual({
      on: '2017-07-20 09:00',
      file: '改过.xlsx',
      isLate: false,
    });
  });

  it.each([
    ['迟交', true],
    ['按两方比较', false],
  ])('a return of the status %s was taken too', (status, isLate) => {
    expect(standing(record({}), back({ status }))?.returned).toMatchObject({ isLate });
  });

  it.each(['较早的一份', '其他考核', '其他年度', '单位不符', '打不开'])(
    'a return of the status %s was not',
    (status) => {
      expect(standing(record({}), back({ status }))?.returned).toBeNull();
    },
  );

  it('it is out again when it was sent once more', () => {
    expect(standing(record({}), back(), record({ round: 2 }))).toMatchObject({ sent: { round: 2 }, returned: null });
  });

  it('a late return of an earlier package does not answer the last one', () => {
    expect(standing(record({}), record({ round: 2 }), back({ round: 1 }))?.returned).toBeNull();
  });

  it('a return of evidence does not answer feedback', () => {
    expect(standing(record({}), record({ kind: '反馈' }), back())).toMatchObject({
      sent: { kind: 'feedback' },
      returned: null,
    });
  });

  it('a return that does not say which package it was answers the last one', () => {
    expect(standing(record({}), back({ round: null, kind: null }))?.returned).not.toBeNull();
  });

  it('lines of another unit are not its own', () => {
    expect(standing(record({ unit: '和平区政府' }))?.sent).toBeNull();
  });
});
