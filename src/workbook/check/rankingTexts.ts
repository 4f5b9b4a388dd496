import { cellText, isBlank, nameKey } from '../../assessment/scoring/cells';
import { raise, type WorkbookIssue } from '../issues';
import { rankingSheetNames } from '../layout/rankingNames';
import { GRADE_HEAD, GRADE_LINE, NO_GRADE, UNIT_HEAD } from '../layout/rankingLayout';
import { RANKING_PREFIX } from '../layout/tables';
import { asCell, valueAt } from '../parse/gridCells';
import type { SheetGrid, WorkbookGrid } from '../port';

interface Listed {
  readonly unit: string;
  readonly grade: string;
}

const textAt = (sheet: SheetGrid, row: number, column: number): string => {
  const cell = asCell(valueAt(sheet, row, column));
  return isBlank(cell) ? '' : cellText(cell);
};

const textsIn = (sheet: SheetGrid, row: number): string[] =>
  (sheet.rows[row] ?? []).map((_, column) => textAt(sheet, row, column));

interface List {
  readonly lines: readonly Listed[];
  /** Row of the headers, from 0. */
  readonly head: number;
  /** Columns up to the last header; what stands to the right of them is not printed. */
  readonly width: number;
}

/** The list as it stands in a sheet; null where there is none. */
function listIn(sheet: SheetGrid): List | null {
  const head = sheet.rows.findIndex((_, row) => {
    const texts = textsIn(sheet, row);
    return texts.includes(UNIT_HEAD) && texts.includes(GRADE_HEAD);
  });
  if (head < 0) return null;
  const headers = textsIn(sheet, head);
  const [unit, grade] = [headers.indexOf(UNIT_HEAD), headers.indexOf(GRADE_HEAD)];
  const rows = Array.from({ length: sheet.rows.length - head - 1 }, (_, index) => head + 1 + index);
  const lines = rows.map((row) => ({ unit: textAt(sheet, row, unit), grade: textAt(sheet, row, grade) }));
  const lastHeader = headers.findLastIndex((header) => header !== '' && !header.startsWith(GRADE_LINE));
  return { head, width: lastHeader + 1, lines: lines.filter((line) => line.unit !== '') };
}

function countsOf(lines: readonly Listed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { grade } of lines) {
    const name = grade === '' ? NO_GRADE : grade;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Files do not keep the spaces around a 等次. */
const withoutSpaces = (text: string): string => text.replace(/[ \u3000]/g, '');

/** Whether a sentence gives every grade its number of units, and no other grade any. */
function agrees(text: string, counts: ReadonlyMap<string, number>, total: number): boolean {
  const said = withoutSpaces(text).slice(GRADE_LINE.length);
  const sum = [...said.matchAll(/(\d+)个(?=[、。]|$)/g)].reduce((all, [, number]) => all + Number(number), 0);
  return (
    sum === total && [...counts].every(([grade, count]) => `、${said}`.includes(`、${withoutSpaces(grade)}${count}个`))
  );
}

const UNITS_SAID = /^本组共(\d+)个单位/;

/** Sentences of a sheet that say other numbers than its list. */
function textIssues(sheet: SheetGrid, { lines, width }: List): WorkbookIssue[] {
  const counts = countsOf(lines);
  return sheet.rows.flatMap((_, row) =>
    textsIn(sheet, row)
      .slice(0, width)
      .flatMap((text, column): WorkbookIssue[] => {
        const at = { sheet: sheet.name, row: row + 1, column: column + 1 };
        const units = UNITS_SAID.exec(text)?.[1];
        if (units !== undefined && Number(units) !== lines.length) {
          return [raise('rankingTextDiffers', at, { text, counted: `有${lines.length}个单位` })];
        }
        if (!text.startsWith(GRADE_LINE) || agrees(text, counts, lines.length)) return [];
        const counted = [...counts].map(([grade, count]) => `${grade}${count}个`).join('、');
        return [raise('rankingTextDiffers', at, { text, counted: counted === '' ? '没有单位' : counted })];
      }),
  );
}

/** Units of a group that its list lacks, does not know or names twice. */
function unitIssues(sheet: SheetGrid, { lines, head }: List, units: readonly string[]): WorkbookIssue[] {
  const times = (names: readonly string[]): Map<string, number> => {
    const counted = new Map<string, number>();
    for (const name of names) counted.set(nameKey(name), (counted.get(nameKey(name)) ?? 0) + 1);
    return counted;
  };
  const shown = lines.map(({ unit }) => unit.trim());
  const [listed, known] = [times(shown), times(units.map((unit) => unit.trim()))];
  const once = (names: readonly string[]): string => [...new Set(names)].join('、');
  const missing = once(units.filter((unit) => !listed.has(nameKey(unit.trim()))));
  const surplus = once(shown.filter((unit) => !known.has(nameKey(unit))));
  const repeated = once(
    shown.filter((unit) => (listed.get(nameKey(unit)) ?? 0) > Math.max(1, known.get(nameKey(unit)) ?? 0)),
  );
  return missing + surplus + repeated === ''
    ? []
    : [raise('rankingUnitsDiffer', { sheet: sheet.name, row: head + 1 }, { missing, surplus, repeated })];
}

/** Ranking sheets, as they stand, whose words or names do not agree with their list or with the round's groups. */
export function rankingTexts(
  grid: WorkbookGrid,
  units: readonly { readonly unit: string; readonly group: string }[],
): WorkbookIssue[] {
  const names = rankingSheetNames(units.map(({ group }) => group));
  return grid.sheets.flatMap((sheet) => {
    const list = sheet.name.startsWith(RANKING_PREFIX) ? listIn(sheet) : null;
    // A list that was never calculated says nothing.
    if (list === null || list.lines.length === 0) return [];
    const members = units.filter(({ group }) => names.get(nameKey(group)) === sheet.name).map(({ unit }) => unit);
    return [...textIssues(sheet, list), ...unitIssues(sheet, list, members)];
  });
}
