import { createRequire } from 'node:module';
import type { Cell } from '../../src/assessment/model/assessment';

type Table = Cell[][];

interface Daff {
  readonly CompareFlags: new () => object;
  readonly Merger: new (parent: object, local: object, remote: object, flags: object) => { apply: () => number };
  readonly TableView: new (rows: Table) => object;
}

/** daff's three-way merge into `local`: cells that both changed hold both values. It finds out itself which rows are the same. */
export function daffMerge(parent: Table, local: Table, remote: Table): void {
  const { CompareFlags, Merger, TableView } = createRequire(import.meta.url)('daff') as Daff;
  new Merger(new TableView(parent), new TableView(local), new TableView(remote), new CompareFlags()).apply();
}
