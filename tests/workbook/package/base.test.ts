import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackageKind } from '../../../src/assessment/model/package';
import { digestOf } from '../../../src/shared/digest';
import { packText } from '../../../src/shared/zip/packText';
import { BASE_LABELS } from '../../../src/workbook/layout/packageLabels';
import { SYSTEM_SHEET } from '../../../src/workbook/layout/tables';
import { packageIn } from '../../../src/workbook/parse/packageIn';
import { gridOf } from '../../../src/workbook/planGrid';
import type { WorkbookPlan } from '../../../src/workbook/port';
import { longTextRows } from '../../../src/workbook/write/systemSheet';
import { assessmentArbitrary } from '../../support/assessment-arbitrary';
import { row, task } from '../../support/assessment-builder';
import { smallAssessment } from '../../support/smallAssessment';
import { plannedPackage } from '../../support/plannedPackage';
import { sheetOf } from './support';

/** The plan with other texts beside the labels of _系统. */
function withSystem(plan: WorkbookPlan, texts: Readonly<Record<string, string>>): WorkbookPlan {
  const system = sheetOf(plan, SYSTEM_SHEET);
  const labels = new Map(system.cells.flatMap(({ row: at, column, value }) => (column === 1 ? [[at, value]] : [])));
  const cells = system.cells.map((cell) => {
    const text = cell.column === 2 ? texts[String(labels.get(cell.row))] : undefined;
    return text === undefined ? cell : { ...cell, value: text };
  });
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet === system ? { ...sheet, cells } : sheet)) };
}

/** The plan with a base of that text, its digest right. */
const withBase = (plan: WorkbookPlan, text: string): WorkbookPlan => {
  const base = packText(text);
  return withSystem(plan, { [BASE_LABELS.content]: base, [BASE_LABELS.digest]: digestOf(base) });
};

const { pack, plan } = plannedPackage(smallAssessment());
const found = (changed: WorkbookPlan) => packageIn(gridOf(changed));

describe('the base inside a package', () => {
  it('is the package as it was sent, of either kind', () => {
    const kinds = fc.constantFrom<PackageKind>('evidence', 'feedback');
    fc.assert(
      fc.property(assessmentArbitrary(), kinds, fc.nat(), (round, kind, pick) => {
        const unit = round.units[pick % Math.max(round.units.length, 1)]?.name;
        fc.pre(unit !== undefined);
        const sent = plannedPackage(round, { unit, kind });
        expect(found(sent.plan)).toEqual(sent.pack);
      }),
      { numRuns: 60, seed: 20171122 },
    );
  });

  it('is whole however many cells it takes', () => {
    const tasks = Array.from({ length: 700 }, (_, index) =>
      task(`T${index}`, { requirement: digestOf(String(index)).repeat(2) }),
    );
    const evidence = tasks.map(({ id }) => row(null, { unit: '和平区政府', taskId: id }));
    const long = plannedPackage({ ...smallAssessment(), tasks, evidence });
    const cells = sheetOf(long.plan, SYSTEM_SHEET).cells.filter(({ value }) => value === BASE_LABELS.content);
    expect(cells.length).toBeGreaterThan(1);
    expect(found(long.plan)).toEqual(long.pack);
  });

  it('says in plain rows whose it is, what for and until when', () => {
    const values = sheetOf(plan, SYSTEM_SHEET).cells.map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining(['和平区政府', '填报', '2017-11-22 14:05', '2017-12-31', pack.facts.returnTo]),
    );
  });

  it('is not found where the hidden sheet is gone', () => {
    const sheets = plan.sheets.filter(({ name }) => name !== SYSTEM_SHEET);
    expect(found({ ...plan, sheets })).toBeNull();
  });

  it('is not found in a workbook that is no package', () => {
    const system = sheetOf(plan, SYSTEM_SHEET);
    const bare = { ...system, cells: system.cells.filter(({ row: at }) => at < 10) };
    expect(found({ ...plan, sheets: [bare] })).toBeNull();
  });

  it.each([
    ['one letter of it was changed', withSystem(plan, { [BASE_LABELS.content]: 'AAAA' })],
    ['its digest was changed', withSystem(plan, { [BASE_LABELS.digest]: digestOf('') })],
    ['it is no JSON', withBase(plan, '{')],
    ['it is something else', withBase(plan, '{"facts":{},"content":{}}')],
    ['a cell of it is no cell', withBase(plan, JSON.stringify(pack).replace('"progress":null', '"progress":[]'))],
    ['it unpacks to more than any package needs', withBase(plan, ' '.repeat(40_000_000))],
  ])('is not trusted where %s', (_, changed) => {
    expect(found(changed)).toBeNull();
  });

  it('is the same text every time', () => {
    expect(longTextRows('', JSON.stringify(plannedPackage(smallAssessment()).pack))).toEqual(
      longTextRows('', JSON.stringify(pack)),
    );
    expect(plannedPackage(smallAssessment()).plan).toEqual(plan);
  });
});
