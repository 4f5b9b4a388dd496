import type { AssessmentScores, UnitScore } from '../../assessment/model/scores';
import type { AssessmentMeta, Cell } from '../../assessment/model/assessment';
import { cellOf } from '../formulas/formulaColumn';
import { nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import { rankingSheetNames } from '../layout/rankingNames';
import { all } from '../formulas/references';
import { RANKING_PREFIX, SCORES, type ColumnKey } from '../layout/tables';
import type { StyleName } from '../layout/styles';
import type { CellPlan, Formula, SheetPlan } from '../port';

const HEAD = 4;
const FIRST = HEAD + 1;
/** Lines kept ready for units that are moved into the group. */
const SPARE_LINES = 2;
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
  { header: '名次', width: 8, style: 'paperOpenWord', formula: pick('rank'), value: (unit) => cellOf(unit.rank) },
  { header: '单位', width: 30, style: 'paperOpenCell', formula: pick('unit'), value: (unit) => unit.unit },
  {
    header: '政务公开得分',
    width: 13,
    style: 'paperOpenScore',
    formula: pick('score'),
    value: (unit) => cellOf(unit.score),
  },
  { header: '等次', width: 10, style: 'paperOpenWord', formula: pick('grade'), value: (unit) => cellOf(unit.grade) },
  {
    header: '完成率',
    width: 10,
    style: 'paperOpenPercent',
    formula: pick('completion'),
    value: (unit) => cellOf(unit.completion),
  },
  {
    header: '权重',
    width: 10,
    style: 'paperOpenPercent',
    formula: pick('share'),
    value: (unit) => cellOf(unit.weight.share),
  },
  {
    header: '核验结论',
    width: 12,
    style: 'paperOpenWord',
    formula: pick('verdict'),
    value: (unit) => unit.weight.verdict,
  },
  {
    header: '折算得分',
    width: 12,
    style: 'paperOpenScore',
    formula: pick('converted'),
    value: (unit) => cellOf(unit.converted),
  },
  {
    header: '备注',
    width: 24,
    style: 'paperOpenCell',
    formula:
      `IF(${pick('status')}="未评完","未评完（已评"&${pick('assessed')}&"/"&${pick('applicable')}&"）",` +
      `IF(${pick('status')}="无适用任务","无适用任务",""))`,
    value: note,
  },
];

function summary(units: readonly UnitScore[]): string {
  const open = units.filter((unit) => unit.status === '未评完').length;
  const below = units.filter((unit) => unit.weight.verdict === '不达标').length;
  const unknown = units.filter((unit) => unit.weight.verdict === '无法核实').length;
  const stale = units.reduce((sum, unit) => sum + unit.stale, 0);
  const reviews = stale > 0 ? `得分中${stale}项待复核。` : '';
  return `本组共${units.length}个单位，其中${open}个未评完；权重不达标${below}个，无法核实${unknown}个。${reviews}`;
}

/** Says too when units were moved into the group and no longer fit the lines of the sheet. */
function summaryFormula(lines: number): Formula {
  const group = `${all(SCORES, 'group')},${GROUP_CELL}`;
  const count = (key: ColumnKey<typeof SCORES>, word: string): Formula =>
    `COUNTIFS(${group},${all(SCORES, key)},"${word}")`;
  const stale = `SUMIFS(${all(SCORES, 'stale')},${group})`;
  return (
    `"本组共"&COUNTIFS(${group})&"个单位，其中"&${count('status', '未评完')}&"个未评完；权重不达标"&` +
    `${count('verdict', '不达标')}&"个，无法核实"&${count('verdict', '无法核实')}&"个。"&` +
    `IF(${stale}>0,"得分中"&${stale}&"项待复核。","")&` +
    `IF(COUNTIFS(${group})>${lines},"本表排不下，请重新生成工作簿。","")`
  );
}

function unitLine(unit: UnitScore | undefined, row: number, index: number | undefined): CellPlan[] {
  const found: CellPlan = {
    row,
    column: 1,
    value: index ?? '',
    formula: `IFERROR(MATCH(${GROUP_CELL}&"|"&(ROW()-${HEAD}),${all(SCORES, 'orderKey')},0),"")`,
    style: 'paperOpenWord',
  };
  return [
    found,
    ...COLUMNS.map((column, at): CellPlan => ({
      row,
      column: at + 2,
      value: unit === undefined ? '' : column.value(unit),
      formula: `IF($A${row}="","",${column.formula.replaceAll('{row}', String(row))})`,
      style: column.style,
    })),
  ];
}

/** 排名·组别: a printable list of one group, sorted live by formulas (R1–R5). */
function rankingSheet(name: string, group: string, scores: AssessmentScores, meta: AssessmentMeta): SheetPlan {
  const inGroup = scores.units
    .map((unit, index) => ({ unit, position: index + 1 }))
    .filter(({ unit }) => nameKey(unit.group) === nameKey(group))
    .sort((a, b) => a.unit.order - b.unit.order);
  const units = inGroup.map(({ unit }) => unit);
  const lines = Array.from({ length: units.length + SPARE_LINES }, (_, index) => FIRST + index);
  const right = COLUMNS.length + 1;
  const signature = FIRST + lines.length;
  const basis = meta.documentNumber === '' ? '' : `依据：${meta.documentNumber}`;
  const cells: CellPlan[] = [
    { row: 1, column: 2, value: `${meta.title}排名`, style: 'title' },
    { row: 2, column: 2, value: '组别：', style: 'paperLine' },
    { row: 2, column: 3, value: group, style: 'paperLine' },
    { row: 2, column: right, value: basis, style: 'paperNumberLine' },
    { row: 3, column: 2, value: summary(units), formula: summaryFormula(lines.length), style: 'paperLine' },
    ...COLUMNS.map((column, at): CellPlan => ({ row: HEAD, column: at + 2, value: column.header, style: 'paperHead' })),
    ...lines.flatMap((row, at) => unitLine(inGroup[at]?.unit, row, inGroup[at]?.position)),
    { row: signature, column: 2, value: '制表：', style: 'paperLine' },
    { row: signature, column: 5, value: '审核：', style: 'paperLine' },
    { row: signature, column: right - 1, value: '日期：', style: 'paperLine' },
  ];
  return {
    name,
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
      ...lines.map((row): [number, number] => [row, 24]),
      [signature, 30],
    ]),
    merges: [
      { top: 1, left: 2, bottom: 1, right },
      { top: 3, left: 2, bottom: 3, right },
    ],
    tables: [],
    validations: [],
    conditionalFormats: [
      {
        area: { top: FIRST, left: 2, bottom: FIRST + lines.length - 1, right },
        formula: `$A${FIRST}<>""`,
        look: 'ruled',
      },
    ],
    frozen: { rows: HEAD, columns: 0 },
    print: { orientation: 'landscape', pagesWide: 1, titleRows: [HEAD, HEAD], footer: `${RANKING_PREFIX}${group}` },
    isProtected: true,
  };
}

/** One sheet per group, in the order in which the roster first names them. */
export function rankingSheets(scores: AssessmentScores, meta: AssessmentMeta): SheetPlan[] {
  const groups = firstByName(scores.units, (unit) => unit.group);
  const names = rankingSheetNames([...groups.values()].map((unit) => unit.group));
  return [...groups].map(([key, { group }]) => rankingSheet(names.get(key) ?? '', group, scores, meta));
}
