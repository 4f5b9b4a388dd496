import type { LookName } from '../../../workbook/layout/styles';
import type { Area } from '../../../workbook/port';
import type { Content } from './content';

/** What stands in the workbook now, as far as it is ours. Rows and columns are counted from 1. */

/** What Excel says of a filter, to be given back unchanged. */
export interface TableFilter {
  readonly header: string;
  readonly criteria: Readonly<Record<string, unknown>>;
}

export interface TableState {
  readonly name: string;
  /** With the row of headers. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** Columns by which a person shows only some rows. */
  readonly filters: readonly TableFilter[];
  /** Headers of columns that come into sight only when they are used, and are hidden now. */
  readonly hidden: readonly string[];
}

/** What a protected sheet allows; as the host hands it out, to be given back unchanged. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A conditional format; its formula is relative to the first cell of its areas. */
export interface RuleState {
  readonly id: string;
  readonly formula: string;
  readonly areas: readonly Area[];
  /** Null where it is none of ours. */
  readonly look: LookName | null;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Null where the sheet is not protected. */
  readonly protection: ProtectionOptions | null;
  /** Left footer as Excel keeps it. */
  readonly footer: string;
  readonly tables: readonly TableState[];
  /** Those that go by a formula. */
  readonly conditionalFormats: readonly RuleState[];
  /** Names of those that are ours. */
  readonly charts: readonly string[];
  /** `rows[row - 1][column - 1]`; short rows and missing cells are empty. */
  readonly rows: readonly (readonly Content[])[];
  /** Number formats in the same places; read only where a sheet has no table, none elsewhere. */
  readonly numberFormats: readonly (readonly string[])[];
}

export interface WorkbookState {
  readonly isReadOnly: boolean;
  /** The structure of the workbook is protected: no sheets come or go. */
  readonly isFixed: boolean;
  readonly date1904: boolean;
  /** Names of all sheets in their order, ours or not. */
  readonly order: readonly string[];
  readonly sheets: readonly SheetState[];
  /** Formulas, without "=", of the defined names of the workbook. */
  readonly names: ReadonlyMap<string, string>;
}

export const contentAt = (sheet: Pick<SheetState, 'rows'>, row: number, column: number): Content =>
  sheet.rows[row - 1]?.[column - 1] ?? null;

export const areaOf = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
