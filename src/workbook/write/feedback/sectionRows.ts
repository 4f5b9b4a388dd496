import { sectionMedians, sectionScores, type SectionScores } from '../../../assessment/analysis/sectionScores';
import type { Assessment, Cell } from '../../../assessment/model/assessment';
import type { AssessmentScores } from '../../../assessment/model/scores';
import {
  APART,
  SECTION_VERDICT,
  sectionVerdict,
  type SectionVerdict,
} from '../../../assessment/restoration/sectionVerdict';
import { nameKey } from '../../../assessment/scoring/cells';
import { columnLetters } from '../../../shared/columnLetters';
import type { Decimal } from '../../../shared/decimal';
import { FIRST_SECTION_COLUMN, medianRowKey, rateAt, rowOfKey, unitRowKey } from '../../layout/analysisLayout';
import type { ConditionalFormatPlan, Formula } from '../../port';
import { Heights, type BlockCell, type BlockRow, type Span } from './blocks';
import { LAST_PRINTED } from './feedbackColumns';
import { GROUP_COLUMN, isListed, UNIT_CELL } from './unitFacts';

/** Where a section's figures stand in its row. */
const SPANS = {
  name: { from: 2, to: 3 },
  rate: { from: 4, to: 4 },
  median: { from: 5, to: 6 },
  apart: { from: 7, to: 8 },
  verdict: { from: 9, to: LAST_PRINTED },
} as const satisfies Record<string, Span>;

const HEADERS: Readonly<Record<keyof typeof SPANS, string>> = {
  name: '部分',
  rate: '得分率（%）',
  median: '本组中位数',
  apart: '相差',
  verdict: '与本组比较',
};

const NONE = '—';

/** Told without colour too. */
const VERDICT_TEXTS: Readonly<Record<SectionVerdict, string>> = {
  [SECTION_VERDICT.strong]: `▲ ${SECTION_VERDICT.strong}`,
  [SECTION_VERDICT.level]: SECTION_VERDICT.level,
  [SECTION_VERDICT.weak]: `▼ ${SECTION_VERDICT.weak}`,
};

const LEGEND =
  `得分率是该部分最终得分占分值的百分比，中位数取自同组各单位。高出${APART}个百分点及以上为强项，` +
  `低${APART}个百分点及以上为弱项，其余为持平。`;

/** Said where 分析 has no line for every unit of the group: it was written for the groups as they were. */
const MOVED = '单位或组别有变动，本组中位数要更新排名后才有。';

/** A section of one unit beside the group. */
export interface SectionFigures {
  readonly section: string;
  readonly rate: Decimal | null;
  readonly median: Decimal | null;
}

/** Sections of each unit by the key of its name, all in the same order. */
export function figuresByUnit(
  assessment: Assessment,
  scores: AssessmentScores,
): (name: string) => readonly SectionFigures[] {
  const bySection: SectionScores = sectionScores(assessment, scores);
  const medians = new Map<string, readonly (Decimal | null)[]>();
  const ofGroup = (group: string): readonly (Decimal | null)[] => {
    const known = medians.get(nameKey(group)) ?? sectionMedians(bySection, group);
    medians.set(nameKey(group), known);
    return known;
  };
  const units = new Map(bySection.units.toReversed().map((unit) => [nameKey(unit.unit), unit]));
  return (name) => {
    const unit = units.get(nameKey(name));
    const median = unit === undefined ? [] : ofGroup(unit.group);
    return bySection.sections.map((section, at) => ({
      ...{ section, rate: unit?.scores[at] ?? null, median: median[at] ?? null },
    }));
  };
}

const shown = (value: Decimal | null): Cell => value?.toNumber() ?? NONE;

export const sectionHeadRow = (): BlockRow => ({
  cells: (Object.keys(SPANS) as (keyof typeof SPANS)[]).map((key) => ({
    ...{ ...SPANS[key], value: HEADERS[key], style: 'systemHead' },
  })),
  height: 22,
});

