import { median } from '../../../assessment/analysis/sectionScores';
import { onTimeShare } from '../../../assessment/analysis/unitHandling';
import type { Cell } from '../../../assessment/model/assessment';
import type { UnitScore } from '../../../assessment/model/scores';
import type { Decimal } from '../../../shared/decimal';
import { columnLetters } from '../../../shared/columnLetters';
import * as formulas from '../../formulas/analysisUnit';
import { GRADE_COUNTS, listKey, listKeyFormula } from '../../formulas/analysisLists';
import { cellOf } from '../../formulas/formulaColumn';
import { medianRowKey, unitRowKey } from '../../layout/analysisLayout';
import type { LookName, StyleName } from '../../layout/styles';
import type { CellPlan, Formula } from '../../port';
import { rowHeight, wrappedLines } from '../textSize';
import { BAND, cellAt, columnRange, type AnalysisColumns } from './analysisColumns';
import type { AnalysisFacts, GroupFacts, UnitFacts } from './analysisFacts';
import type { Paper } from './Paper';
import { sectionHeads } from './sectionNames';

const ONE_LINE = 20;
const HEAD_SIZE = 12;
/** Lines below the units of the heat map; every table of the group is parted at the same units. */
const TAIL = 2;

/** Bands of 得分率, best first: from which value, and how the legend names them. */
const HEAT: readonly {
  readonly from: number;
  readonly look: LookName;
  readonly style: StyleName;
  readonly name: string;
}[] = [
  { from: 90, look: 'heatBest', style: 'heatBest', name: '好 ≥90' },
  { from: 80, look: 'heatGood', style: 'heatGood', name: '较好 ≥80' },
  { from: 70, look: 'heatFair', style: 'heatFair', name: '一般 ≥70' },
  { from: 60, look: 'heatPoor', style: 'heatPoor', name: '较差 ≥60' },
  { from: -Infinity, look: 'heatWorst', style: 'heatWorst', name: '差 <60' },
];

const rateOf = (rate: Decimal | null): Cell => rate?.toNumber() ?? formulas.NO_RATE;

/** A printed unit and the row in which its working cells stand. */
export interface UnitRow {
  readonly facts: UnitFacts;
  readonly row: number;
}

/** Rows of the tables of one group. */
export interface GroupRows {
  /** Of the heat map, page by page. */
  readonly units: readonly (readonly UnitRow[])[];
  /** Of what each section gives, page by page, for every `BAND` sections. */
  readonly parts: readonly (readonly (readonly number[])[])[];
  /** Of completion, dates and 佐证, page by page. */
  readonly handling: readonly (readonly number[])[];
}

/** The tables of one group, their units sorted by rank as in 排名. */
export class GroupPages {
  private readonly heads: readonly string[];
  private readonly headHeight: number;
  private readonly lineHeight: number;

  constructor(
    private readonly paper: Paper,
    private readonly group: GroupFacts,
    private readonly facts: AnalysisFacts,
    private readonly columns: AnalysisColumns,
  ) {
    const width = (column: number): number => columns.widths[column - 1] ?? 0;
    this.heads = sectionHeads(facts.bySection.sections);
    const lines = this.heads.map((head, index) => wrappedLines(head, width(columns.section(index))));
    this.headHeight = Math.max(36, rowHeight(Math.max(0, ...lines), HEAD_SIZE));
    const names = group.units.map(({ score }) => wrappedLines(score.unit, width(columns.unit)));
    const longest = Math.max(1, ...names);
    this.lineHeight = longest === 1 ? ONE_LINE : rowHeight(longest, HEAD_SIZE);
  }

  add(): GroupRows {
    this.paper.newPage();
    const units = this.addHeatMap();
    const all = units.flat();
    const parts = this.addParts(all);
    return { units, parts, handling: this.addHandling(all) };
  }

  private cells({ row }: Pick<UnitRow, 'row'>): formulas.UnitCells {
    const { unit, position, firstRow, lastRow } = this.columns;
    return {
      unit: cellAt(unit, row),
      position: cellAt(position, row),
      first: cellAt(firstRow, row),
      last: cellAt(lastRow, row),
    };
  }

