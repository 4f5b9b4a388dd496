import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/model/assessment';
import type { PackageKind } from '../../../src/assessment/model/package';
import { STYLES } from '../../../src/workbook/layout/styles';
import { EVIDENCE } from '../../../src/workbook/layout/tables';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/port';
import { planPackage } from '../../../src/workbook/write/package/planPackage';
import { assessmentArbitrary } from '../../support/assessment-arbitrary';
import { row } from '../../support/assessment-builder';
import { smallAssessment } from '../../support/smallAssessment';
import { plannedPackage } from '../../support/plannedPackage';
import { sheetOf } from './support';

const kinds = ['evidence', 'feedback'] as const;

const OPEN = {
  evidence: ['完成情况', '佐证', '公开日期', '数量', '自评得分'],
  feedback: ['申诉理由', '申诉佐证'],
} as const;

const namesOf = ({ sheets }: WorkbookPlan): string[] => sheets.map(({ name }) => name);

/** Headers of the table columns that are not locked, and other cells that are not. */
const openIn = ({ tables, cells }: SheetPlan): string[] => [
  ...tables.flatMap(({ columns }) => columns.filter(({ style }) => !STYLES[style].locked).map(({ header }) => header)),
  ...cells.filter(({ style }) => !STYLES[style].locked).map(({ row: at, column }) => `R${at}C${column}`),
];

const shownHeaders = ({ tables, hiddenColumns }: SheetPlan): string[] =>
  tables.flatMap(({ left, columns }) =>
    columns.filter((_, index) => !hiddenColumns.includes(left + index)).map(({ header }) => header),
  );

const evidenceOf = (kind: PackageKind, round: Assessment = smallAssessment()): SheetPlan =>
  sheetOf(plannedPackage(round, { kind }).plan, '证据评分');

describe('the workbook of a package', () => {
  it('has the sheets that a unit needs, 说明 first', () => {
    expect(namesOf(plannedPackage(smallAssessment()).plan)).toEqual([
      '说明',
      '证据评分',
      '任务分解',
      '权重核验',
      '评分规则',
      '单位名册',
      '_系统',
    ]);
  });

  it('has 反馈 besides when it brings feedback', () => {
    expect(namesOf(plannedPackage(smallAssessment(), { kind: 'feedback' }).plan).slice(0, 3)).toEqual([
      '说明',
      '反馈',
      '证据评分',
    ]);
  });

  it('hides only _系统', () => {
    const hidden = plannedPackage(smallAssessment()).plan.sheets.filter(({ visibility }) => visibility !== 'visible');
    expect(hidden.map(({ name }) => name)).toEqual(['_系统']);
  });

  it.each(kinds)('of %s: protects every sheet and leaves only what the unit fills in open', (kind) => {
    const { sheets } = plannedPackage(smallAssessment(), { kind }).plan;
    expect(sheets.every(({ isProtected }) => isProtected)).toBe(true);
    expect(
      Object.fromEntries(sheets.map((sheet) => [sheet.name, openIn(sheet)]).filter(([, open]) => open?.length)),
    ).toEqual({
      证据评分: OPEN[kind],
    });
  });

  it.each(kinds)('of %s: gives the colour of the unit to those columns only', (kind) => {
    const heads = evidenceOf(kind).tables[0]?.columns.filter(({ headerStyle }) => headerStyle === 'unitHead');
    expect(heads?.map(({ header }) => header)).toEqual(OPEN[kind]);
  });

  it.each(kinds)('of %s: asks in every open column and in no other', (kind) => {
    const { tables, validations } = evidenceOf(kind);
    const headers = tables[0]?.columns.map(({ header }) => header) ?? [];
    const asked = validations.map(({ area }) => headers[area.left - 1]);
    expect(new Set(asked)).toEqual(new Set(OPEN[kind]));
    expect(asked).toHaveLength(OPEN[kind].length);
  });

  it('that asks for evidence shows no column of the scoring', () => {
    expect(shownHeaders(evidenceOf('evidence'))).toEqual([
      '任务编号',
      '任务事项',
      '工作要求',
      '角色',
      '公开载体',
      '截止日期',
      '要求数量',
      '分值',
      ...OPEN.evidence,
      '提示',
    ]);
  });

  it('that asks for evidence calculates nothing that depends on a score', () => {
    const calculated = (kind: 'evidence' | 'feedback') =>
      evidenceOf(kind).tables[0]?.columns.flatMap(({ header, formula }) => (formula === undefined ? [] : [header]));
    expect(calculated('evidence')).toEqual(['截止日期', '要求数量', '分值', '逾期天数', '提示']);
    expect(calculated('feedback')).toEqual(expect.arrayContaining(['考评得分', '最终得分', '复核']));
  });

  it('of feedback shows what the score rests on and where to appeal', () => {
    const round = smallAssessment();
    const evidence = [
      row('部分完成', { unit: '和平区政府', taskId: 'T1-01', rate: 0.5, deduction: 1, assessor: '王' }),
    ];
    const shown = shownHeaders(evidenceOf('feedback', { ...round, evidence }));
    expect(shown).toEqual(
      expect.arrayContaining(['考评结论', '完成率', '扣分', '逾期天数', '最终得分', ...OPEN.feedback]),
    );
    expect(shown).not.toContain('评分人');
  });

  it('leaves columns without any entry out of sight', () => {
    expect(shownHeaders(evidenceOf('feedback'))).not.toContain('扣分');
  });

  it.each(kinds)('of %s: has the columns of 证据评分 in their places, without those that only 分析 reads', (kind) => {
    const { tables, columnWidths, hiddenColumns } = evidenceOf(kind);
    const headers = tables[0]?.columns.map(({ header }) => header) ?? [];
    const ofRound = Object.values(EVIDENCE.columns).map(({ header }) => header);
    expect(headers).toEqual(ofRound.filter((header) => !['部分序号', '丢分', '无佐证'].includes(header)));
    expect(tables[0]?.rows.map(({ values }) => values.length)).toEqual(tables[0]?.rows.map(() => headers.length));
    expect(Math.max(columnWidths.length, ...hiddenColumns)).toBe(headers.length);
  });

  it('that asks for evidence has no formula that reads a score, on any sheet', () => {
    const { sheets, names } = plannedPackage(smallAssessment()).plan;
    const formulas = [
      ...names.map(({ formula }) => formula),
      ...sheets.flatMap(({ tables, cells }) => [
        ...tables.flatMap(({ columns }) => columns.map(({ formula }) => formula)),
        ...cells.map(({ formula }) => formula),
      ]),
    ].filter((formula) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter((formula) => /\[(考评|最终|核定|申诉前)得分\]|丢分|tblScores/.test(formula))).toEqual([]);
  });

  it.each(kinds)('of %s: prints on one page wide, headers on every page', (kind) => {
    const { sheets } = plannedPackage(smallAssessment(), { kind }).plan;
    const printed = sheets.filter(({ print }) => print !== null);
    expect(new Set(printed.map(({ print }) => print?.pagesWide))).toEqual(new Set([1]));
    expect(evidenceOf(kind).print).toMatchObject({ orientation: 'landscape', titleRows: [3, 3] });
  });

  it('names the unit on every sheet that is about it', () => {
    const { sheets } = plannedPackage(smallAssessment(), { kind: 'feedback' }).plan;
    const without = sheets.filter(({ cells }) => !cells.some(({ value }) => String(value).includes('和平区政府')));
    expect(without.map(({ name }) => name)).toEqual(['评分规则']);
  });

  it('makes rows tall enough for what a unit types', () => {
    const { rowHeights } = evidenceOf('evidence');
    expect([4, 5].map((at) => (rowHeights.get(at) ?? 0) >= 46)).toEqual([true, true]);
  });

  it('can be made for a unit without rows', () => {
    const { plan } = plannedPackage({ ...smallAssessment(), evidence: [] });
    expect(sheetOf(plan, '证据评分').tables[0]?.rows).toEqual([]);
  });

  it('of feedback is not made without a result', () => {
    const { pack } = plannedPackage(smallAssessment(), { kind: 'feedback' });
    expect(() => planPackage(pack, null)).toThrow('和平区政府');
  });
});

