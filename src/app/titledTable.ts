/** A plain table under its title; every row has as many cells as there are headers. */
export interface TitledTable {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
