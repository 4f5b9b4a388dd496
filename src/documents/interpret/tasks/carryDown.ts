import type { Source } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';
import type { Column, Field } from '../header';
import type { PlacedCell, PlacedRow, TableSection } from '../sections';
import { bareNumber } from '../numerals';
import { tidy } from '../text';
import { numberedItem } from './numberedItem';

/** One row with what it shares with the rows above filled in. */
export interface FilledRow {
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** Fields whose cell the document does not show. */
  readonly missing: readonly Field[];
  readonly unitNumber: string | null;
  readonly number: string | null;
  readonly item: string | null;
  /** Which unit and which task of the part the row belongs to, from 1. */
  readonly unitIndex: number;
  readonly taskIndex: number;
  readonly startsTask: boolean;
  readonly inferred: readonly Field[];
  /** The row's own cells, first to last; a unit's merged cells belong to all its rows. */
  readonly source: Source | null;
  /** All its cells, the unit's included. */
  readonly extent: Source | null;
  readonly requirementAt: Source | null;
}

interface Filled {
  readonly rows: readonly FilledRow[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

const textOf = (cell: PlacedCell | null): string => tidy(cell?.text ?? '');

const numberOf = (printed: string): string | null => bareNumber(printed) ?? (printed === '' ? null : printed);

const extentOf = (cells: PlacedRow['cells']): Source | null =>
  cells.flatMap((cell) => cell?.at ?? []).reduce<Source | null>((whole, at) => (whole ? spanOf(whole, at) : at), null);

/** Walks down the rows of one part and carries merged cells along. */
class Carrier {
  readonly rows: FilledRow[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private unitName = '';
  private unitNumber: string | null = null;
  private unitNumberInferred = false;
  private unitIndex = 0;
  private item: string | null = null;
  private number: string | null = null;
  private taskIndex = 0;

  constructor(private readonly columns: readonly Column[]) {}

  add({ cells }: PlacedRow): void {
    const cell = (field: Field): PlacedCell | null =>
      cells[this.columns.findIndex((column) => column.field === field)] ?? null;
    const extent = extentOf(cells);
    const source = extentOf(cells.filter((_, index) => this.columns[index]?.grouping !== true)) ?? extent;
    const newUnit = this.unit(cells, cell('unitNumber'), source);
    const inferred = new Set<Field>();
    this.columns.forEach(({ field }, index) => {
      if (cells[index]?.rebuilt) inferred.add(field);
    });
    const startsTask = this.task(cell('item'), cell('number'), newUnit, inferred, source);
    if (this.unitNumberInferred) inferred.add('unitNumber');
    this.rows.push({
      values: this.valuesOf(cells),
      missing: this.columns.filter(({ grouping }, index) => !grouping && !cells[index]).map(({ field }) => field),
      unitNumber: this.unitNumber,
      number: this.number,
      item: this.item,
      unitIndex: this.unitIndex,
      taskIndex: this.taskIndex,
      startsTask,
      inferred: [...inferred],
      source,
      extent,
      requirementAt: cell('requirement')?.at ?? null,
    });
  }

  private has = (field: Field): boolean => this.columns.some((column) => column.field === field);

  private unit(cells: PlacedRow['cells'], numberCell: PlacedCell | null, source: Source | null): boolean {
    const name = this.groupName(cells);
    const printed = bareNumber(textOf(numberCell));
    if (!this.columns.some(({ grouping }) => grouping) || (name === '' && printed === null)) return false;
    const sameName = name === '' || name === this.unitName;
    const sameUnit = this.unitIndex > 0 && sameName && (printed === null || printed === this.unitNumber);
    if (sameUnit) {
      if (printed === null && this.unitNumber !== null) this.inferUnitNumber(source);
      return false;
    }
    this.unitIndex += 1;
    this.unitName = name;
    this.unitNumber = printed;
    this.unitNumberInferred = false;
    if (printed === null && this.has('unitNumber'))
      this.issues.push(documentIssue('unitNumberMissing', source, { unit: name }));
    return true;
  }

  private inferUnitNumber(source: Source | null): void {
    this.unitNumberInferred = true;
    const facts = { unit: this.unitName, number: this.unitNumber ?? '' };
    this.issues.push(documentIssue('unitNumberInferred', source, facts));
  }

  private groupName(cells: PlacedRow['cells']): string {
    const index = this.columns.findIndex(({ grouping, field }) => grouping && field !== 'unitNumber');
    return textOf(cells[index] ?? null);
  }

  private task(
    itemCell: PlacedCell | null,
    numberCell: PlacedCell | null,
    newUnit: boolean,
    inferred: Set<Field>,
    source: Source | null,
  ): boolean {
    const printed = textOf(numberCell);
    const text = textOf(itemCell);
    const own =
      this.has('number') || !this.has('item') ? { number: numberOf(printed), item: text } : numberedItem(text);
    const canContinue = this.has('item') && !newUnit && this.taskIndex > 0;
    if (canContinue && text === '' && printed === '') {
      this.noteCarried('item', itemCell, inferred, source);
      if (this.number !== null && (!this.has('number') || !numberCell)) this.noteNumber(itemCell, numberCell, inferred);
      return false;
    }
    if (canContinue && own.number !== null && own.number === this.number && own.item === this.item) return false;
    this.taskIndex += 1;
    this.number = own.number;
    this.item = this.has('item') ? own.item : null;
    if (this.has('number') && this.number === null)
      this.issues.push(documentIssue('numberMissing', source, { item: own.item }));
    if (this.item === '') this.issues.push(documentIssue('itemMissing', source, { number: this.number ?? '' }));
    return true;
  }

  private noteCarried(field: Field, cell: PlacedCell | null, inferred: Set<Field>, source: Source | null): void {
    if (cell) return;
    inferred.add(field);
    this.issues.push(documentIssue('rowContinued', source, { item: this.item ?? '', number: this.number ?? '' }));
  }

  private noteNumber(itemCell: PlacedCell | null, numberCell: PlacedCell | null, inferred: Set<Field>): void {
    if (!(this.has('number') ? numberCell : itemCell)) inferred.add('number');
  }

  private valuesOf(cells: PlacedRow['cells']): Partial<Record<Field, string>> {
    const values: Partial<Record<Field, string>> = {};
    this.columns.forEach(({ field, grouping }, index) => {
      values[field] = grouping && field !== 'unitNumber' ? this.unitName : (cells[index]?.text ?? '');
    });
    return values;
  }
}

/** Rows of one part with unit, number and item carried down from merged cells (DESIGN section 10, `inferred`). */
export function carryDown({ columns, rows }: TableSection): Filled {
  const carrier = new Carrier(columns);
  for (const row of rows) carrier.add(row);
  return { rows: carrier.rows, issues: carrier.issues };
}