/** Everything that stands in a plan: cells, tables, names, titles, footers, prompts. */
const everything = (plan: WorkbookPlan): string =>
  JSON.stringify(plan, (_, value: unknown) => (value instanceof Map ? [...value] : value));

it('nothing of other units stands anywhere in the workbook', () => {
  fc.assert(
    fc.property(assessmentArbitrary(), fc.constantFrom(...kinds), fc.nat(), (round, kind, pick) => {
      // Names that can be told from any other text; what the notice prints is no secret.
      const coded = round.units.map(({ name }, index) => ({ name, code: `<unit ${index}>` }));
      const codeOf = (name: string): string => coded.find((entry) => entry.name === name)?.code ?? name;
      const units = round.units.map((entry) => ({ ...entry, name: codeOf(entry.name), group: '组', note: '' }));
      const hub: Assessment = {
        ...round,
        units: units.map((entry) => ({ ...entry, aliases: [`${entry.name}别名`], email: `${entry.name}@` })),
        weights: round.weights.map((entry) => ({ ...entry, unit: codeOf(entry.unit) })),
        evidence: round.evidence.map((entry) => ({ ...entry, unit: codeOf(entry.unit), evidence: codeOf(entry.unit) })),
        adjustments: round.adjustments.map((entry) =>
          typeof entry.unit === 'string' ? { ...entry, unit: codeOf(entry.unit), reason: codeOf(entry.unit) } : entry,
        ),
      };
      const unit = hub.units[pick % Math.max(hub.units.length, 1)]?.name;
      fc.pre(unit !== undefined);
      const { plan } = plannedPackage(hub, { unit, kind });
      const found = new Set(everything(plan).match(/<unit \d+>/g) ?? []);
      expect([...found]).toEqual([unit]);
    }),
    { numRuns: 60, seed: 20171122 },
  );
});
