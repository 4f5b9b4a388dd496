import type { Area } from '../../../workbook/port';
import { areaOf, type ProtectionOptions, type TableState, type Visibility } from '../state/workbookState';
import { mayBeOurs } from './ourSheets';
import type { Session } from './session';

/** What is known of our sheets before their cells are read. */
export interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protection: ProtectionOptions | null;
  readonly footer: string;
  readonly tables: readonly Omit<TableState, 'hidden'>[];
  /** Null where nothing stands in the sheet. */
  readonly used: Area | null;
  readonly customFormats: readonly string[];
  /** Names of all charts, ours or not. */
  readonly charts: readonly string[];
}

export interface WorkbookFrame {
  readonly isReadOnly: boolean;
  readonly isFixed: boolean;
  readonly date1904: boolean;
  readonly order: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly sheets: readonly SheetFrame[];
}

const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';

type Extent = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

const extentOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Extent): Area =>
  areaOf(rowIndex + 1, columnIndex + 1, rowIndex + rowCount, columnIndex + columnCount);

/** The types do not know that a column may have no filter. */
const isSet = (criteria: Excel.FilterCriteria | null): criteria is Excel.FilterCriteria => criteria !== null;

/** Day number of 2000-01-01 where days count from 1904. */
const DAY_1904 = 35064;

const outline = (context: Excel.RequestContext) => {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  const book = workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  // No property tells the date system.
  const day = workbook.functions.date(2000, 1, 1).load('value');
  return () => ({
    isReadOnly: book.readOnly,
    isFixed: protection.protected,
    date1904: day.value === DAY_1904,
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, '')])),
    tables: tables.items.map(({ name, showTotals, worksheet }) => ({ name, showTotals, sheet: worksheet.name })),
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
  });
};

type Outline = ReturnType<ReturnType<typeof outline>>;

const frames =
  ({ sheets, tables }: Outline) =>
  (context: Excel.RequestContext) => {
    const loaded = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      return {
        sheet,
        used: worksheet.getUsedRangeOrNullObject(true).load(EXTENT),
        protection: worksheet.protection.load('protected,options'),
        footers: worksheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter'),
        charts: worksheet.charts.load('items/name'),
        formats: worksheet.getRange().conditionalFormats.load('items/id,items/type'),
        tables: tables
          .filter((table) => table.sheet === sheet.name)
          .map(({ name, showTotals }) => {
            const table = context.workbook.tables.getItem(name);
            const header = table.getHeaderRowRange().load('values');
            const columns = table.columns.load('items/name,items/filter/criteria');
            return { name, showTotals, range: table.getRange().load(EXTENT), header, columns };
          }),
      };
    });
    return () =>
      loaded.map(({ sheet, used, protection, footers, charts, formats, tables: ours }): SheetFrame => ({
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        protection: protection.protected ? { ...(protection.options as ProtectionOptions) } : null,
        footer: footers.leftFooter,
        used: used.isNullObject ? null : extentOf(used),
        charts: charts.items.map(({ name }) => name),
        customFormats: formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id),
        tables: ours.map(({ name, showTotals, range, header, columns }) => {
          const area = extentOf(range);
          const headers = (header.values[0] as unknown[] | undefined) ?? [];
          return {
            name,
            area: showTotals ? { ...area, bottom: area.bottom - 1 } : area,
            headers: headers.map(String),
            filters: columns.items.flatMap(({ name: title, filter }) =>
              isSet(filter.criteria) ? [{ header: title, criteria: { ...filter.criteria } }] : [],
            ),
          };
        }),
      }));
  };

/** Reads where our sheets and tables stand, in two batches; one where there are none. */
export async function readFrame(session: Session): Promise<WorkbookFrame> {
  const found = await session(outline);
  const ours = found.sheets.filter(({ name }) =>
    mayBeOurs(
      name,
      found.tables.filter(({ sheet }) => sheet === name).map((table) => table.name),
    ),
  );
  const sheets = ours.length === 0 ? [] : await session(frames({ ...found, sheets: ours }));
  return {
    isReadOnly: found.isReadOnly,
    isFixed: found.isFixed,
    date1904: found.date1904,
    order: found.sheets.map(({ name }) => name),
    names: found.names,
    sheets,
  };
}
