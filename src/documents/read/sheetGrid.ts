import type { SheetText } from '../../shared/sheetText';
import { isBlank } from './blankText';
import type { Cell, Row } from './documentTree';

/** The part of a sheet that holds text; from 0, `bottom` and `right` outside. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The smallest rectangle around all texts; null for an empty sheet. */
function usedArea({ rows }: SheetText): Area | null {
  const area = { top: -1, left: Number.MAX_SAFE_INTEGER, bottom: 0, right: 0 };
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      if (isBlank(text)) continue;
      if (area.top < 0) area.top = row;
      area.bottom = row + 1;
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column + 1);
    }
  }
  return area.top < 0 ? null : area;
}

/** The merged areas that have text in their corner, as they lie in the used area. */
function mergesIn({ merges, rows }: SheetText, { top, left, bottom, right }: Area): SheetText['merges'] {
  return merges
    .filter((merge) => !isBlank(rows[merge.top]?.[merge.left] ?? ''))
    .map((merge) => ({
      top: Math.max(merge.top, top),
      left: Math.max(merge.left, left),
      bottom: Math.min(merge.bottom, bottom - 1),
      right: Math.min(merge.right, right - 1),
    }));
}

/** A sheet as rows of a table: numbers of rows are those of the sheet, merged areas give covered cells. */
export function sheetGrid(sheet: SheetText, table: number): readonly Row[] {
  const area = usedArea(sheet);
  if (area === null) return [];
  const rows: { cells: Cell[]; at: Row['at'] }[] = sheet.rows.slice(area.top, area.bottom).map((texts, index) => {
    const at = { table, row: area.top + index + 1 };
    const cells: Cell[] = [];
    for (let column = area.left; column < area.right; column += 1) {
      cells.push({ type: 'cell', text: texts[column] ?? '', at });
    }
    return { cells, at };
  });
  for (const merge of mergesIn(sheet, area)) {
    const anchor = rows[merge.top - area.top]?.cells[merge.left - area.left];
    if (anchor === undefined) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const target = rows[row - area.top];
      for (let column = merge.left; column <= merge.right && target; column += 1) {
        if (row === merge.top && column === merge.left) continue;
        const from = row === merge.top ? 'left' : 'above';
        target.cells[column - area.left] = { type: 'cell', text: '', at: target.at, merged: { from, anchor } };
      }
    }
  }
  return rows;
}
