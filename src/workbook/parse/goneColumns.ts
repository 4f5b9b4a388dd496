import { UNIT_FIELDS, type GoneColumn, type PackageKind, type UnitField } from '../../assessment/model/package';
import { EVIDENCE } from '../layout/tables';
import type { FoundTable } from './findTable';
import { asText, isEmpty, valueAt } from './gridCells';

const COLUMNS = Object.entries(EVIDENCE.columns).map(([key, { header }]) => ({ key, header }));
const OURS: ReadonlySet<string> = new Set(COLUMNS.map(({ header }) => header));

interface Unknown {
  readonly header: string;
  readonly column: number;
}

/** Columns with a header that is none of ours and something below it. */
function unknownColumns({ sheet, headerRow }: FoundTable): Unknown[] {
  return (sheet.rows[headerRow] ?? []).flatMap((_, column) => {
    const header = asText(valueAt(sheet, headerRow, column)).replace(/\s/g, '');
    const isFilled = sheet.rows.some((_cells, row) => row > headerRow && !isEmpty(valueAt(sheet, row, column)));
    return header !== '' && !OURS.has(header) && isFilled ? [{ header, column }] : [];
  });
}

const isAlike = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Between which columns of ours a place lies: a column that was only renamed still stands between its neighbours. */
const between = (before: number, after: number) => `${before} ${after}`;

function gapOf(field: UnitField, { columns }: FoundTable): string {
  const at = COLUMNS.findIndex(({ key }) => key === field);
  const before = COLUMNS.slice(0, at).findLast(({ key }) => columns.has(key));
  const after = COLUMNS.slice(at).find(({ key }) => columns.has(key));
  return between(columns.get(before?.key ?? '') ?? -1, columns.get(after?.key ?? '') ?? Infinity);
}

function gapAt(place: number, { columns }: FoundTable): string {
  const known = [...columns.values()];
  return between(
    Math.max(-1, ...known.filter((column) => column < place)),
    Math.min(Infinity, ...known.filter((column) => column > place)),
  );
}

/** What a file asks of its unit, by its columns. */
const kindBy = ({ columns }: FoundTable): PackageKind =>
  UNIT_FIELDS.feedback.some((field) => columns.has(field)) ? 'feedback' : 'evidence';

/** The unit's columns whose header is gone, and the unknown header that each one's values stand under. */
export function goneColumns(found: FoundTable | undefined, kind: PackageKind | null): readonly GoneColumn[] {
  if (found === undefined) return UNIT_FIELDS[kind ?? 'evidence'].map((field) => ({ field, under: null }));
  const own: readonly UnitField[] = UNIT_FIELDS[kind ?? kindBy(found)];
  const gone = own.filter((field) => !found.columns.has(field));
  const unknown = gone.length === 0 ? [] : unknownColumns(found);
  const left = new Set(unknown);
  const alike = new Map<UnitField, Unknown>();
  for (const field of gone) {
    const [only, other] = [...left].filter(({ header }) => isAlike(header, EVIDENCE.columns[field].header));
    if (only === undefined || other !== undefined) continue;
    left.delete(only);
    alike.set(field, only);
  }
  const byPlace = (field: UnitField): Unknown | undefined => {
    const gap = gapOf(field, found);
    const fields = gone.filter((one) => !alike.has(one) && gapOf(one, found) === gap);
    const headers = [...left].filter(({ column }) => gapAt(column, found) === gap);
    return fields.length === headers.length ? headers[fields.indexOf(field)] : undefined;
  };
  return gone.map((field) => ({ field, under: (alike.get(field) ?? byPlace(field))?.header ?? null }));
}
