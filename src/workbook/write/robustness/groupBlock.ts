import type { UnitScore } from '../../../assessment/model/scores';
import type { GroupRobustness } from '../../../assessment/robustness/robustness';
import { all } from '../../formulas/references';
import { SCORES } from '../../layout/tables';
import type { Formula } from '../../port';
import { FLAG, LAST_COLUMN, letters, LIVE, PRINTED, STORED } from './columns';
import { gradeTable } from './gradeTable';
import { neighbourTable } from './neighbourTable';
import type { PaperBlock, PaperCell, PaperLine } from './paperLines';
import { sectionTable } from './sectionTable';

export const FRESH = '与当前评分一致。';
const CHANGED = '评分已变，请更新排名。';
const OTHERS_CHANGED = '本组得分未变；别处的评分已变，请更新排名。';

const TITLE_HEIGHT = 28;
const STATUS_HEIGHT = 22;

/** Where the sheet says for all groups what has changed. */
export interface Everywhere {
  /** True while all rows and rules are as they were. */
  readonly isSame: Formula;
  /** Above 0 when the units of any group have changed. */
  readonly changed: Formula;
}

function statusFormula(flag: Formula, { isSame, changed }: Everywhere): Formula {
  return `IF(${flag}>0,"${CHANGED}",IF(${isSame},"${FRESH}",IF(${changed}>0,"${OTHERS_CHANGED}","${CHANGED}")))`;
}

/** Says whether the values of the group still hold: the same units have a rank, and each stands as it stood. */
function statusLine(title: PaperLine, unitLines: readonly PaperLine[], everywhere: Everywhere): PaperLine {
  const live: PaperCell = {
    column: LIVE,
    value: unitLines.length,
    formula: (_, rowOf) =>
      `SUMPRODUCT((${all(SCORES, 'group')}=$${letters.stored}$${rowOf(title)})*ISNUMBER(${all(SCORES, 'score')}))`,
    style: 'paperWord',
  };
  const flag: PaperCell = {
    column: FLAG,
    value: 0,
    formula: (row, rowOf) => {
      const rows = unitLines.map(rowOf);
      const column = (letter: string): Formula => `$${letter}$${Math.min(...rows)}:$${letter}$${Math.max(...rows)}`;
      const units = `SUMPRODUCT((${column(letters.stored)}<>${column(letters.live)})*1)`;
      return `IF($${letters.stored}${row}<>$${letters.live}${row},1,0)+${units}`;
    },
    style: 'paperWord',
  };
  return {
    height: STATUS_HEIGHT,
    cells: [
      { column: STORED, value: unitLines.length, style: 'paperWord' },
      live,
      flag,
      {
        column: PRINTED.first,
        to: LAST_COLUMN,
        value: FRESH,
        formula: (row) => statusFormula(`$${letters.flag}${row}`, everywhere),
        style: 'paperLine',
      },
    ],
  };
}

interface Context {
  readonly itemOf: (taskId: string) => string;
  /** Of the printed columns. */
  readonly widths: readonly number[];
  readonly everywhere: Everywhere;
}

/** The pages of one group; `units` are those with a rank, in printed order. */
export function groupBlock(
  group: GroupRobustness,
  units: readonly UnitScore[],
  { itemOf, widths, everywhere }: Context,
): { readonly block: PaperBlock; readonly status: PaperLine } {
  const title: PaperLine = {
    height: TITLE_HEIGHT,
    cells: [
      { column: STORED, value: group.group, style: 'paperWord' },
      {
        column: PRINTED.first,
        to: LAST_COLUMN,
        value: `组别：${group.group}（有名次的单位${units.length}个）`,
        style: 'paperHeading',
      },
    ],
  };
  const grades = gradeTable(group, units, title, widths);
  const status = statusLine(title, grades.lines, everywhere);
  const tables = [...neighbourTable(group, itemOf, widths), ...sectionTable(group, widths), grades];
  return { block: { lead: [title, status], tables }, status };
}
