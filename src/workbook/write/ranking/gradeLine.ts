import type { Grade } from '../../../assessment/model/assessment';
import type { UnitScore } from '../../../assessment/model/scores';
import { cellText, isBlank as isBlankCell } from '../../../assessment/scoring/cells';
import { gradeLadder } from '../../../assessment/scoring/grade';
import { all, isBlank } from '../../formulas/references';
import { columnLetters } from '../../../shared/columnLetters';
import { GRADE_LINE, NO_GRADE, RANKING_CELLS } from '../../layout/rankingLayout';
import { GRADES, SCORES } from '../../layout/tables';
import type { CellPlan, Formula } from '../../port';
import { LIST_COLUMNS, LIST_LETTERS } from './listColumns';

/** Lines ready for grades that the office adds. */
const SPARE_GRADES = 2;

const SEPARATOR = '、';

/** Hidden columns to the right of the list: name of a grade, the same once only, units by 单位得分, units by the list. */
export const HELPER_COLUMNS = [0, 1, 2, 3].map((at) => LIST_COLUMNS.length + 2 + at);

interface GradeLineParts {
  readonly grades: readonly Grade[];
  /** Units of the group. */
  readonly units: readonly UnitScore[];
  /** Lines of the list, first and last row. */
  readonly list: readonly [number, number];
}

/** Grade and number of units, as 等次统计 says them. */
type Counted = readonly (readonly [grade: string, count: number])[];

const said = (counts: Counted, ungraded: number): string => {
  const all = ungraded > 0 ? [...counts, [NO_GRADE, ungraded] as const] : counts;
  return all.map(([grade, count]) => `${grade}${count}个`).join(SEPARATOR);
};

/** Names of the grades, highest first; "" where two stand on the same 最低分 or the name is blank or already said. */
function gradeNames(grades: readonly Grade[]): { readonly name: string; readonly once: string }[] {
  const ladder = gradeLadder(grades);
  const known = new Set<string>();
  return Array.from({ length: grades.length + SPARE_GRADES }, (_, index) => {
    const minimum = ladder[index]?.minimum;
    const found = ladder.find((step) => step.minimum === minimum)?.name ?? null;
    const name = isBlankCell(found) ? '' : cellText(found);
    const once = known.has(name) ? '' : name;
    known.add(name);
    return { name, once };
  });
}

/** 等次统计 under a list: counted from 单位得分, and once more from the list itself. */
export function gradeLine({ grades, units, list: [first, last] }: GradeLineParts) {
  const [nameAt = '', onceAt = '', scoredAt = '', listedAt = ''] = HELPER_COLUMNS.map(columnLetters);
  const names = gradeNames(grades);
  const bottom = first + names.length - 1;
  const column = (letter: string): Formula => `$${letter}$${first}:$${letter}$${bottom}`;
  const listed = (letter: string): Formula => `$${letter}$${first}:$${letter}$${last}`;
  const countOf = (grade: string): number => units.filter((unit) => unit.grade === grade).length;

  const helpers = names.flatMap(({ name, once }, index): CellPlan[] => {
    const row = first + index;
    const minimums = all(GRADES, 'minimum');
    const found = `INDEX(${all(GRADES, 'name')},MATCH(LARGE(${minimums},${index + 1}),${minimums},0))`;
    const before = `$${nameAt}$${first}:$${nameAt}${row - 1}`;
    const count = once === '' ? '' : countOf(once);
    const shown = (formula: Formula): Formula => `IF($${onceAt}${row}="","",${formula})`;
    const cells: readonly Omit<CellPlan, 'row' | 'column' | 'style'>[] = [
      { value: name, formula: `IFERROR(IF(${isBlank(found)},"",${found}&""),"")` },
      {
        value: once,
        formula:
          index === 0
            ? `$${nameAt}${row}`
            : `IF(SUMPRODUCT(EXACT(${before},$${nameAt}${row})*1)>0,"",$${nameAt}${row})`,
      },
      {
        value: count,
        formula: shown(
          `SUMPRODUCT((${all(SCORES, 'group')}=${RANKING_CELLS.group})*EXACT(${all(SCORES, 'grade')},$${onceAt}${row}))`,
        ),
      },
      { value: count, formula: shown(`SUMPRODUCT(EXACT(${listed(LIST_LETTERS.grade)},$${onceAt}${row})*1)`) },
    ];
    return cells.map((cell, at) => ({ ...cell, row, column: HELPER_COLUMNS[at] ?? 0, style: 'paperLine' }));
  });

  const counts = names.flatMap(({ once }): Counted => (once === '' ? [] : [[once, countOf(once)]]));
  const ungraded = units.length - counts.reduce((sum, [, count]) => sum + count, 0);
  const text = `${GRADE_LINE}${said(counts, ungraded)}。`;
  const lineFormula = (letter: string, total: Formula): Formula => {
    const rest = `${total}-SUM(${column(letter)})`;
    const parts = names.map((_, index) => {
      const row = first + index;
      return `IF($${onceAt}${row}="","","${SEPARATOR}"&$${onceAt}${row}&$${letter}${row}&"个")`;
    });
    const ofRest = `IF(${rest}>0,"${SEPARATOR}${NO_GRADE}"&(${rest})&"个","")`;
    return `"${GRADE_LINE}"&MID(${[...parts, ofRest].join('&')},${SEPARATOR.length + 1},1000)&"。"`;
  };
  return {
    helpers,
    text,
    formula: lineFormula(scoredAt, `COUNTIFS(${all(SCORES, 'group')},${RANKING_CELLS.group})`),
    /** The same sentence from the cells of the list. */
    fromList: lineFormula(listedAt, `SUMPRODUCT((${listed(LIST_LETTERS.unit)}<>"")*1)`),
  };
}

const AGREEING = '核对：等次统计与名单一致。';

/** Whether the sentence in one cell says what the list says, which stands in another. */
export const GRADE_CHECK = {
  agreeing: AGREEING,
  formula: (line: Formula, fromList: Formula): Formula =>
    `IF(EXACT(${line},${fromList}),"${AGREEING}","核对：等次统计与名单不一致，按名单为"&MID(${fromList},${GRADE_LINE.length + 1},1000))`,
} as const;
