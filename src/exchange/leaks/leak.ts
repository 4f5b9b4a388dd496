/** A name or text of somebody else in a package. */
export interface Leak {
  readonly unit: string;
  /** Where, as a person reads it: 工作表“证据评分”S7 */
  readonly place: string;
  /** What was found there. */
  readonly found: string;
  /** Whose it is; empty when that cannot be told. */
  readonly owner: string;
}
