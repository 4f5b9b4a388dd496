import type { Fields } from '../protocol/Fields';
import { defineClass } from '../protocol/defineClass';
import { HostError, invalidArgument, notImplemented } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { shownFormula } from '../formula/shownFormula';
import { areaAddress, quoteSheet } from '../model/address';
import { announceSelection } from '../model/announce';
import { cellArea, intersection, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { hasContent, isErrorValue, wireValue } from '../model/Cell';
import { checkUnprotected, clearContents, matrixOf, readCells, valuesOf, writeContents } from '../model/contents';
import { shownText } from '../model/numberFormats';
import { PLAIN } from '../model/Format';
import { shiftCells } from '../model/structure';
import type { Place } from '../model/Workbook';
import { conditionalFormatsObject } from './conditionalFormats';
import { dataValidationObject } from './dataValidation';
import { hiddenLines, setHidden } from './hiddenLines';
import { rangeFormatObject } from './rangeFormat';
import { rangeNavigation } from './rangeNavigation';
import { worksheetObject } from './worksheet';

/** Reading more cells than this at once is refused. */
const MAX_CELLS = 5_000_000;

function checkSize({ area }: Place, location: string): void {
  if (area.rows * area.columns > MAX_CELLS) {
    throw new HostError('RequestPayloadSizeLimitExceeded', 'The range has too many cells.', location);
  }
}

const read =
  <T>(name: string, take: (place: Place) => T) =>
  (place: Place): T => {
    checkSize(place, `Range.${name}`);
    return take(place);
  };

/** Formulas as Excel shows them, values where there is none. */
const formulasOf = (place: Place): unknown[][] => {
  const { sheet } = place;
  const tables = sheet.workbook.tablesOf(sheet);
  return readCells(place, (cell, row, column) => {
    if (cell?.formula == null) return wireValue(cell?.value ?? null);
    const table = tables.find(({ area }) => intersection(area, cellArea(row, column)) !== null);
    return shownFormula(cell.formula, table?.name);
  });
};

const textsOf = (place: Place): string[][] =>
  readCells(place, (cell) => (cell === undefined ? '' : shownText(cell.value, cell.format.numberFormat)));

const TYPE_NAMES = new Map([
  ['string', 'String'],
  ['number', 'Double'],
  ['boolean', 'Boolean'],
]);

const typesOf = (place: Place): string[][] =>
  readCells(place, (cell) => {
    if (cell === undefined || !hasContent(cell)) return 'Empty';
    if (isErrorValue(cell.value)) return 'Error';
    return TYPE_NAMES.get(typeof cell.value) ?? 'Empty';
  });

const numberFormatsOf = (place: Place): string[][] =>
  readCells(place, (_, row, column) => place.sheet.cells.formatAt(row, column).numberFormat);

function setNumberFormats(place: Place, value: unknown): void {
  const location = 'Range.numberFormat';
  checkUnprotected(place.sheet, location);
  if (typeof value === 'string') {
    place.sheet.reformat(place.area, (format) => ({ ...format, numberFormat: value }));
    return;
  }
  const at = matrixOf(value, place.area, location);
  for (let r = 0; r < place.area.rows; r += 1) {
    for (let c = 0; c < place.area.columns; c += 1) {
      const numberFormat = at(r, c);
      if (numberFormat === null) continue;
      if (typeof numberFormat !== 'string') throw invalidArgument(location);
      const area = cellArea(place.area.row + r, place.area.column + c);
      place.sheet.reformat(area, (format) => ({ ...format, numberFormat }));
    }
  }
}

const CLEAR = ['All', 'Contents', 'Formats'] as const;

function clear(place: Place, args: Fields): void {
  const what = args.optional(0, (key) => args.oneOf(key, CLEAR)) ?? 'All';
  if (what !== 'Contents') {
    checkUnprotected(place.sheet, 'Range.clear');
    place.sheet.reformat(place.area, () => PLAIN);
    if (what === 'All') {
      dataValidationObject(place).call('clear', args);
      conditionalFormatsObject(place).call('clearAll', args);
    }
  }
  if (what !== 'Formats') clearContents(place, 'Range.clear');
}

function insert({ sheet, area }: Place, args: Fields): HostObject {
  checkUnprotected(sheet, 'Range.insert');
  const way = args.oneOf(0, ['Down', 'Right'] as const) === 'Down' ? 'vertical' : 'horizontal';
  const at = { ...area };
  shiftCells(sheet, { kind: 'insert', way, area: at }, 'Range.insert');
  return rangeObject({ sheet, area: at });
}

function remove({ sheet, area }: Place, args: Fields): void {
  checkUnprotected(sheet, 'Range.delete');
  const way = args.oneOf(0, ['Up', 'Left'] as const) === 'Up' ? 'vertical' : 'horizontal';
  shiftCells(sheet, { kind: 'delete', way, area: { ...area } }, 'Range.delete');
}

function merge({ sheet, area }: Place, args: Fields): void {
  checkUnprotected(sheet, 'Range.merge');
  if (args.optional(0, (key) => args.boolean(key)) === true) throw notImplemented('Range.merge across');
  if (sheet.workbook.tablesOf(sheet).some((table) => intersection(table.area, area) !== null)) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.', 'Range.merge');
  }
  sheet.merges = [...sheet.merges.filter((other) => intersection(other, area) === null), area];
  sheet.cells.forEach(area, (cell, row, column) => {
    if (row === area.row && column === area.column) return;
    cell.value = null;
    cell.formula = null;
  });
}

