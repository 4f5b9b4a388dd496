import type { Source } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';
import type { Field } from '../header';
import type { PlacedCell, PlacedRow, TableSection } from '../sections';
import { joinLines } from '../text';
import { ColumnCarrier } from './columnCarrier';
import { numberedItem } from './numberedItem';
import { numbersRequirements } from './numberedRequirements';
import { RunIssues } from './runIssues';
import { type TaskOfRow, TaskWalk } from './taskWalk';
import { type UnitOfRow, UnitWalk } from './unitWalk';

/** One row with what it shares with the rows above filled in. */
export interface FilledRow {
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** Fields whose cell the document does not show. */
  readonly missing: readonly Field[];
  readonly group: string | null;
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

const UNITS: readonly Field[] = ['lead', 'responsible', 'cooperating'];
const WALKED: readonly Field[] = ['number', 'item', 'unitNumber'];

const extentOf = (cells: PlacedRow['cells']): Source | null =>
  cells.flatMap((cell) => cell?.at ?? []).reduce<Source | null>((whole, at) => (whole ? spanOf(whole, at) : at), null);

/** Texts of several columns for one field. */
function joined(field: Field, first: string, second: string): string {
  if (first === '' || second === '' || first === second) return first === '' ? second : first;
  if (UNITS.includes(field)) return `${first}\n${second}`;
  return field === 'group' ? `${first} / ${second}` : joinLines(first, second);
}

/** Walks down the rows of one part and carries merged cells along. */
class Carrier {
  readonly rows: FilledRow[] = [];
  private readonly others: Issue<DocumentIssueCode>[] = [];
  private readonly runs = new RunIssues();
  private readonly carriers: readonly ColumnCarrier[];
  private readonly units: UnitWalk;
  private readonly tasks: TaskWalk;
  private readonly inRequirement: boolean;

  constructor(private readonly section: TableSection) {
    const { columns, merges } = section;
    const has = (field: Field): boolean => columns.some((column) => column.field === field);
    this.carriers = columns.map((column) => new ColumnCarrier(column));
    this.units = new UnitWalk(columns, merges);
    this.inRequirement = numbersRequirements(section);
    this.tasks = new TaskWalk(has('number'), has('item'), merges, this.inRequirement);
  }

  get issues(): readonly Issue<DocumentIssueCode>[] {
    return [...this.others, ...this.runs.finish()];
  }

  add(row: PlacedRow): void {
    const { columns } = this.section;
    const { cells } = row;
    const extent = extentOf(cells);
    const source = extentOf(cells.filter((_, index) => columns[index]?.grouping !== true)) ?? extent;
    const unit = this.units.next(row);
    const [number, item, requirement] = [
      this.cell(cells, 'number'),
      this.cell(cells, 'item'),
      this.cell(cells, 'requirement'),
    ];
    const task = this.tasks.next({ number, item, requirement }, unit.starts);
    const inferred = new Set<Field>(task.inferred);
    columns.forEach(({ field }, index) => {
      if (cells[index]?.rebuilt === true) inferred.add(field);
    });
    this.reportUnit(unit, source, inferred);
    this.reportTask(task, source);
    const { values, missing } = this.valuesOf(cells, !task.starts, source, inferred);
    if (this.inRequirement) values.requirement = numberedItem(values.requirement ?? '').item;
    this.rows.push({
      values,
      missing,
      group: joined('group', row.group ?? '', values.group ?? '') || null,
      unitNumber: this.units.number,
      number: this.tasks.number,
      item: this.tasks.item,
      unitIndex: this.units.index,
      taskIndex: this.tasks.index,
      startsTask: task.starts,
      inferred: [...inferred],
      source,
      extent,
      requirementAt: requirement?.at ?? null,
    });
  }

  private cell(cells: PlacedRow['cells'], field: Field): PlacedCell | null {
    return cells[this.section.columns.findIndex((column) => column.field === field)] ?? null;
  }

  private valuesOf(
    cells: PlacedRow['cells'],
    goesOn: boolean,
    source: Source | null,
    inferred: Set<Field>,
  ): { readonly values: Partial<Record<Field, string>>; readonly missing: readonly Field[] } {
    const values: Partial<Record<Field, string>> = {};
    const missing: Field[] = [];
    this.section.columns.forEach(({ field, word, grouping }, index) => {
      const cell = cells[index] ?? null;
      const carrier = this.carriers[index];
      if (index === this.units.column) values[field] = joined(field, values[field] ?? '', this.units.name);
      else if (WALKED.includes(field) || !carrier) {
        values[field] = cell?.text ?? '';
        if (!cell && !grouping) missing.push(field);
      } else {
        const { text, state } = carrier.next(cell, { goesOn, merges: this.section.merges });
        values[field] = joined(field, values[field] ?? '', text);
        if (state === 'carried') inferred.add(field);
        if (state === 'missing' && !grouping) missing.push(field);
        if (state === 'carried') this.runs.add('cellCarried', word, text, source, this.rows.length);
        if (state === 'open') this.runs.add('cellMaybeMerged', word, carrier.last, source, this.rows.length);
      }
    });
    return { values, missing };
  }

  private reportUnit(unit: UnitOfRow, source: Source | null, inferred: Set<Field>): void {
    const { name, number, column } = this.units;
    if (unit.numberMissing) this.others.push(documentIssue('unitNumberMissing', source, { unit: name }));
    if (unit.numberInferred)
      this.others.push(documentIssue('unitNumberInferred', source, { unit: name, number: number ?? '' }));
    if (this.units.numberInferred) inferred.add('unitNumber');
    const of = this.section.columns[column];
    if (!unit.carried || !of) return;
    inferred.add(of.field);
    if (number !== null) inferred.add('unitNumber');
    this.runs.add('cellCarried', of.word, name, source, this.rows.length);
  }

  private reportTask({ troubles }: TaskOfRow, source: Source | null): void {
    const facts = { item: this.tasks.item ?? '', number: this.tasks.number ?? '' };
    const word = this.section.columns.find(({ field }) => field === 'item')?.word ?? '';
    for (const trouble of troubles) {
      if (trouble === 'itemCarried') this.runs.add('cellCarried', word, facts.item, source, this.rows.length);
      else this.others.push(documentIssue(trouble, source, facts));
    }
  }
}

/** Rows of one part with unit, number, item and other merged cells carried down (DESIGN section 10, `inferred`). */
export function carryDown(section: TableSection): Filled {
  const carrier = new Carrier(section);
  for (const row of section.rows) carrier.add(row);
  return { rows: carrier.rows, issues: carrier.issues };
}
