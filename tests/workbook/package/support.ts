import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/port';

export function sheetOf({ sheets }: WorkbookPlan, name: string): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Everything a sheet says, line by line. */
export function textsOf(sheet: SheetPlan): string[] {
  const lines = new Map<number, string[]>();
  for (const { row, value } of sheet.cells) {
    if (value !== null) lines.set(row, [...(lines.get(row) ?? []), String(value)]);
  }
  return [...lines.values()].map((texts) => texts.join(' | '));
}
