/** A defined name of the workbook. */
export interface Name {
  readonly name: string;
  /** With "=". */
  formula: string;
  comment: string;
  visible: boolean;
}
