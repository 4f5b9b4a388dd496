import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores, UnitScore } from '../../assessment/model/scores';
import { nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import { columnLetters } from '../../shared/columnLetters';
import { clipped } from '../../shared/textWidth';
import { paperText } from '../formulas/paperText';
import { all } from '../formulas/references';
import { readPaper, type PaperSettings, type PaperTextKey } from '../layout/paperSettings';
import { RANKING_CELLS, RANKING_HEAD } from '../layout/rankingLayout';
import { rankingSheetNames } from '../layout/rankingNames';
import type { StyleName } from '../layout/styles';
import { RANKING_PREFIX, SCORES } from '../layout/tables';
import type { Area, CellPlan, SheetPlan } from '../port';
import { pageBreaks } from './pageBreaks';
import { GRADE_CHECK, gradeLine, HELPER_COLUMNS } from './ranking/gradeLine';
import { LIST_COLUMNS, LIST_LETTERS, VETO_NOTE } from './ranking/listColumns';
import { LEGEND, markedPlaces, MARKED_PLACES, type MarkedPlaces } from './ranking/places';
import { SUMMARY } from './ranking/summary';
import { cellHeight, rowHeight } from './textSize';

const FIRST = RANKING_HEAD + 1;
/** Lines kept ready for units that are moved into the group. */
const SPARE_LINES = 2;
const LINE_HEIGHT = 24;
/** So many lines of the list at least stand on the page of the signatures. */
const LINES_WITH_SIGNATURES = 3;
/** Width of a group's name that leaves room for the check code and the page number. */
const LONGEST_FOOTER = 40;
const LEFT = 2;
const RIGHT = LIST_COLUMNS.length + 1;

/** A printed line that spans several columns. */
interface BlockCell {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly formula?: string;
  readonly style: StyleName;
}

interface Group {
  readonly name: string;
  readonly group: string;
  /** In printed order, each with its position in tblScores, from 1. */
  readonly members: readonly { readonly unit: UnitScore; readonly position: number }[];
}

/** Heights of the lines: any unit of the group may come to stand in any of them. */
function lineHeight({ members }: Group, { grades }: Assessment, { widths }: PaperSettings): number {
  const units = members.map(({ unit }) => cellHeight(unit.unit, widths.unit, 'paperOpenCell'));
  const names = grades.map(({ name }) => cellHeight(name, widths.number, 'paperOpenWord'));
  const notes = [`未评完（已评00/00）；${VETO_NOTE}`].map((text) => cellHeight(text, widths.text, 'paperOpenCell'));
  return Math.max(LINE_HEIGHT, ...units, ...names, ...notes);
}

function unitLine(row: number, member: Group['members'][number] | undefined, places: MarkedPlaces): CellPlan[] {
  const found: CellPlan = {
    row,
    column: 1,
    value: member?.position ?? '',
    formula: `IFERROR(MATCH(${RANKING_CELLS.group}&"|"&(ROW()-${RANKING_HEAD}),${all(SCORES, 'orderKey')},0),"")`,
    style: 'paperOpenWord',
  };
  return [
    found,
    ...LIST_COLUMNS.map((column, at): CellPlan => ({
      row,
      column: LEFT + at,
      value: member === undefined ? '' : column.value(member.unit, places),
      formula: `IF($A${row}="","",${column.formula.replaceAll('{row}', String(row))})`,
      style: column.style,
    })),
  ];
}

/** 排名·组别: the attachment of a notice for one group, sorted live by formulas (R1–R5). */
function rankingSheet(group: Group, assessment: Assessment): SheetPlan {
  const { meta, grades } = assessment;
  const { value: paper } = readPaper(assessment);
  const units = group.members.map(({ unit }) => unit);
  const places = markedPlaces(units);
  const lines = Array.from({ length: units.length + SPARE_LINES }, (_, index) => FIRST + index);
  const last = FIRST + lines.length - 1;
  const [gradeRow, checkRow, signatureRow, signerRow, dateRow] = [1, 2, 3, 4, 5].map((below) => last + below) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const ranks = `$${LIST_LETTERS.rank}$${FIRST}:$${LIST_LETTERS.rank}$${last}`;
  const counts = gradeLine({ grades, units, list: [FIRST, last] });
  const fromListCell = { row: RANKING_HEAD, column: HELPER_COLUMNS[0] ?? 0 };
  const fromList = `$${columnLetters(fromListCell.column)}$${fromListCell.row}`;

  const text = (key: PaperTextKey, before = '', after = '') => {
    const formula = paperText(key, meta);
    return {
      value: paper.texts[key] === '' ? '' : `${before}${paper.texts[key]}${after}`,
      formula: before + after === '' ? formula : `IF(${formula}="","","${before}"&${formula}&"${after}")`,
    };
  };
  const block: BlockCell[] = [
    { row: 1, from: LEFT, to: 4, ...text('attachment'), style: 'paperAttachment' },
    { row: 1, from: 5, to: RIGHT, ...text('documentNumber'), style: 'paperRight' },
    { row: 2, from: LEFT, to: RIGHT, value: `${meta.title}排名`, style: 'paperTitle' },
    { row: 3, from: LEFT, to: RIGHT, ...text('period', '（', '）'), style: 'paperMiddle' },
    { row: 4, from: LEFT, to: 4, value: `组别：${group.group}`, style: 'paperBlock' },
    {
      row: 4,
      from: 5,
      to: 9,
      value: meta.documentNumber === '' ? '' : `依据：${meta.documentNumber}`,
      style: 'paperMiddle',
    },
    { row: 4, from: 10, to: RIGHT, ...text('signedOn', '日期：'), style: 'paperRight' },
    {
      row: 5,
      from: LEFT,
      to: RIGHT,
      value: SUMMARY.value(units),
      formula: SUMMARY.formula(lines.length),
      style: 'paperBlock',
    },
    { row: gradeRow, from: LEFT, to: RIGHT, value: counts.text, formula: counts.formula, style: 'paperBlock' },
    { row: checkRow, from: LEFT, to: 6, value: LEGEND.value(places), formula: LEGEND.formula, style: 'paperBlock' },
    {
      row: checkRow,
      from: 7,
      to: RIGHT,
      value: GRADE_CHECK.agreeing,
      formula: GRADE_CHECK.formula(`$B$${gradeRow}`, fromList),
      style: 'paperRight',
    },
    { row: signatureRow, from: LEFT, to: 4, value: '制表：', style: 'paperBlock' },
    { row: signatureRow, from: 5, to: 8, value: '审核：', style: 'paperBlock' },
    { row: signatureRow, from: 9, to: RIGHT, value: '签发：', style: 'paperBlock' },
    { row: signerRow, from: LEFT, to: RIGHT, ...text('signer'), style: 'paperRight' },
    { row: dateRow, from: LEFT, to: RIGHT, ...text('signedOn'), style: 'paperRight' },
  ];
  const hidden: CellPlan[] = [
    { row: 1, column: 1, value: group.group, style: 'paperLine' },
    { row: 2, column: 1, value: places.top, formula: MARKED_PLACES.top(ranks), style: 'paperLine' },
    { row: 3, column: 1, value: places.last, formula: MARKED_PLACES.last(ranks), style: 'paperLine' },
    { ...fromListCell, value: counts.text, formula: counts.fromList, style: 'paperLine' },
    ...counts.helpers,
  ];
  const widths = [
    6,
    ...LIST_COLUMNS.map(({ width }) => (typeof width === 'number' ? width : paper.widths[width])),
    ...HELPER_COLUMNS.map(() => 10),
  ];
  const span = (from: number, to: number): number => widths.slice(from - 1, to).reduce((a, b) => a + b, 0);
  const height = lineHeight(group, assessment, paper);
  const heights = new Map<number, number>([
    [
      RANKING_HEAD,
      Math.max(...LIST_COLUMNS.map(({ header }, at) => cellHeight(header, widths[at + 1] ?? 0, 'paperHead'))),
    ],
    ...lines.map((row, at): [number, number] => [row, at < units.length ? height : LINE_HEIGHT]),
  ]);
  for (const { row, from, to, value, style } of block) {
    heights.set(row, Math.max(heights.get(row) ?? 22, cellHeight(value, span(from, to), style)));
  }
  heights.set(signatureRow, rowHeight(2, 12));
  const merges = block.map(({ row, from, to }): Area => ({ top: row, left: from, bottom: row, right: to }));
  return {
    name: group.name,
    visibility: 'visible',
    tabColor: '548235',
    columnWidths: widths,
    hiddenColumns: [1, ...HELPER_COLUMNS],
    cells: [
      ...block.map(({ row, from, value, formula, style }): CellPlan => ({
        row,
        column: from,
        value,
        ...(formula === undefined ? {} : { formula }),
        style,
      })),
      ...hidden,
      ...LIST_COLUMNS.map(({ header }, at): CellPlan => ({
        row: RANKING_HEAD,
        column: LEFT + at,
        value: header,
        style: 'paperHead',
      })),
      ...lines.flatMap((row, at) => unitLine(row, group.members[at], places)),
    ],
    rowHeights: heights,
    merges,
    tables: [],
    validations: [],
    conditionalFormats: [
      { area: { top: FIRST, left: LEFT, bottom: last, right: RIGHT }, formula: `$A${FIRST}<>""`, look: 'ruled' },
    ],
    frozen: { rows: RANKING_HEAD, columns: 0 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: [RANKING_HEAD, RANKING_HEAD],
      breaksAfter: pageBreaks({
        orientation: 'landscape',
        columnWidths: widths.slice(LEFT - 1, RIGHT),
        rowHeights: Array.from({ length: dateRow }, (_, index) => heights.get(index + 1) ?? 0),
        titleRow: RANKING_HEAD,
        tail: gradeRow,
        rowsWithTail: LINES_WITH_SIGNATURES + SPARE_LINES,
      }),
      footer: `${RANKING_PREFIX}${clipped(group.group, LONGEST_FOOTER)}`,
    },
    isProtected: true,
  };
}

/** One sheet per group, in the order in which the roster first names them. */
export function rankingSheets(assessment: Assessment, scores: AssessmentScores): SheetPlan[] {
  const groups = firstByName(scores.units, (unit) => unit.group);
  const names = rankingSheetNames([...groups.values()].map((unit) => unit.group));
  return [...groups].map(([key, { group }]) => {
    const members = scores.units
      .map((unit, index) => ({ unit, position: index + 1 }))
      .filter(({ unit }) => nameKey(unit.group) === key)
      .sort((a, b) => a.unit.order - b.unit.order);
    return rankingSheet({ name: names.get(key) ?? '', group, members }, assessment);
  });
}
