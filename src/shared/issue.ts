/** How much an issue matters: error = the value cannot be used, warning = used but look at it, info = for the record. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Where something stands; lines, rows and columns are counted from 1. A `record` is the index (from 0) in a list of the
 * assessment; it becomes a sheet, row and column before a person sees it.
 */
export type Place =
  | { readonly record: string; readonly index: number; readonly field?: string }
  | { readonly line: number; readonly endLine?: number }
  | { readonly table: number; readonly row: number; readonly column?: number }
  | { readonly sheet: string; readonly row?: number; readonly column?: number };

/** The numbers and words a sentence about the issue needs; never the sentence itself. */
export type Facts = Readonly<Record<string, string | number>>;

/** Trouble found in the input, as data. `at` is null only for the document as a whole. */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: Place | null;
  readonly facts: Facts;
}

/** A value together with everything that was noticed while it was made. */
export interface Result<T, Code extends string = string> {
  readonly value: T;
  readonly issues: readonly Issue<Code>[];
}

/** Makes the `raise` function of one area from its table of codes and severities. */
export function issuesOf<Code extends string>(table: Readonly<Record<Code, Severity>>) {
  return <Raised extends Code>(code: Raised, at: Place | null, facts: Facts = {}): Issue<Raised> => ({
    code,
    severity: table[code],
    at,
    facts,
  });
}
