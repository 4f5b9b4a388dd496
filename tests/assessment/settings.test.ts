import { describe, expect, it } from 'vitest';
import type { Cell, Setting } from '../../src/assessment/model/assessment';
import { readSettings, type Settings } from '../../src/assessment/scoring/settings';
import { settings } from '../support/assessment-builder';

const read = (rows: readonly Setting[], key: keyof Settings): string => String(readSettings([...rows]).value[key]);
const codes = (rows: readonly Setting[]): string[] => readSettings([...rows]).issues.map(({ code }) => code);

describe('[C4] a usable value is taken, anything else gives the default', () => {
  it.each<[string, keyof Settings, Cell, string]>([
    ['权重下限', 'weightLimit', 0.05, '0.05'],
    ['权重下限', 'weightLimit', 1, '1'],
    ['权重下限', 'weightLimit', 0, '0.04'],
    ['权重下限', 'weightLimit', 1.01, '0.04'],
    ['权重下限', 'weightLimit', 4, '0.04'],
    ['权重下限', 'weightLimit', '4%', '0.04'],
    ['无佐证不得分', 'noEvidenceNoScore', '否', '否'],
    ['无佐证不得分', 'noEvidenceNoScore', '否 ', '是'],
    ['无佐证不得分', 'noEvidenceNoScore', false, '是'],
    ['逾期扣分比例', 'overdueRatio', 0, '0'],
    ['逾期扣分比例', 'overdueRatio', 1.5, '1.5'],
    ['逾期扣分比例', 'overdueRatio', -0.1, '0.2'],
    ['逾期扣分比例', 'overdueRatio', '0.3', '0.2'],
    ['不适用处理', 'notApplicable', '不计', '按比例'],
    ['加分上限', 'bonusCap', 0, '0'],
    ['加分上限', 'bonusCap', null, '5'],
    ['最高得分', 'maximumScore', 120, '120'],
    ['最高得分', 'maximumScore', -1, '100'],
    ['否决最高得分', 'vetoCap', 40, '40'],
    ['否决最高得分', 'vetoCap', true, '59'],
    ['未达标处理', 'belowLimit', '按下限折算', '按下限折算'],
    ['未达标处理', 'belowLimit', '不予折算', '不予折算'],
    ['未达标处理', 'belowLimit', '其他', '提示'],
  ])('[C4] %s (%s) %j: %s', (name, key, value, expected) => {
    expect(read(settings({ [name]: value }), key)).toBe(expected);
  });

  it('[C4] the first row of a name counts, even when it is not usable', () => {
    expect(read([{ name: '加分上限', value: 3 }, ...settings()], 'bonusCap')).toBe('3');
    expect(read([{ name: '加分上限', value: '三' }, ...settings({ 加分上限: 9 })], 'bonusCap')).toBe('5');
  });

  it('[C4] missing, unusable and repeated settings are reported, unknown ones are not', () => {
    expect(codes([])).toEqual(Array(8).fill('settingMissing'));
    expect(codes(settings({ 加分上限: ' ' }))).toEqual(['settingMissing']);
    expect(codes(settings({ 加分上限: '五' }))).toEqual(['settingUnusable']);
    expect(codes([...settings(), { name: '加分上限', value: 1 }])).toEqual(['settingDuplicate']);
    expect(codes([...settings(), { name: '备注', value: 1 }, { name: 5, value: 5 }])).toEqual([]);
  });

  it('[C4] a repeated setting is shown at the row that repeats it', () => {
    const { issues } = readSettings([...settings(), { name: '加分上限', value: 1 }]);
    expect(issues.map(({ at }) => at)).toEqual([{ record: 'settings', index: 8, field: 'name' }]);
  });

  it('[C4] a blank value is missing, for the record; anything else unusable is an error', () => {
    const severities = (value: Cell) =>
      readSettings(settings({ 加分上限: value })).issues.map(({ severity }) => severity);
    expect([severities(null), severities('\u3000'), severities('五')]).toEqual([['info'], ['info'], ['error']]);
  });

  it('[C4] the issue carries the name, the value, the default and what is usable', () => {
    const { issues } = readSettings(settings({ 权重下限: 4 }));
    expect(issues).toEqual([
      {
        code: 'settingUnusable',
        severity: 'error',
        at: { record: 'settings', index: 0, field: 'value' },
        facts: { setting: '权重下限', value: '4', default: 0.04, usable: '大于0且不超过1的数字' },
      },
    ]);
  });
});
