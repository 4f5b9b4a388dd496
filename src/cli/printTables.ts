import type { TitledTable } from '../app/titledTable';
import { terminal } from './terminal';
import { printTable } from './textTable';

/** Tables under their titles; of one without rows the title alone. */
export function printTables(tables: readonly TitledTable[]): void {
  for (const { title, headers, rows } of tables) {
    terminal.print(`\n【${title}】`);
    if (rows.length > 0) printTable([headers, ...rows]);
  }
}
