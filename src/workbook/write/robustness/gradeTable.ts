import type { UnitScore } from '../../../assessment/model/scores';
import type { NextGrade } from '../../../assessment/robustness/nextGrade';
import type { GroupRobustness } from '../../../assessment/robustness/robustness';
import { nameKey } from '../../../assessment/scoring/cells';
import { settle } from '../../../shared/decimal';
import { cellOf } from '../../formulas/formulaColumn';
import { all, lookup } from '../../formulas/references';
import { GRADES, SCORES, type ColumnKey } from '../../layout/tables';
import type { Formula } from '../../port';
import { letters, LIVE, PRINTED, STORED } from './columns';
import { unitDigest, unitDigestFormula } from './freshness';
import { headLine, headingLine } from './headLine';
import { lineHeight, type PaperCell, type PaperLine, type PaperTable } from './paperLines';
import { OUT_OF_REACH } from './texts';

const HEADS = ['单位', '下一等次', '得分', '等次', '差几分', '怎样达到'] as const;

const unitCell = (row: number): Formula => `$${letters.first}${row}`;
const found = (key: ColumnKey<typeof SCORES>, row: number): Formula => lookup(SCORES, key, 'unit', unitCell(row));

const minimums = all(GRADES, 'minimum');
const reached = (row: number): Formula => `SUMPRODUCT(ISNUMBER(${minimums})*(${minimums}<=${found('score', row)}))`;
const nextMinimum = (row: number): Formula => `SMALL(${minimums},${reached(row)}+1)`;

/** Blank without a score, under 否决, on the highest step, and for a unit that is no more. */
const ofNextGrade = (row: number, formula: Formula): Formula =>
  `IFERROR(IF(OR(${found('score', row)}="",${found('vetoed', row)}>0),"",${formula}),"")`;

function wayText({ vetoes }: UnitScore, next: NextGrade | undefined): string {
  if (vetoes > 0) return '有否决，等次不变';
  if (next === undefined) return '已是最高等次';
  return next.points === null ? OUT_OF_REACH : `各项任务合计再得${next.points.toFixed(2)}分`;
}

function unitLine(
  unit: UnitScore,
  next: NextGrade | undefined,
  groupLine: PaperLine,
  widths: readonly number[],
): PaperLine {
  const [unitWidth = 0, nextWidth = 0, , gradeWidth = 0, , wayWidth = 0] = widths;
  const way = wayText(unit, next);
  const live = (
    column: number,
    style: PaperCell['style'],
    value: PaperCell['value'],
    formula: (row: number) => Formula,
  ) => ({
    column,
    value,
    formula,
    style,
  });
  return {
    height: lineHeight([
      [unit.unit, unitWidth],
      [next?.grade ?? '', nextWidth],
      [unit.grade ?? '', gradeWidth],
      [way, wayWidth],
    ]),
    cells: [
      { column: STORED, value: unitDigest(unit), style: 'paperWord' },
      {
        column: LIVE,
        value: unitDigest(unit),
        formula: (row, rowOf) => unitDigestFormula(unitCell(row), `$${letters.stored}$${rowOf(groupLine)}`),
        style: 'paperWord',
      },
      { column: PRINTED.first, value: unit.unit, style: 'paperCell' },
      live(PRINTED.second, 'paperWord', next?.grade ?? '', (row) =>
        ofNextGrade(row, `${lookup(GRADES, 'name', 'minimum', nextMinimum(row))}&""`),
      ),
      live(PRINTED.third, 'paperPoints', cellOf(unit.score), (row) => `IFERROR(${found('score', row)},"")`),
      live(PRINTED.fourth, 'paperWord', unit.grade ?? '', (row) => `IFERROR(${found('grade', row)}&"","")`),
      live(PRINTED.fifth, 'paperPoints', cellOf(next === undefined ? null : settle(next.gap)), (row) =>
        ofNextGrade(row, `ROUND(${nextMinimum(row)}-${found('score', row)},8)`),
      ),
      { column: PRINTED.sixth, value: way, style: 'paperCell' },
    ],
  };
}

/** N5: the ranked units of a group in printed order, how far each is from the next grade, and the lines they stand on. */
export function gradeTable(
  { grades }: GroupRobustness,
  units: readonly UnitScore[],
  groupLine: PaperLine,
  widths: readonly number[],
): PaperTable {
  const nextOf = new Map(grades.map((next) => [nameKey(next.unit), next]));
  return {
    heading: headingLine('离上一等次：各单位差多少分'),
    headingAgain: headingLine('离上一等次（续）'),
    head: headLine(HEADS),
    lines: units.map((unit) => unitLine(unit, nextOf.get(nameKey(unit.unit)), groupLine, widths)),
  };
}
