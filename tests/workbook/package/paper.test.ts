import { describe, expect, it } from 'vitest';
import type { PackageKind } from '../../../src/assessment/model/package';
import { SYSTEM_SHEET } from '../../../src/workbook/layout/tables';
import { parseReturned } from '../../../src/workbook/parse/parseReturned';
import { gridOf } from '../../../src/workbook/planGrid';
import type { CellPlan, WorkbookPlan } from '../../../src/workbook/port';
import { smallAssessment } from '../../support/smallAssessment';
import { plannedPackage } from '../../support/plannedPackage';

/** Somebody writes a cell beyond everything printed on a sheet. */
function typed(plan: WorkbookPlan, name: string, value: string): WorkbookPlan {
  const cell: CellPlan = { row: 200, column: 9, value, style: 'ownText' };
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, cells: [...sheet.cells, cell] } : sheet,
  );
  return { ...plan, sheets };
}

const strays = (plan: WorkbookPlan) => parseReturned(gridOf(plan)).value?.strays;

const kinds: readonly PackageKind[] = ['evidence', 'feedback'];

describe('a package that comes back', () => {
  it.each(kinds)('of %s: holds nothing beside what was sent when nobody wrote beside it', (kind) => {
    expect(strays(plannedPackage(smallAssessment(), { kind }).plan)).toEqual([]);
  });

  it.each(['说明', '反馈'])('shows what was written on %s all the same', (name) => {
    const { plan } = plannedPackage(smallAssessment(), { kind: 'feedback' });
    expect(strays(typed(plan, name, '不同意'))).toEqual([
      { at: { sheet: name, row: 200, column: 9 }, value: '不同意' },
    ]);
  });

  it('does not take what was printed for written, wherever a shifted row has put it', () => {
    const { plan } = plannedPackage(smallAssessment(), { kind: 'feedback' });
    expect(strays(typed(plan, '反馈', '和平区政府：'))).toEqual([]);
  });

  it('cannot tell without the hidden sheet', () => {
    const { plan } = plannedPackage(smallAssessment(), { kind: 'feedback' });
    const sheets = plan.sheets.filter(({ name }) => name !== SYSTEM_SHEET);
    expect(strays(typed({ ...plan, sheets }, '反馈', '不同意'))).toEqual([]);
  });
});
