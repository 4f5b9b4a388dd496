import type { AssessmentScores, UnitScore } from '../../assessment/model/scores';
import type { AssessmentMeta, Cell } from '../../assessment/model/assessment';
import { cellOf } from '../formulas/formulaColumn';
import { orderKey } from '../formulas/scores';
import { all } from '../formulas/references';
import { RANKING_PREFIX, SCORES, type ColumnKey } from '../layout/tables';
import type { StyleName } from '../layout/styles';
import type { CellPlan, Formula, SheetPlan } from '../port';

const HEAD = 4;
const FIRST = HEAD + 1;
/** The group's name stands here for the formulas of the sheet. */
const GROUP_CELL = '$C$2';

interface RankingColumn {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly formula: Formula;
  readonly value: (unit: UnitScore) => Cell;
}

const pick = (key: ColumnKey<typeof SCORES>): Formula => `INDEX(${all(SCORES, key)},$A{row})`;

const note = (unit: UnitScore): string =>
  unit.status === '未评完'
    ? `未评完（已评${unit.assessed}/${unit.applicable}）`
    : unit.status === '无适用任务'
      ? unit.status
      : '';

const COLUMNS: readonly RankingColumn[] = [
  { header: '名次', width: 8, style: 'paperWord', formula: pick('rank'), value: (unit) => cellOf(unit.rank) },
  { header: '单位', width: 30, style: 'paperCell', formula: pick('unit'), value: (unit) => unit.unit },
  {
    header: '政务公开得分',
    width: 13,
    style: 'paperScore',
    formula: pick('score'),
    value: (unit) => cellOf(unit.score),
  },
  { header: '等次', width: 10, style: 'paperWord', formula: pick('grade'), value: (unit) => cellOf(unit.grade) },
  {
    header: '完成率',
    width: 10,
    style: 'paperPercent',
    formula: pick('completion'),
    value: (unit) => cellOf(unit.completion),
  },
  {
    header: '权重',
    width: 10,
    style: 'paperPercent',
    formula: pick('share'),
    value: (unit) => cellOf(unit.weight.share),
  },
  { header: '核验结论', width: 12, style: 'paperWord', formula: pick('verdict'), value: (unit) => unit.weight.verdict },
  {
    header: '折算得分',
    width: 12,
    style: 'paperScore',
    formula: pick('converted'),
    value: (unit) => cellOf(unit.converted),
  },
  {
    header: '备注',
    width: 24,
    style: 'paperCell',
    formula:
      `IF(${pick('status')}="未评完","未评完（已评"&${pick('assessed')}&"/"&${pick('applicable')}&"）",` +
      `IF(${pick('status')}="无适用任务","无适用任务",""))`,
    value: note,
  },
];

/** Excel refuses these in sheet names, and more than 31 characters. */
const sheetName = (group: string): string => `${RANKING_PREFIX}${group.replace(/[\\/?*[\]:]/g, '')}`.slice(0, 31);

function summary(units: readonly UnitScore[]): string {
  const open = units.filter((unit) => unit.status === '未评完').length;
  const below = units.filter((unit) => unit.weight.verdict === '不达标').length;
  const unknown = units.filter((unit) => unit.weight.verdict === '无法核实').length;
  return `本组共${units.length}个单位，其中${open}个未评完；权重不达标${below}个，无法核实${unknown}个。`;
}

function summaryFormula(): Formula {
  const group = `${all(SCORES, 'group')},${GROUP_CELL}`;
  const count = (key: ColumnKey<typeof SCORES>, word: string): Formula =>
    `COUNTIFS(${group},${all(SCORES, key)},"${word}")`;
  return (
    `"本组共"&COUNTIFS(${group})&"个单位，其中"&${count('status', '未评完')}&"个未评完；权重不达标"&` +
    `${count('verdict', '不达标')}&"个，无法核实"&${count('verdict', '无法核实')}&"个。"`
  );
}

function unitRow(unit: UnitScore, row: number, index: number): CellPlan[] {
  const found: CellPlan = {
    row,
    column: 1,
    value: index,
    formula: `IFERROR(MATCH(${GROUP_CELL}&"|"&(ROW()-${HEAD}),${all(SCORES, 'orderKey')},0),"")`,
    style: 'paperWord',
  };
  return [
    found,
    ...COLUMNS.map((column, at): CellPlan => ({
      row,
      column: at + 2,
      value: column.value(unit),
      formula: `IF($A${row}="","",${column.formula.replaceAll('{row}', String(row))})`,
      style: column.style,
    })),
  ];
}

/** 排名·组别: a printable list of one group, sorted live by formulas (R1–R5). */
function rankingSheet(group: string, scores: AssessmentScores, meta: AssessmentMeta): SheetPlan {
  const indexOf = new Map(scores.units.map((unit, index) => [orderKey(unit.group, unit.order), index + 1]));
  const units = scores.units.filter((unit) => unit.group === group).sort((a, b) => a.order - b.order);
  const right = COLUMNS.length + 1;
  const signature = FIRST + units.length + 1;
  const basis = meta.documentNumber === '' ? '' : `依据：${meta.documentNumber}`;
  const cells: CellPlan[] = [
    { row: 1, column: 2, value: `${meta.title}排名`, style: 'title' },
    { row: 2, column: 2, value: '组别：', style: 'paperLine' },
    { row: 2, column: 3, value: group, style: 'paperLine' },
    { row: 2, column: right, value: basis, style: 'paperNumberLine' },
    { row: 3, column: 2, value: summary(units), formula: summaryFormula(), style: 'paperLine' },
    ...COLUMNS.map((column, at): CellPlan => ({ row: HEAD, column: at + 2, value: column.header, style: 'paperHead' })),
    ...units.flatMap((unit, at) => unitRow(unit, FIRST + at, indexOf.get(orderKey(group, unit.order)) ?? 0)),
    { row: signature, column: 2, value: '制表：', style: 'paperLine' },
    { row: signature, column: 5, value: '审核：', style: 'paperLine' },
    { row: signature, column: right - 1, value: '日期：', style: 'paperLine' },
  ];
  return {
    name: sheetName(group),
    visibility: 'visible',
    tabColor: '548235',
    columnWidths: [6, ...COLUMNS.map((column) => column.width)],
    hiddenColumns: [1],
    cells,
    rowHeights: new Map([
      [1, 38],
      [2, 22],
      [3, 22],
      [HEAD, 36],
      ...units.map((_, at): [number, number] => [FIRST + at, 24]),
      [signature, 30],
    ]),
    merges: [
      { top: 1, left: 2, bottom: 1, right },
      { top: 3, left: 2, bottom: 3, right },
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: HEAD, columns: 0 },
    print: { orientation: 'landscape', pagesWide: 1, titleRows: [HEAD, HEAD], footer: `${RANKING_PREFIX}${group}` },
    isProtected: true,
  };
}

/** One sheet per group, in the order in which the roster first names them. */
export const rankingSheets = (scores: AssessmentScores, meta: AssessmentMeta): SheetPlan[] =>
  [...new Set(scores.units.map((unit) => unit.group))].map((group) => rankingSheet(group, scores, meta));
