import type { ReturnedContent } from '../../assessment/model/package';
import { EVIDENCE, type TableLayout } from '../layout/tables';
import { isEmpty, isErrorValue, valueAt } from './gridCells';
import type { RecordPlaces } from './recordPlaces';

type Unreadable = ReturnedContent['unreadable'];

const ENTERED = Object.entries((EVIDENCE as TableLayout).columns)
  .filter(([, { owner }]) => owner === 'unit' || owner === 'assessor')
  .map(([field, { owner }]) => ({ field, owner }));

const UNIT_COLUMNS = Object.entries((EVIDENCE as TableLayout).columns).filter(([, { owner }]) => owner === 'unit');

/** Cells of 证据评分 that hold something nobody can read: an error value, or a formula that was never calculated. */
function unreadableIn({ found, rows }: RecordPlaces): Unreadable {
  const { sheet, columns } = found;
  return rows.flatMap((row, index) =>
    ENTERED.flatMap(({ field, owner }) => {
      const column = columns.get(field);
      if (column === undefined) return [];
      const value = valueAt(sheet, row, column);
      const formula = sheet.formula(row, column);
      // In the office's columns stand formulas of ours, which fail without the sheet they look into: nobody typed that.
      if (owner === 'assessor' && formula !== null) return [];
      if (isErrorValue(value)) return [{ index, field, text: value.error }];
      return isEmpty(value) && formula !== null && formula !== '' ? [{ index, field, text: `=${formula}` }] : [];
    }),
  );
}

/** Without a base nobody knows what stood in a column that is gone: its cells must not count as emptied. */
const goneColumns = ({ found, rows }: RecordPlaces): Unreadable =>
  UNIT_COLUMNS.filter(([field]) => !found.columns.has(field)).flatMap(([field]) =>
    rows.map((_, index) => ({ index, field, text: '' })),
  );

export function unreadableReturned(places: RecordPlaces | undefined, hasBase: boolean): Unreadable {
  if (places === undefined) return [];
  return [...unreadableIn(places), ...(hasBase ? [] : goneColumns(places))];
}
