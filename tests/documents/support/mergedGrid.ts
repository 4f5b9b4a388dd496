import fc from 'fast-check';

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface MergedGrid {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Merge[];
}

const overlap = (a: Merge, b: Merge): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Grids with merged areas that do not overlap; the last row has none, so that every column has an edge of its own. */
export const mergedGrids: fc.Arbitrary<MergedGrid> = fc
  .record({ rows: fc.integer({ min: 2, max: 7 }), columns: fc.integer({ min: 2, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.tuple(fc.nat(rows - 2), fc.nat(columns - 1), fc.nat(3), fc.nat(3)), { maxLength: 6 }).map((wanted) => {
      const merges: Merge[] = [];
      for (const [top, left, down, across] of wanted) {
        const merge = {
          top,
          left,
          bottom: Math.min(top + down, rows - 2),
          right: Math.min(left + across, columns - 1),
        };
        const isOne = merge.top === merge.bottom && merge.left === merge.right;
        if (!isOne && !merges.some((other) => overlap(merge, other))) merges.push(merge);
      }
      return { rows, columns, merges };
    }),
  );

export const mergeAt = ({ merges }: MergedGrid, row: number, column: number): Merge | undefined =>
  merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);

export const textAt = (row: number, column: number): string => `第${row}行${column}列`;

/** The grid in the notation of showTree. */
export const shownGrid = (grid: MergedGrid): string[] =>
  Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => {
      const merge = mergeAt(grid, row, column);
      if (merge === undefined || (merge.top === row && merge.left === column)) return textAt(row, column);
      return merge.top === row ? '<' : '^';
    }).join('|'),
  );
