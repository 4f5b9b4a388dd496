import { expect, it } from 'vitest';
import { plannedPackage } from '../../support/plannedPackage';
import { smallAssessment } from '../../support/smallAssessment';
import { sheetOf, textsOf } from './support';

function lines(issuer: string): string[] {
  const round = smallAssessment();
  const signed = { ...round, meta: { ...round.meta, issuer } };
  const texts = textsOf(sheetOf(plannedPackage(signed, { kind: 'feedback' }).plan, '反馈'));
  return texts.slice(
    texts.findIndex((text) => text.includes('有异议怎样申诉')) + 2,
    texts.findIndex((text) => text.startsWith('附：')),
  );
}

it('feedback is signed by the office that issued the notice, and dated', () => {
  expect(lines('测试市人民政府办公厅')).toEqual(['测试市人民政府办公厅', expect.stringMatching(/^\d{4}年\d+月\d+日$/)]);
});

it('several offices sign one under the other', () => {
  expect(lines('测试市委办公室 测试市政府办公室').slice(0, 2)).toEqual(['测试市委办公室', '测试市政府办公室']);
});

it('is dated only where the notice does not say who issued it', () => {
  expect(lines('')).toEqual([expect.stringMatching(/^\d{4}年\d+月\d+日$/)]);
});

it('office and day stand at the right, one under the middle of the other', () => {
  const round = smallAssessment();
  const meta = { ...round.meta, issuer: '测试市人民政府办公厅' };
  const { cells, merges, columnWidths } = sheetOf(
    plannedPackage({ ...round, meta }, { kind: 'feedback' }).plan,
    '反馈',
  );
  const row = cells.find(({ value }) => value === meta.issuer)?.row ?? 0;
  const signed = merges.filter(({ top }) => top === row || top === row + 1);
  expect(signed.map(({ left, right }) => [left, right])).toEqual([
    [6, columnWidths.length],
    [6, columnWidths.length],
  ]);
});
