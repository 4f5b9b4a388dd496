import { describe, expect, it } from 'vitest';
import { numberColumns } from '../../../src/taskpane/results/numberColumns';

/** Columns that hold numbers in a table of these rows. */
const numbers = (...rows: readonly (readonly string[])[]) => [...numberColumns(rows)];

describe('columns of numbers', () => {
  it.each([
    [[['和平区', '97.55', '1']], [1, 2]],
    [[['和平区', '+1.5', '-2.00', '60%']], [1, 2, 3]],
    [
      [
        ['和平区', '97.55'],
        ['大东区', '—'],
      ],
      [1],
    ],
    [[['和平区', '—']], []],
    [
      [
        ['和平区', '1'],
        ['大东区', '新增'],
      ],
      [],
    ],
    [[['T1-01', '1-2', '']], []],
    [[], []],
  ])('%j: %j', (rows, columns) => {
    expect(numbers(...rows)).toEqual(columns);
  });
});
