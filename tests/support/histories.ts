import fc, { type Arbitrary } from 'fast-check';
import type { Cell, EvidenceRow } from '../../src/assessment/model/assessment';
import { UNIT_FIELDS, type UnitField } from '../../src/assessment/model/package';
import { row } from './assessment-builder';

/** Random histories of a round: what was sent, what the office and the unit each did to it. Texts typed are unique. */

/** As many as HISTORIES says; few enough for every run of the tests otherwise. */
export const HISTORIES = Number(process.env['HISTORIES'] ?? 2000);
/** Milliseconds that so many take at most on a busy machine. */
export const HISTORIES_TIMEOUT = 60_000 + HISTORIES * 60;

const TASKS = ['T1', 'T2', 't3', 'T4', 'T9'] as const;
const FIELDS: readonly UnitField[] = UNIT_FIELDS.evidence;
const OTHERS = ['conclusion', 'override', 'overrideReason', 'appealReason', 'role', 'deadline'] as const;
type Field = UnitField | (typeof OTHERS)[number];

/** $ stands for the number of the edit, so that every text typed is told apart. */
const typed: Arbitrary<Cell> = fc.constantFrom<Cell[]>(
  ...['值$', '值$', '值$', '一\r\n$', '一\n$', ' $ ', '同', '同'],
  ...[10, '10', 0.3, 0.1 + 0.2, 1e-9, 0, true, null, '', ' ', '\u3000'],
);

type Edit =
  | { readonly do: 'type'; readonly at: number; readonly field: Field; readonly value: Cell }
  | { readonly do: 'delete'; readonly at: number }
  | { readonly do: 'copy'; readonly at: number }
  | { readonly do: 'add'; readonly taskId: string; readonly unit: string; readonly value: Cell }
  | { readonly do: 'sort' };

const at = fc.nat(7);
const own = fc.constantFrom(...FIELDS);
const typeInto = (field: Arbitrary<Field>): Arbitrary<Edit> =>
  fc.record({ do: fc.constant('type' as const), at, field, value: typed });
const ownCell = typeInto(own);
const addRow = (units: Arbitrary<string>): Arbitrary<Edit> =>
  fc.record({ do: fc.constant('add' as const), taskId: fc.constantFrom(...TASKS), unit: units, value: typed });
const deleteRow: Arbitrary<Edit> = fc.record({ do: fc.constant('delete' as const), at });
const copyRow: Arbitrary<Edit> = fc.record({ do: fc.constant('copy' as const), at });
const sortRows: Arbitrary<Edit> = fc.constant({ do: 'sort' as const });

const some = (...weighted: { weight: number; arbitrary: Arbitrary<Edit> }[]): Arbitrary<Edit[]> =>
  fc.array(fc.oneof(...weighted), { maxLength: 6 });

/** Only cells of the unit's columns. */
export const cellEdits = some({ weight: 1, arbitrary: ownCell });

/** Rows come and go too, as far as both sides may do it alike. */
export const rowEdits = some(
  { weight: 6, arbitrary: ownCell },
  { weight: 2, arbitrary: deleteRow },
  { weight: 1, arbitrary: addRow(fc.constant('甲局')) },
  { weight: 1, arbitrary: sortRows },
);

/** Whatever people do to a workbook. */
export const anyEdits = some(
  { weight: 8, arbitrary: ownCell },
  { weight: 2, arbitrary: typeInto(fc.constantFrom(...OTHERS)) },
  { weight: 2, arbitrary: deleteRow },
  { weight: 1, arbitrary: copyRow },
  { weight: 2, arbitrary: addRow(fc.constantFrom('甲局', '乙局')) },
  { weight: 1, arbitrary: sortRows },
);

const ROLE_WORDS = ['牵头', '责任', '配合'] as const;

/** A column that holds words only gets one of them; the others hold whatever is typed. */
function typeCell(entry: EvidenceRow, field: Field, value: Cell): EvidenceRow {
  if (field !== 'role') return { ...entry, [field]: value };
  const index = String(value).length % ROLE_WORDS.length;
  return { ...entry, role: ROLE_WORDS[index] ?? '牵头' };
}

const marked = (value: Cell, mark: string): Cell =>
  typeof value === 'string' ? value.replace('$', `〔${mark}〕`) : value;

const fresh = (unit: string, taskId: string, evidence: Cell): EvidenceRow => row(null, { unit, taskId, evidence });

/** The rows after some edits; `side` marks the texts typed. Edits of a row that is not there do nothing. */
export function edited(rows: readonly EvidenceRow[], edits: readonly Edit[], side: string): EvidenceRow[] {
  const now = [...rows];
  for (const [index, edit] of edits.entries()) {
    const mark = `${side}${index}`;
    if (edit.do === 'sort') now.reverse();
    else if (edit.do === 'add') now.push(fresh(edit.unit, edit.taskId, marked(edit.value, mark)));
    else {
      const position = now.length === 0 ? -1 : edit.at % now.length;
      const found = now[position];
      if (!found) continue;
      if (edit.do === 'delete') now.splice(position, 1);
      else if (edit.do === 'copy') now.splice(position, 0, found);
      else now[position] = typeCell(found, edit.field, marked(edit.value, mark));
    }
  }
  return now;
}

/** Rows as they are sent: of different tasks, or of any. */
export const sentRows = (areUnique: boolean): Arbitrary<EvidenceRow[]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...TASKS.slice(0, 4)), fc.nat(9), cellEdits), {
      minLength: 1,
      maxLength: 4,
      selector: ([taskId, copy]) => (areUnique ? taskId : `${taskId}${copy}`),
    })
    .map((rows) =>
      rows.map(([taskId, , edits]) =>
        edited(
          [fresh('甲局', taskId, null)],
          edits.map((edit) => ({ ...edit, at: 0 })),
          'b',
        ).reduce((first) => first),
      ),
    );

/** Every marked text in the cells of some rows. */
export const marksIn = (texts: readonly (Cell | undefined)[]): Set<string> =>
  new Set(texts.flatMap((text) => (typeof text === 'string' ? (text.match(/〔\w+〕/g) ?? []) : [])));

/** Every cell that a history may type into. */
export const cellsOf = (rows: readonly EvidenceRow[]): Cell[] =>
  rows.flatMap((entry) => [...FIELDS, ...OTHERS].map((field) => entry[field]));