  private title(text: string) {
    return (row: number): CellPlan[] => [
      { row, column: this.columns.rank, value: `${this.group.group}：${text}`, style: 'paperHeading' },
    ];
  }

  private head(score: string, sections: readonly string[]) {
    const { rank, unit, score: scoreColumn, section } = this.columns;
    return (row: number): CellPlan[] => [
      { row, column: rank, value: '名次', style: 'paperHead' },
      { row, column: unit, value: '单位', style: 'paperHead' },
      { row, column: scoreColumn, value: score, style: 'paperHead' },
      ...sections.map((name, index): CellPlan => ({ row, column: section(index), value: name, style: 'paperHead' })),
    ];
  }

  /** A cell of a unit's row; "" where nobody stands in the line. */
  private live(row: number, column: number, style: StyleName, value: Cell, formula: Formula, of: UnitRow): CellPlan {
    return { row, column, value, formula: formulas.ofLine(this.cells(of), formula), style };
  }

  private scoreCell(of: UnitRow, row: number, column: number, key: 'rank' | 'unit' | 'score' | 'baseScore'): CellPlan {
    const value: Readonly<Record<typeof key, (score: UnitScore) => Cell>> = {
      rank: ({ rank }) => cellOf(rank),
      unit: ({ unit }) => unit,
      score: ({ score }) => cellOf(score),
      baseScore: ({ baseScore }) => cellOf(baseScore),
    };
    const style = ({ rank: 'paperCount', unit: 'paperCell', score: 'paperScore', baseScore: 'paperScore' } as const)[
      key
    ];
    return this.live(row, column, style, value[key](of.facts.score), formulas.scoreAt(this.cells(of), key), of);
  }

  private names(of: UnitRow, row: number): CellPlan[] {
    return [this.scoreCell(of, row, this.columns.rank, 'rank'), this.scoreCell(of, row, this.columns.unit, 'unit')];
  }

  /** Everything the other tables of the unit read, most of it out of sight. */
  private workingCells(of: UnitRow, groupAt: Formula): CellPlan[] {
    const { row, facts } = of;
    const { columns } = this;
    const cells = this.cells(of);
    const hidden = (column: number, value: Cell, formula: Formula): CellPlan =>
      this.live(row, column, 'paperLine', value, formula, of);
    return [
      {
        row,
        column: 1,
        value: unitRowKey(facts.score.unit),
        formula: formulas.ofLine(cells, `"${unitRowKey('')}"&${cells.unit}`),
        style: 'paperLine',
      },
      {
        row,
        column: columns.position,
        value: facts.position,
        formula: formulas.positionOf(groupAt, facts.score.order),
        style: 'paperLine',
      },
      hidden(columns.firstRow, facts.first, formulas.firstRowOf(cells)),
      hidden(columns.lastRow, facts.last, formulas.lastRowOf(cells)),
      hidden(columns.unproven, facts.handling.withoutEvidence, formulas.HANDLING.unproven(cells)),
      hidden(
        columns.unprovenKey,
        listKey(facts.handling.withoutEvidence, row),
        listKeyFormula(cellAt(columns.unproven, row), 'ROW()'),
      ),
      ...facts.sections.sums.flatMap(({ earnedPoints, fullPoints }, index) => [
        hidden(columns.earned(index), earnedPoints.toNumber(), formulas.sectionEarned(cells, index + 1)),
        hidden(columns.full(index), fullPoints.toNumber(), formulas.sectionFull(cells, index + 1)),
      ]),
    ];
  }

  private unitLine(of: UnitRow, groupAt: Formula): CellPlan[] {
    const { row, facts } = of;
    const { columns } = this;
    return [
      ...this.workingCells(of, groupAt),
      ...this.names(of, row),
      this.scoreCell(of, row, columns.score, 'score'),
      ...facts.sections.scores.map((rate, index) => {
        const [earned, full] = [cellAt(columns.earned(index), row), cellAt(columns.full(index), row)];
        return this.live(row, columns.section(index), 'paperScore', rateOf(rate), formulas.percentOf(earned, full), of);
      }),
    ];
  }

