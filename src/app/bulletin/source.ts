import { nameKey, isBlank, cellText, numberIn } from '../../assessment/scoring/cells';
import { reasonsIn } from '../../assessment/problems/reasons';
import type { Cell } from '../../assessment/model/assessment';
import type { Typography } from '../../workbook/layout/styles';

/** What a cell must hold for its row to count. */
type Test =
  /** Exactly one of these texts. */
  | { readonly oneOf: readonly string[] }
  | { readonly noneOf: readonly string[] }
  /** The same name (C5). */
  | { readonly name: string }
  | { readonly blank: boolean }
  | { readonly above: number }
  | { readonly number: number }
  /** One of its reasons has this key (G2). */
  | { readonly reason: string }
  /** The name of a unit of 单位得分. */
  | { readonly scoredUnit: true };

export type SourceTable = 'tasks' | 'weights' | 'grades' | 'evidence' | 'scores';

/** Rows of a table of the workbook, told by what they hold; columns by their keys in the layout. */
export interface Selection {
  readonly table: SourceTable;
  readonly where: readonly (readonly [column: string, test: Test])[];
}

/** How a number is printed. */
export type Shown = 'plain' | 'percent' | 'share' | Typography['scoreFormat'];

/** What is asked of a column of the selected rows. `names` come group by group in the order of their ranks. */
type Question =
  | { readonly ask: 'rows' | 'different' | 'names' }
  | { readonly ask: 'first' | 'sum' | 'mean' | 'highest' | 'lowest'; readonly shown: Shown };

/** Where a figure comes from: cells that anybody can look up and count again. */
export type Source = Selection & { readonly column: string } & Question;

/** Names that stand in 单位得分, by key (C5). */
export type ScoredUnits = ReadonlySet<string>;

export function passes(cell: Cell, test: Test, scoredUnits: ScoredUnits): boolean {
  if ('oneOf' in test) return test.oneOf.includes(cellText(cell));
  if ('noneOf' in test) return !test.noneOf.includes(cellText(cell));
  if ('name' in test) return nameKey(cellText(cell)) === nameKey(test.name);
  if ('blank' in test) return isBlank(cell) === test.blank;
  if ('above' in test) return (numberIn(cell) ?? Number.NEGATIVE_INFINITY) > test.above;
  if ('number' in test) return numberIn(cell) === test.number;
  if ('reason' in test) return reasonsIn(cell).some(({ key }) => key === test.reason);
  return scoredUnits.has(nameKey(cellText(cell)));
}
