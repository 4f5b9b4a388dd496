import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read/readDocument';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { showTree } from '../support/showTree';
import { mergeAt, type MergedGrid, mergedGrids, shownGrid, textAt } from './support/mergedGrid';

const RUNS = { seed: 20241231, numRuns: 60 };

function tableRow(grid: MergedGrid, row: number): TableRow {
  const cells = Array.from({ length: grid.columns }, (_, column) => {
    const merge = mergeAt(grid, row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return [];
    const spans = merge && { rowSpan: merge.bottom - merge.top + 1, columnSpan: merge.right - merge.left + 1 };
    return [new TableCell({ children: [new Paragraph(textAt(row, column))], ...spans })];
  });
  return new TableRow({ children: cells.flat() });
}

async function asDocx(grid: MergedGrid): Promise<Uint8Array> {
  const rows = Array.from({ length: grid.rows }, (_, row) => tableRow(grid, row));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] })));
}

function asXlsx(grid: MergedGrid): Promise<Uint8Array> {
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => textAt(row, column)),
  );
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  return writeXlsx({ sheets: [{ name: '任务', rows, merges }] });
}

it.each([
  ['.docx', asDocx],
  ['.xlsx', asXlsx],
])('any merged cells of a %s come back as they were', { timeout: 60_000 }, async (extension, write) => {
  await fc.assert(
    fc.asyncProperty(mergedGrids, async (grid) => {
      const { value } = await readDocument(`通知${extension}`, await write(grid), readSheets);
      expect(showTree(value)).toEqual(shownGrid(grid));
    }),
    RUNS,
  );
});
