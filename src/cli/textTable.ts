import { textWidth } from '../shared/textWidth';
import { terminal } from './terminal';

/** Rows as a table with aligned columns. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(text));
    });
  for (const row of rows) {
    const padded = row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - textWidth(text)));
    terminal.print(padded.join('  ').trimEnd());
  }
}
