/** What stays allowed on a protected sheet, by the names of the API. */
export const PROTECTION_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
} as const;

export type ProtectionOption = keyof typeof PROTECTION_OPTIONS;

export interface Protection {
  readonly options: Readonly<Record<ProtectionOption, boolean>> & { readonly selectionMode: string };
  readonly password: string | null;
}
