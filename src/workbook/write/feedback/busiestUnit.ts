import type { Assessment } from '../../../assessment/model/assessment';
import { nameKey } from '../../../assessment/scoring/cells';

/**
 * The unit with most rows, the first of several: its 反馈单 fills every line of the sheet, so that no page is empty where a program
 * prints all lines whatever they show (LibreOffice).
 */
export function busiestUnit({ units, evidence }: Pick<Assessment, 'units' | 'evidence'>): string {
  const rows = new Map<string, number>();
  for (const { unit } of evidence) rows.set(nameKey(unit), (rows.get(nameKey(unit)) ?? 0) + 1);
  const rowsOf = (name: string): number => rows.get(nameKey(name)) ?? 0;
  const most = Math.max(0, ...units.map(({ name }) => rowsOf(name)));
  return units.find(({ name }) => rowsOf(name) === most)?.name ?? '';
}
