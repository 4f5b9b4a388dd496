import type { Issue, Result } from '../../shared/issue';
import type { SheetText } from '../../shared/sheetText';
import { documentIssue, type DocumentIssueCode } from '../issues';
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
function mergesIn({ merges, rows }: SheetText, { top, left, bottom, right }: Area): Area[] {
  return merges
    .filter((merge) => !isBlank(rows[merge.top]?.[merge.left] ?? ''))
    .map((merge) => ({
      top: Math.max(merge.top, top),
      left: Math.max(merge.left, left),
      bottom: Math.min(merge.bottom + 1, bottom),
      right: Math.min(merge.right + 1, right),
    }));
}

interface OpenRow {
  readonly cells: Cell[];
  readonly at: { readonly table: number; readonly row: number };
}

const EXCERPT = 40;

/** Covers the places of a merged area; text that stands there is not shown by any program. */
function cover(rows: readonly OpenRow[], merge: Area, { top, left }: Area): Issue<DocumentIssueCode>[] {
  const issues: Issue<DocumentIssueCode>[] = [];
  const anchor = rows[merge.top - top]?.cells[merge.left - left];
  for (const { cells, at } of rows.slice(merge.top - top, merge.bottom - top)) {
    const from = at === anchor?.at ? 'left' : 'above';
    for (let column = merge.left - left; column < merge.right - left; column += 1) {
      const { text } = cells[column] ?? { text: '' };
      if (anchor === undefined || cells[column] === anchor) continue;
      cells[column] = { type: 'cell', text: '', at, merged: { from, anchor } };
      if (isBlank(text) || text === anchor.text) continue;
      const place = { ...at, column: left + column + 1 };
      issues.push(documentIssue('coveredText', place, { text: text.slice(0, EXCERPT) }));
    }
  }
  return issues;
}

/** A sheet as rows of a table: numbers of rows are those of the sheet, merged areas give covered cells. */
export function sheetGrid(sheet: SheetText, table: number): Result<readonly Row[], DocumentIssueCode> {
  const area = usedArea(sheet);
  if (area === null) return { value: [], issues: [] };
  const rows = sheet.rows.slice(area.top, area.bottom).map((texts, index): OpenRow => {
    const at = { table, row: area.top + index + 1 };
    const cells: Cell[] = [];
    for (let column = area.left; column < area.right; column += 1) {
      cells.push({ type: 'cell', text: texts[column] ?? '', at });
    }
    return { cells, at };
  });
  return { value: rows, issues: mergesIn(sheet, area).flatMap((merge) => cover(rows, merge, area)) };
}
