/** A rectangle of cells; rows and columns from 0, both ends inside. */
interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as a reader sees it: the text of every cell, row by row from the first. */
export interface SheetText {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedArea[];
  /** Formulas whose result is not in the file: their cells read as empty. */
  readonly uncalculated: number;
  /** Rows that are hidden or filtered away. */
  readonly hiddenRows: number;
}