  private addHeatMap(): UnitRow[][] {
    const { paper, group, columns, facts } = this;
    const { sections } = facts.bySection;
    let groupAt = '';
    let top = 0;
    const rows: UnitRow[] = [];
    const pages = paper.table({
      title: (row) => {
        if (top === 0) {
          top = row;
          groupAt = `$${columnLetters(columns.position)}$${row}`;
          paper.cells.push({ row, column: columns.position, value: group.group, style: 'paperLine' });
        }
        return this.title('各部分得分率（%）')(row);
      },
      head: this.head('政务公开得分', this.heads),
      headHeight: this.headHeight,
      lineHeight: this.lineHeight,
      lines: group.units.map((unit) => (row: number) => {
        const of = { facts: unit, row };
        rows.push(of);
        return this.unitLine(of, groupAt);
      }),
      tail: [(row) => this.medianLine(row, rows, groupAt), (row) => this.legendLine(row)],
    });
    for (let from = BAND; from < sections.length; from += BAND) this.addBand(from, rows);
    this.addHeat(top, paper.lastRow);
    return pages.map((page) => rows.filter(({ row }) => page.includes(row)));
  }

  private medianLine(row: number, rows: readonly UnitRow[], groupAt: Formula): CellPlan[] {
    const { columns, group } = this;
    const [first, last] = [rows[0]?.row ?? row, rows.at(-1)?.row ?? row];
    const isWhole = `COUNT(${columnRange(columns.position, first, last)})=${GRADE_COUNTS.units(groupAt)}`;
    const cell = (column: number, values: readonly (Decimal | null)[]): CellPlan => ({
      row,
      column,
      value: rateOf(median(values.flatMap((value) => value ?? []))),
      formula: formulas.medianOf(columnRange(column, first, last)),
      style: 'paperScore',
    });
    return [
      {
        row,
        column: 1,
        value: medianRowKey(group.group),
        formula: `IF(${isWhole},"${medianRowKey('')}"&${groupAt},"")`,
        style: 'paperLine',
      },
      { row, column: columns.rank, value: '', style: 'paperWord' },
      { row, column: columns.unit, value: '本组中位数', style: 'paperCell' },
      cell(
        columns.score,
        group.units.map(({ score }) => score.score),
      ),
      ...this.heads.map((_, index) =>
        cell(
          columns.section(index),
          group.units.map(({ sections }) => sections.scores[index] ?? null),
        ),
      ),
    ];
  }

  private legendLine(row: number): CellPlan[] {
    const { unit, section } = this.columns;
    return [
      { row, column: unit, value: '得分率（%）由高到低：', style: 'paperNumberLine' },
      ...HEAT.map(({ name, style }, index): CellPlan => ({ row, column: section(index), value: name, style })),
    ];
  }

  /** Sections that no longer fit beside the others. */
  private addBand(from: number, rows: readonly UnitRow[]): void {
    const { paper, columns, group, facts } = this;
    const count = Math.min(BAND, facts.bySection.sections.length - from);
    const names = this.heads.slice(from, from + count);
    const rates = (row: number, source: number, values: readonly (Decimal | null)[]): CellPlan[] =>
      names.map((_, index) => ({
        row,
        column: columns.section(index),
        value: rateOf(values[from + index] ?? null),
        formula: cellAt(columns.section(from + index), source),
        style: 'paperScore',
      }));
    const medians = names.map((_, index) =>
      median(group.units.flatMap(({ sections }) => sections.scores[from + index] ?? [])),
    );
    const medianRow = (rows.at(-1)?.row ?? 0) + 1;
    paper.table({
      title: this.title(`各部分得分率（%），第${from + 1}至${from + count}部分`),
      head: this.head('政务公开得分', names),
      headHeight: this.headHeight,
      lineHeight: this.lineHeight,
      lines: [
        ...rows.map((of) => (row: number): CellPlan[] => [
          ...this.names(of, row),
          this.scoreCell(of, row, columns.score, 'score'),
          ...rates(row, of.row, of.facts.sections.scores),
        ]),
      ],
      spare: TAIL,
      tail: [
        (row) => [
          { row, column: columns.rank, value: '', style: 'paperWord' },
          { row, column: columns.unit, value: '本组中位数', style: 'paperCell' },
          { row, column: columns.score, value: '', style: 'paperScore' },
          ...rates(row, medianRow, [...Array.from({ length: from }, () => null), ...medians]),
        ],
      ],
    });
  }

