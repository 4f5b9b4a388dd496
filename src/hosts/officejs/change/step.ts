import type { Style } from '../../../workbook/layout/styles';
import type {
  Area,
  ChartPlan,
  ConditionalFormatPlan,
  PrintPlan,
  SheetPlan,
  ValidationPlan,
} from '../../../workbook/port';
import type { Content } from '../state/content';
import type { ProtectionOptions, TableFilter, Visibility } from '../state/workbookState';

/** The parts of a style that are set on their own, each over areas as large as can be. */
export type LookPart = Exclude<keyof Style, 'format' | 'follows'>;

/** Fonts by their names. */
export type Look = {
  readonly [Part in LookPart]: { readonly part: Part; readonly value: Part extends 'font' ? string : Style[Part] };
}[LookPart];

/** One thing done to the workbook. Plain data: a list of steps can be counted, cut into batches and carried out on a model. */
export type Step =
  | { readonly do: 'unprotect'; readonly sheet: string }
  | { readonly do: 'protect'; readonly sheet: string; readonly options: ProtectionOptions }
  /** At this place among all sheets, from 0; null at the end. */
  | { readonly do: 'addSheet'; readonly sheet: string; readonly position: number | null }
  | { readonly do: 'deleteSheet'; readonly sheet: string }
  | { readonly do: 'visibility'; readonly sheet: string; readonly visibility: Visibility }
  | { readonly do: 'numberFormat'; readonly sheet: string; readonly area: Area; readonly format: string }
  | {
      readonly do: 'contents';
      readonly sheet: string;
      readonly area: Area;
      readonly contents: readonly (readonly Content[])[];
      /** By column: cells whose number format is text take every text as it is. */
      readonly isText: readonly boolean[];
    }
  /** The same formula in every cell. */
  | { readonly do: 'formula'; readonly sheet: string; readonly area: Area; readonly formula: string }
  | { readonly do: 'addTable'; readonly sheet: string; readonly area: Area; readonly table: string }
  | { readonly do: 'removeTable'; readonly sheet: string; readonly table: string }
  | { readonly do: 'renameTable'; readonly sheet: string; readonly table: string; readonly name: string }
  /** Empty rows at the end of a table. */
  | {
      readonly do: 'addRows';
      readonly sheet: string;
      readonly table: string;
      readonly count: number;
      readonly width: number;
    }
  /** Empty rows within a table; `area` is where they will stand. */
  | { readonly do: 'insertRows'; readonly sheet: string; readonly table: string; readonly area: Area }
  | { readonly do: 'deleteRows'; readonly sheet: string; readonly table: string; readonly area: Area }
  | {
      readonly do: 'addColumn';
      readonly sheet: string;
      readonly table: string;
      readonly header: string;
      readonly rows: number;
    }
  /** Rows that a filter hides cannot be deleted: it is lifted and put back. */
  | { readonly do: 'liftFilter'; readonly sheet: string; readonly table: string }
  | { readonly do: 'filter'; readonly sheet: string; readonly table: string; readonly filter: TableFilter }
  | { readonly do: 'deleteColumn'; readonly sheet: string; readonly table: string; readonly header: string }
  | { readonly do: 'name'; readonly name: string; readonly formula: string; readonly isNew: boolean }
  | { readonly do: 'deleteName'; readonly name: string }
  | { readonly do: 'look'; readonly sheet: string; readonly area: Area; readonly look: Look }
  | { readonly do: 'clearLook'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'merge' | 'unmerge'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'columnWidth'; readonly sheet: string; readonly area: Area; readonly characters: number }
  | { readonly do: 'hideColumns'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'showColumns'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'rowHeight'; readonly sheet: string; readonly area: Area; readonly points: number }
  | { readonly do: 'fitRows'; readonly sheet: string; readonly area: Area }
  | { readonly do: 'validation'; readonly sheet: string; readonly area: Area; readonly plan: ValidationPlan }
  | {
      readonly do: 'conditionalFormat';
      readonly sheet: string;
      readonly area: Area;
      readonly formula: string;
      readonly look: ConditionalFormatPlan['look'];
    }
  | { readonly do: 'dropConditionalFormat'; readonly sheet: string; readonly id: string }
  | { readonly do: 'freeze'; readonly sheet: string; readonly frozen: NonNullable<SheetPlan['frozen']> }
  | { readonly do: 'print'; readonly sheet: string; readonly print: PrintPlan }
  /** Left footer as Excel keeps it. */
  | { readonly do: 'footer'; readonly sheet: string; readonly footer: string }
  | { readonly do: 'sheetLook'; readonly sheet: string; readonly tabColor: string | null }
  /** All page breaks of a sheet, after these rows. */
  | { readonly do: 'pageBreaks'; readonly sheet: string; readonly after: readonly number[] }
  | {
      readonly do: 'addChart';
      readonly sheet: string;
      /** Under which it stands. */
      readonly name: string;
      readonly chart: ChartPlan;
      readonly font: string;
    }
  | { readonly do: 'deleteChart'; readonly sheet: string; readonly name: string };

/** Steps of all sheets go phase by phase: formulas may name any table, and rows are deleted when no place is needed any more. */
export const PHASES = ['open', 'sheets', 'contents', 'names', 'formulas', 'looks', 'deletions', 'close'] as const;

export type Phase = (typeof PHASES)[number];

export type Steps = Readonly<Partial<Record<Phase, readonly Step[]>>>;

export const inOrder = (all: readonly Steps[]): Step[] =>
  PHASES.flatMap((phase) => all.flatMap((steps) => steps[phase] ?? []));
