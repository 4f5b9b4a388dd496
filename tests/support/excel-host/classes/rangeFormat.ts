import { lastColumn } from '../model/area';
import { checkUnprotected } from '../model/contents';
import type { Format } from '../model/Format';
import { shownText } from '../model/numberFormats';
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from '../model/Sheet';
import type { Place } from '../model/Workbook';
import { defineClass } from '../protocol/defineClass';
import { accessDenied, invalidArgument } from '../protocol/HostError';
import { bordersObject } from './borders';
import { colorOf, common } from './formatAccess';

function change({ sheet, area }: Place, location: string, change: Partial<Format>): void {
  checkUnprotected(sheet, location);
  sheet.reformat(area, (format) => ({ ...format, ...change }));
}

const fillObject = defineClass<Place>('RangeFill', {
  properties: {
    color: {
      get: (place) => common(place, ({ fill }) => fill ?? '#FFFFFF'),
      set: (place, value) => {
        change(place, 'RangeFill.color', { fill: colorOf(value, 'RangeFill.color') });
      },
    },
  },
  methods: {
    clear: (place) => {
      change(place, 'RangeFill.clear', { fill: null });
    },
  },
});

const fontObject = defineClass<Place>('RangeFont', {
  properties: {
    name: {
      get: (place) => common(place, ({ fontName }) => fontName),
      set: (place, value) => {
        change(place, 'RangeFont.name', { fontName: value.text('value') });
      },
    },
    size: {
      get: (place) => common(place, ({ fontSize }) => fontSize),
      set: (place, value) => {
        change(place, 'RangeFont.size', { fontSize: value.number('value') });
      },
    },
    bold: {
      get: (place) => common(place, ({ bold }) => bold),
      set: (place, value) => {
        change(place, 'RangeFont.bold', { bold: value.boolean('value') });
      },
    },
    italic: {
      get: (place) => common(place, ({ italic }) => italic),
      set: (place, value) => {
        change(place, 'RangeFont.italic', { italic: value.boolean('value') });
      },
    },
    color: {
      get: (place) => common(place, ({ fontColor }) => fontColor),
      set: (place, value) => {
        change(place, 'RangeFont.color', { fontColor: colorOf(value, 'RangeFont.color') });
      },
    },
  },
});

const protectionObject = defineClass<Place>('FormatProtection', {
  properties: {
    locked: {
      get: (place) => common(place, ({ locked }) => locked),
      set: (place, value) => {
        change(place, 'FormatProtection.locked', { locked: value.boolean('value') });
      },
    },
  },
});

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** One size for all lines, null when they differ. */
function size(sizes: ReadonlyMap<number, number>, from: number, count: number, standard: number): number | null {
  const first = sizes.get(from) ?? standard;
  for (let line = from; line < from + Math.min(count, 20_000); line += 1) {
    if ((sizes.get(line) ?? standard) !== first) return null;
  }
  return first;
}

function setSizes(sizes: Map<number, number>, from: number, count: number, value: number, location: string): void {
  if (value < 0 || count > 20_000) throw invalidArgument(location);
  for (let line = from; line < from + count; line += 1) sizes.set(line, value);
}

function dropSizes(sizes: Map<number, number>, from: number, count: number): void {
  for (const line of [...sizes.keys()]) if (line >= from && line < from + count) sizes.delete(line);
}

function checkSizes(sheet: Sheet, option: 'allowFormatRows' | 'allowFormatColumns', location: string): void {
  if (sheet.protection !== null && !sheet.protection.options[option]) throw accessDenied(location);
}

/** Points that the longest text of a column takes, at eleven points a letter. */
function fitColumns({ sheet, area }: Place): void {
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    let width = 0;
    sheet.cells.forEach({ ...area, column, columns: 1 }, ({ value, format }) => {
      width = Math.max(width, shownText(value, format.numberFormat).length * format.fontSize);
    });
    if (width > 0) sheet.columnWidths.set(column, width);
  }
}

export const rangeFormatObject = defineClass<Place>('RangeFormat', {
  properties: {
    horizontalAlignment: {
      get: (place) => common(place, ({ horizontal }) => horizontal),
      set: (place, value) => {
        change(place, 'RangeFormat.horizontalAlignment', { horizontal: value.oneOf('value', HORIZONTAL) });
      },
    },
    verticalAlignment: {
      get: (place) => common(place, ({ vertical }) => vertical),
      set: (place, value) => {
        change(place, 'RangeFormat.verticalAlignment', { vertical: value.oneOf('value', VERTICAL) });
      },
    },
    wrapText: {
      get: (place) => common(place, ({ wrap }) => wrap),
      set: (place, value) => {
        change(place, 'RangeFormat.wrapText', { wrap: value.boolean('value') });
      },
    },
    rowHeight: {
      get: ({ sheet, area }) => size(sheet.rowHeights, area.row, area.rows, STANDARD_HEIGHT),
      set: ({ sheet, area }, value) => {
        checkSizes(sheet, 'allowFormatRows', 'RangeFormat.rowHeight');
        setSizes(sheet.rowHeights, area.row, area.rows, value.number('value'), 'RangeFormat.rowHeight');
      },
    },
    columnWidth: {
      get: ({ sheet, area }) => size(sheet.columnWidths, area.column, area.columns, STANDARD_WIDTH),
      set: ({ sheet, area }, value) => {
        checkSizes(sheet, 'allowFormatColumns', 'RangeFormat.columnWidth');
        setSizes(sheet.columnWidths, area.column, area.columns, value.number('value'), 'RangeFormat.columnWidth');
      },
    },
    useStandardHeight: {
      get: ({ sheet, area }) => size(sheet.rowHeights, area.row, area.rows, -1) === -1,
      set: ({ sheet, area }, value) => {
        checkSizes(sheet, 'allowFormatRows', 'RangeFormat.useStandardHeight');
        if (value.boolean('value')) dropSizes(sheet.rowHeights, area.row, area.rows);
      },
    },
    useStandardWidth: {
      get: ({ sheet, area }) => size(sheet.columnWidths, area.column, area.columns, -1) === -1,
      set: ({ sheet, area }, value) => {
        checkSizes(sheet, 'allowFormatColumns', 'RangeFormat.useStandardWidth');
        if (value.boolean('value')) dropSizes(sheet.columnWidths, area.column, area.columns);
      },
    },
  },
  navigation: { fill: fillObject, font: fontObject, borders: bordersObject, protection: protectionObject },
  methods: {
    // A row without a height of its own fits its text.
    autofitRows: ({ sheet, area }) => {
      checkSizes(sheet, 'allowFormatRows', 'RangeFormat.autofitRows');
      dropSizes(sheet.rowHeights, area.row, area.rows);
    },
    autofitColumns: (place) => {
      checkSizes(place.sheet, 'allowFormatColumns', 'RangeFormat.autofitColumns');
      fitColumns(place);
    },
  },
});