const define = defineClass<Place>('Range', {
  keepable: true,
  properties: {
    address: { get: ({ sheet, area }) => `${quoteSheet(sheet.name)}!${areaAddress(area)}` },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rows },
    columnCount: { get: ({ area }) => area.columns },
    cellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    isEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
    isEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
    values: {
      get: read('values', valuesOf),
      set: (place, value) => {
        writeContents(place, value.any('value'), 'Range.values');
      },
    },
    formulas: {
      get: read('formulas', formulasOf),
      set: (place, value) => {
        writeContents(place, value.any('value'), 'Range.formulas');
      },
    },
    text: { get: read('text', textsOf) },
    valueTypes: { get: read('valueTypes', typesOf) },
    numberFormat: {
      get: read('numberFormat', numberFormatsOf),
      set: (place, value) => {
        setNumberFormats(place, value.any('value'));
      },
    },
    rowHidden: {
      get: ({ sheet, area }) =>
        hiddenLines(area.row, area.rows, (row) => sheet.hiddenRows.has(row) || sheet.filteredRows.has(row)),
      set: ({ sheet, area }, value) => {
        checkUnprotected(sheet, 'Range.rowHidden');
        setHidden(sheet.hiddenRows, area.row, area.rows, value.boolean('value'));
      },
    },
    columnHidden: {
      get: ({ sheet, area }) => hiddenLines(area.column, area.columns, (column) => sheet.hiddenColumns.has(column)),
      set: ({ sheet, area }, value) => {
        checkUnprotected(sheet, 'Range.columnHidden');
        setHidden(sheet.hiddenColumns, area.column, area.columns, value.boolean('value'));
      },
    },
  },
  navigation: {
    format: rangeFormatObject,
    dataValidation: dataValidationObject,
    conditionalFormats: conditionalFormatsObject,
    worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    ...rangeNavigation,
    clear,
    insert,
    delete: remove,
    merge,
    unmerge: ({ sheet, area }) => {
      checkUnprotected(sheet, 'Range.unmerge');
      sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
    },
    select: ({ sheet, area }) => {
      const { workbook } = sheet;
      workbook.activate(sheet, 'Range.select');
      workbook.selection = { ...area };
      announceSelection(workbook);
    },
    _ValidateArraySize: ({ area }, args) => {
      const fits = args.integer(0) === area.rows && args.integer(1) === area.columns;
      if (!fits) throw invalidArgument('Range.values');
      return null;
    },
  },
});

/** A range as an object of the add-in; it follows its cells. */
export function rangeObject(place: Place | null): HostObject {
  if (place === null) return define(null);
  const own = { sheet: place.sheet, area: place.area };
  place.sheet.workbook.places.add(own);
  return define(own);
}