  private addHeat(top: number, bottom: number): void {
    const { columns, paper } = this;
    const [left, right] = [columns.section(0), Math.min(columns.right, columns.section(this.heads.length - 1))];
    const cell = `${columnLetters(left)}${top}`;
    HEAT.forEach(({ from, look }, index) => {
      const above = HEAT[index - 1];
      const bounds = [
        ...(from === -Infinity ? [] : [`${cell}>=${from}`]),
        ...(above === undefined ? [] : [`${cell}<${above.from}`]),
      ];
      paper.conditionalFormats.push({
        area: { top, left, bottom, right },
        formula: `AND(ISNUMBER(${cell}),${bounds.join(',')})`,
        look,
      });
    });
  }

  private addParts(rows: readonly UnitRow[]): number[][][] {
    const { paper, columns, facts } = this;
    const { sections } = facts.bySection;
    const bands: number[][][] = [];
    for (let from = 0; from < sections.length; from += BAND) {
      const names = this.heads.slice(from, from + BAND);
      const range = sections.length <= BAND ? '' : `，第${from + 1}至${from + names.length}部分`;
      const added = paper.table({
        title: this.title(`各部分对基础得分的贡献（分）${range}`),
        head: this.head('基础得分', names),
        headHeight: this.headHeight,
        lineHeight: this.lineHeight,
        spare: TAIL,
        lines: rows.map((of) => (row: number): CellPlan[] => [
          ...this.names(of, row),
          this.scoreCell(of, row, columns.score, 'baseScore'),
          ...names.map((_, index) => {
            const earned = cellAt(columns.earned(from + index), of.row);
            const formula = formulas.percentOf(earned, formulas.scoreAt(this.cells(of), 'fullPoints'));
            const value = rateOf(of.facts.sections.parts[from + index] ?? null);
            return this.live(row, columns.section(index), 'paperScore', value, formula, of);
          }),
        ]),
      });
      bands.push(added);
    }
    return bands;
  }

  private addHandling(rows: readonly UnitRow[]): number[][] {
    const { paper, columns } = this;
    const column = (index: number) => columns.section(index);
    return paper.table({
      title: this.title('完成率、按时率与佐证'),
      head: this.head('适用任务', ['已评任务', '完成率', '有日期可查', '其中按时', '按时率', '缺佐证']),
      headHeight: this.headHeight,
      lineHeight: this.lineHeight,
      spare: TAIL,
      lines: rows.map((of) => (row: number): CellPlan[] => {
        const cells = this.cells(of);
        const { score, handling } = of.facts;
        const [dated, onTime] = [cellAt(column(2), row), cellAt(column(3), row)];
        const cell = (at: number, style: StyleName, value: Cell, formula: Formula) =>
          this.live(row, at, style, value, formula, of);
        return [
          ...this.names(of, row),
          cell(columns.score, 'paperCount', score.applicable, formulas.scoreAt(cells, 'applicable')),
          cell(column(0), 'paperCount', score.assessed, formulas.scoreAt(cells, 'assessed')),
          cell(column(1), 'paperRate', cellOf(score.completion), formulas.scoreAt(cells, 'completion')),
          cell(column(2), 'paperCount', handling.dated, formulas.HANDLING.dated(cells)),
          cell(column(3), 'paperCount', handling.onTime, formulas.HANDLING.onTime(cells)),
          cell(column(4), 'paperRate', rateOf(onTimeShare(handling)), formulas.HANDLING.share(onTime, dated)),
          cell(column(5), 'paperCount', handling.withoutEvidence, cellAt(columns.unproven, of.row)),
        ];
      }),
    });
  }
}