export const sectionLegendRow = (): BlockRow => ({
  cells: [{ from: 2, to: LAST_PRINTED, value: LEGEND, style: 'fineOpenCell' }],
  height: 20,
});

const rowCells = ({ section, rate, median }: SectionFigures): readonly BlockCell[] => {
  const verdict = sectionVerdict(rate, median);
  return [
    { ...SPANS.name, value: section === '' ? '未分部分' : section, style: 'fineText' },
    { ...SPANS.rate, value: shown(rate), style: 'fineScore' },
    { ...SPANS.median, value: shown(median), style: 'fineScore' },
    { ...SPANS.apart, value: shown(rate && median && rate.minus(median)), style: 'fineScore' },
    { ...SPANS.verdict, value: verdict === null ? NONE : VERDICT_TEXTS[verdict], style: 'fineWord' },
  ];
};

/** A section by value. */
export function sectionRow(figures: SectionFigures): BlockRow {
  const cells = rowCells(figures);
  return { cells, height: new Heights().needed(cells, 20) };
}

const cellAt = ({ from }: Span, row: number): Formula => `$${columnLetters(from)}$${row}`;

/** Key of the medians of the unit's group as it is now; the facts of the unit stand in `factsRow`. */
const medianKey = (factsRow: number): Formula =>
  `"${medianRowKey('')}"&${cellAt({ from: GROUP_COLUMN, to: GROUP_COLUMN }, factsRow)}`;

/** The legend, live: says instead that the medians are missing. */
export function liveSectionLegendRow(factsRow: number): BlockRow {
  const isThere = `OR(NOT(${isListed}),ISNUMBER(${rowOfKey(medianKey(factsRow))}))`;
  const { cells, height } = sectionLegendRow();
  return { cells: cells.map((cell) => ({ ...cell, formula: `IF(${isThere},"${LEGEND}","${MOVED}")` })), height };
}

/** A section, live: the `index`-th, from 0, in `row`; the facts of the unit stand in `factsRow`. */
export function liveSectionRow(figures: SectionFigures, index: number, row: number, factsRow: number): BlockRow {
  const letters = columnLetters(FIRST_SECTION_COLUMN + index);
  const [rate, median, apart] = [SPANS.rate, SPANS.median, SPANS.apart].map((span) => cellAt(span, row)) as [
    Formula,
    Formula,
    Formula,
  ];
  const found = (key: Formula): Formula => {
    const value = rateAt(key, letters);
    return `IFERROR(IF(ISNUMBER(${value}),${value},"${NONE}"),"${NONE}")`;
  };
  const {
    [SECTION_VERDICT.strong]: strong,
    [SECTION_VERDICT.level]: level,
    [SECTION_VERDICT.weak]: weak,
  } = VERDICT_TEXTS;
  const formulas: readonly (Formula | undefined)[] = [
    undefined,
    found(`"${unitRowKey('')}"&${UNIT_CELL}`),
    found(medianKey(factsRow)),
    `IF(AND(ISNUMBER(${rate}),ISNUMBER(${median})),ROUND(N(${rate})-N(${median}),2),"${NONE}")`,
    `IF(ISNUMBER(${apart}),IF(${apart}>=${APART},"${strong}",IF(${apart}<=-${APART},"${weak}","${level}")),"${NONE}")`,
  ];
  const { cells, height } = sectionRow(figures);
  return {
    cells: cells.map((cell, at) => {
      const formula = formulas[at];
      return formula === undefined ? cell : { ...cell, formula };
    }),
    height,
  };
}

/** Looks of the verdicts in the rows from `top` to `bottom`. */
export const verdictLooks = (top: number, bottom: number): ConditionalFormatPlan[] =>
  (['strong', 'weak'] as const).map((verdict) => ({
    area: { top, left: SPANS.verdict.from, bottom, right: SPANS.verdict.to },
    formula: `$${columnLetters(SPANS.verdict.from)}${top}="${VERDICT_TEXTS[SECTION_VERDICT[verdict]]}"`,
    look: verdict === 'strong' ? 'good' : 'bad',
  }));
