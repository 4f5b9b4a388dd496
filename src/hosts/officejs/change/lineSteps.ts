import type { Typography } from '../../../workbook/layout/styles';
import type { LineLook, LineLooks } from '../../../workbook/write/lineLooks';
import { areaOf } from '../state/workbookState';
import { blocks, range, runs } from './blocks';
import { formatSteps, lookSteps, type StyledArea } from './looks';
import { heightSteps } from './newSheet';
import type { Step } from './step';

type LinesByRow = ReadonlyMap<number, LineLook>;

const byRow = (lines: readonly LineLooks[]): LinesByRow =>
  new Map(lines.flatMap(({ top, bottom, height, cells }) => range(top, bottom).map((row) => [row, { height, cells }])));

/** Rows that look otherwise. */
export function rowsOtherwise(was: readonly LineLooks[], is: readonly LineLooks[]): number[] {
  const [before, now] = [byRow(was), byRow(is)];
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (row) => JSON.stringify(before.get(row)) !== JSON.stringify(now.get(row)),
  );
}

const columnsOf = (line: LineLook | undefined): number[] =>
  line?.cells.flatMap(([left, right]) => range(left, right)) ?? [];

/** Looks of lines; number formats and what is cleared come before the contents, the rest after them. */
export interface LineSteps {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
}

/** Gives those rows of a sheet the looks they have in `is`, whatever they had in `was`. */
export function lineSteps(
  sheet: string,
  rows: readonly number[],
  { was, is }: Readonly<Record<'was' | 'is', readonly LineLooks[]>>,
  typography: Typography,
): LineSteps {
  const [before, now] = [byRow(was), byRow(is)];
  const bare = new Map<number, [number, number][]>();
  for (const row of rows) {
    const kept = new Set(columnsOf(now.get(row)));
    bare.set(row, runs(columnsOf(before.get(row)).filter((column) => !kept.has(column))));
  }
  // Rows take the place of columns here: neighbouring rows of the same extent become one area.
  const cleared = blocks(bare).map(({ left: top, right: bottom, top: left, bottom: right }) =>
    areaOf(top, left, bottom, right),
  );
  const styled = rows.flatMap(
    (row): StyledArea[] =>
      now.get(row)?.cells.map(([left, right, style]) => ({ area: areaOf(row, left, row, right), style })) ?? [],
  );
  const heights = rows.flatMap((row): [number, number][] => {
    const height = now.get(row)?.height ?? null;
    return height === null ? [] : [[row, height]];
  });
  const fitted = rows.filter((row) => before.has(row) && (now.get(row)?.height ?? null) === null);
  const options = { sheet, typography, isUntouched: false };
  return {
    first: [...cleared.map((area): Step => ({ do: 'clearLook', sheet, area })), ...formatSteps(styled, options)],
    last: [
      ...lookSteps(styled, options),
      ...heightSteps(sheet, new Map(heights)),
      ...runs(fitted.sort((a, b) => a - b)).map(([top, bottom]): Step => ({
        do: 'fitRows',
        sheet,
        area: areaOf(top, 1, bottom, 1),
      })),
    ],
  };
}
