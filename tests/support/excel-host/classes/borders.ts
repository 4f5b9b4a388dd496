import { lastColumn, lastRow, type Area } from '../model/area';
import { checkUnprotected } from '../model/contents';
import type { Border, Format, Side } from '../model/Format';
import type { Place } from '../model/Workbook';
import { defineClass } from '../protocol/defineClass';
import type { Fields } from '../protocol/Fields';
import { notImplemented } from '../protocol/HostError';
import { colorOf, common } from './formatAccess';

interface Part {
  readonly area: Area;
  readonly side: Side;
}

/** Which sides of which cells a border of a range is. An inner line is two sides. */
const PARTS: Readonly<Record<string, (area: Area) => readonly Part[]>> = {
  EdgeTop: (area) => [{ area: { ...area, rows: 1 }, side: 'top' }],
  EdgeBottom: (area) => [{ area: { ...area, row: lastRow(area), rows: 1 }, side: 'bottom' }],
  EdgeLeft: (area) => [{ area: { ...area, columns: 1 }, side: 'left' }],
  EdgeRight: (area) => [{ area: { ...area, column: lastColumn(area), columns: 1 }, side: 'right' }],
  InsideHorizontal: (area) =>
    area.rows < 2
      ? []
      : [
          { area: { ...area, rows: area.rows - 1 }, side: 'bottom' },
          { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: 'top' },
        ],
  InsideVertical: (area) =>
    area.columns < 2
      ? []
      : [
          { area: { ...area, columns: area.columns - 1 }, side: 'right' },
          { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: 'left' },
        ],
};

interface RangeBorder {
  readonly place: Place;
  readonly name: string;
}

const THIN: Border = { style: 'Continuous', color: '#000000', weight: 'Thin' };

const partsOf = ({ place, name }: RangeBorder): readonly Part[] => PARTS[name]?.(place.area) ?? [];

function read<T>(border: RangeBorder, take: (side: Border | null) => T): T | null {
  const values = partsOf(border).map(({ area, side }) =>
    common({ sheet: border.place.sheet, area }, (format) => take(format[side])),
  );
  const [first = take(null)] = values;
  return values.every((value) => value === first) ? first : null;
}

function write(border: RangeBorder, location: string, change: (side: Border | null) => Border | null): void {
  const { sheet } = border.place;
  checkUnprotected(sheet, location);
  for (const { area, side } of partsOf(border)) {
    sheet.reformat(area, (format): Format => ({ ...format, [side]: change(format[side]) }));
  }
}

const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const setStyle = (border: RangeBorder, value: Fields): void => {
  const style = value.oneOf('value', STYLES);
  write(border, 'RangeBorder.style', (side) => (style === 'None' ? null : { ...(side ?? THIN), style }));
};

const borderObject = defineClass<RangeBorder>('RangeBorder', {
  properties: {
    sideIndex: { get: ({ name }) => name },
    style: { get: (border) => read(border, (side) => side?.style ?? 'None'), set: setStyle },
    color: {
      get: (border) => read(border, (side) => side?.color ?? '#000000'),
      set: (border, value) => {
        const color = colorOf(value, 'RangeBorder.color');
        write(border, 'RangeBorder.color', (side) => ({ ...(side ?? THIN), color }));
      },
    },
    weight: {
      get: (border) => read(border, (side) => side?.weight ?? 'Thin'),
      set: (border, value) => {
        const weight = value.oneOf('value', WEIGHTS);
        write(border, 'RangeBorder.weight', (side) => ({ ...(side ?? THIN), weight }));
      },
    },
  },
});

export const bordersObject = defineClass<Place>('RangeBorderCollection', {
  item: (place, key) => {
    if (typeof key !== 'string' || !Object.hasOwn(PARTS, key)) throw notImplemented(`border ${String(key)}`);
    return borderObject({ place, name: key });
  },
});
