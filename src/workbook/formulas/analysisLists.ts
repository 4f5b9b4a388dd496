import { EVIDENCE, GRADES, SCORES, TASKS } from '../layout/tables';
import type { Formula } from '../port';
import { all, isFilled } from './references';

/**
 * A count or sum and a place in one whole number: the greatest come first, equals in the order of their places, and the
 * place can be read back. Exact for whole amounts below 10^10.
 */
const PLACES = 100_000;

/** 0 stands in no list. */
export const listKey = (amount: number, place: number): number => amount * PLACES + PLACES - 1 - place;
export const listKeyFormula = (amount: Formula, place: Formula | number): Formula =>
  `${amount}*${PLACES}+${PLACES - 1}-${place}`;

/** The place that comes `nth` in a list of such keys; "" where no more amount to anything. */
export function nthPlace(keys: Formula, nth: number): Formula {
  const key = `LARGE(${keys},${nth})`;
  return `IFERROR(IF(${key}<${PLACES},"",${PLACES - 1}-(${key}-INT(${key}/${PLACES})*${PLACES})),"")`;
}

/** How many amount to anything. */
export const countListed = (keys: Formula): Formula => `COUNTIF(${keys},">=${PLACES}")`;

const lost = all(EVIDENCE, 'lost');

/** D3: the rows of a task that count for a unit of the roster. */
const ofTask = (id: Formula): Formula => `${all(EVIDENCE, 'taskId')},${id},${all(EVIDENCE, 'sectionNumber')},">0"`;

/** D3; `id` is a cell with a 任务编号. */
export const TASK_LOSSES = {
  id: (place: Formula | number): Formula => `INDEX(${all(TASKS, 'id')},${place})`,
  /** In hundredths of a point; 0 for a task whose rows have gained by rounding more than others lost. */
  cents: (id: Formula): Formula => `MAX(0,ROUND(SUMIFS(${lost},${ofTask(id)})*100,0))`,
  lost: (id: Formula): Formula => `ROUND(SUMIFS(${lost},${ofTask(id)}),8)`,
  assessed: (id: Formula): Formula => `COUNTIFS(${ofTask(id)},${lost},">=0")`,
  losing: (id: Formula): Formula => `COUNTIFS(${ofTask(id)},${lost},">0")`,
  undone: (id: Formula): Formula => `COUNTIFS(${ofTask(id)},${lost},">=0",${all(EVIDENCE, 'conclusion')},"未完成")`,
} as const;

const minimums = all(GRADES, 'minimum');
const inGroup = (group: Formula): Formula => `(${all(SCORES, 'group')}=${group})`;

/** D5 */
export const GRADE_COUNTS = {
  /** Name of the grade in a row of 评分规则; "" where it has none or no 最低分. */
  name: (row: number): Formula => {
    const name = `INDEX(${all(GRADES, 'name')},${row})`;
    return `IF(ISNUMBER(INDEX(${minimums},${row})),IF(${isFilled(name)},${name}&"",""),"")`;
  },
  /** Its place from the highest 最低分 down, equals as they stand. */
  order: (row: number, name: Formula): Formula => {
    const minimum = `INDEX(${minimums},${row})`;
    const place = `ROW(${minimums})-ROW(${GRADES.table}[[#Headers],[${GRADES.columns.minimum.header}]])`;
    return (
      `IF(${name}="","",1+SUMPRODUCT(ISNUMBER(${minimums})*(${minimums}>${minimum}))+` +
      `SUMPRODUCT(ISNUMBER(${minimums})*(${minimums}=${minimum})*(${place}<${row})))`
    );
  },
  /** The same, but "" for a name that stands higher already. */
  place: (name: Formula, order: Formula, names: Formula, orders: Formula): Formula =>
    `IF(${order}="","",IF(SUMPRODUCT((${names}=${name})*(${orders}<${order}))=0,${order},""))`,
  /** The `nth` grade from above. */
  nth: (nth: number, names: Formula, places: Formula): Formula =>
    `IFERROR(INDEX(${names},MATCH(SMALL(${places},${nth}),${places},0)),"")`,
  units: (group: Formula): Formula => `SUMPRODUCT(${inGroup(group)}*1)`,
  count: (group: Formula, grade: Formula): Formula =>
    `IF(${grade}="","",SUMPRODUCT(${inGroup(group)}*(${all(SCORES, 'grade')}=${grade})))`,
  without: (group: Formula): Formula => `SUMPRODUCT(${inGroup(group)}*(${all(SCORES, 'grade')}=""))`,
  /** Units of the roster. */
  everyone: `SUMPRODUCT((${all(SCORES, 'unit')}<>"")*1)`,
} as const;
