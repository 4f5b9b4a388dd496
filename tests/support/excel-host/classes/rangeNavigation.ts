import type { Fields } from '../protocol/Fields';
import { itemNotFound } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import {
  boundingArea,
  cellArea,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from '../model/area';
import { hasContent } from '../model/Cell';
import type { Place } from '../model/Workbook';
import { placeArgument, placeAt } from './rangeArguments';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';

const SPECIAL = ['Constants', 'Formulas', 'Blanks'] as const;

type Move = (area: Area, args: Fields) => Area;

const moves: Readonly<Record<string, Move>> = {
  getCell: (area, args) => cellArea(area.row + args.integer(0), area.column + args.integer(1)),
  getRow: (area, args) => ({ ...area, row: area.row + args.integer(0), rows: 1 }),
  getColumn: (area, args) => ({ ...area, column: area.column + args.integer(0), columns: 1 }),
  getLastRow: (area) => ({ ...area, row: lastRow(area), rows: 1 }),
  getLastColumn: (area) => ({ ...area, column: lastColumn(area), columns: 1 }),
  getLastCell: (area) => cellArea(lastRow(area), lastColumn(area)),
  getEntireRow: (area) => ({ ...area, column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (area) => ({ ...area, row: 0, rows: MAX_ROWS }),
  getOffsetRange: (area, args) => ({ ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) }),
  getResizedRange: (area, args) => ({
    ...area,
    rows: area.rows + args.integer(0),
    columns: area.columns + args.integer(1),
  }),
  getAbsoluteResizedRange: (area, args) => ({ ...area, rows: args.integer(0), columns: args.integer(1) }),
};

/** Methods of Range that give another range of the sheet. */
const moved = Object.fromEntries(
  Object.entries(moves).map(([name, move]) => [
    name,
    ({ sheet, area }: Place, args: Fields): HostObject =>
      rangeObject(placeAt(sheet, move(area, args), `Range.${name}`)),
  ]),
);

const orNull = (place: Place, area: Area | null): HostObject =>
  rangeObject(area === null ? null : { sheet: place.sheet, area });

function common(place: Place, args: Fields, location: string): Area | null {
  const other = placeArgument(args, 0, place.sheet.workbook, place.sheet, location);
  return other.sheet === place.sheet ? intersection(place.area, other.area) : null;
}

function used({ sheet, area }: Place, args: Fields): Area | null {
  const all = sheet.cells.used(args.optional(0, (key) => args.boolean(key)) ?? false);
  return all && intersection(all, area);
}

/** Cells of a kind, as one area for each run of rows in a column. */
function specialCells({ sheet, area }: Place, kind: (typeof SPECIAL)[number]): Area[] {
  const scope = intersection(area, sheet.cells.used(false) ?? cellArea(0, 0));
  if (scope === null) return [];
  const found: Area[] = [];
  for (let column = scope.column; column <= lastColumn(scope); column += 1) {
    for (let row = scope.row; row <= lastRow(scope); row += 1) {
      const cell = sheet.cells.at(row, column);
      const is = cell === undefined || !hasContent(cell) ? 'Blanks' : cell.formula === null ? 'Constants' : 'Formulas';
      if (is !== kind) continue;
      const before = found.at(-1);
      if (before?.column === column && lastRow(before) === row - 1) {
        found[found.length - 1] = { ...before, rows: before.rows + 1 };
      } else found.push(cellArea(row, column));
    }
  }
  return found;
}

export const rangeNavigation: Readonly<Record<string, (place: Place, args: Fields) => HostObject>> = {
  ...moved,
  getBoundingRect: (place, args) => {
    const other = placeArgument(args, 0, place.sheet.workbook, place.sheet, 'Range.getBoundingRect');
    return rangeObject({ sheet: place.sheet, area: boundingArea(place.area, other.area) });
  },
  getIntersection: (place, args) => {
    const area = common(place, args, 'Range.getIntersection');
    if (area === null) throw itemNotFound('Range.getIntersection');
    return orNull(place, area);
  },
  getIntersectionOrNullObject: (place, args) => orNull(place, common(place, args, 'Range.getIntersectionOrNullObject')),
  getUsedRange: (place, args) => orNull(place, used(place, args) ?? cellArea(place.area.row, place.area.column)),
  getUsedRangeOrNullObject: (place, args) => orNull(place, used(place, args)),
  getSpecialCellsOrNullObject: (place, args) => {
    const areas = specialCells(place, args.oneOf(0, SPECIAL));
    return rangeAreasObject(areas.length === 0 ? null : { sheet: place.sheet, areas });
  },
};
