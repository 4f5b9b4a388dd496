import type { Source } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';
import { unitsIn } from '../fields/unitList';
import type { Column, Field } from '../header';
import type { TaskDraft } from '../taskDraft';
import { chainsOf, type KnownRow, type KnownTask } from './chains';
import { DoubtfulValues } from './doubtfulValues';
import type { Piece, ScrapedRow } from './pieces';
import type { ScrapeLine } from './scrapeLines';

interface ScrapeDrafts {
  readonly drafts: readonly TaskDraft[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

const two = (value: string): string => value.padStart(2, '0');

function placeOf(lines: readonly (ScrapeLine | null | undefined)[]): Source | null {
  const places = lines.flatMap((line) => line?.lines ?? []).map(({ at }) => at);
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? spanOf(first, last) : null;
}

const UNIT_FIELDS = ['lead', 'responsible'] as const;

class DraftMaker {
  readonly drafts: TaskDraft[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private readonly taken = new Set<string>();
  private readonly rows: ReadonlyMap<number, KnownRow>;
  private readonly doubtful: DoubtfulValues;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly columns: readonly Column[],
  ) {
    const requirement = columns.findIndex(({ field }) => field === 'requirement');
    this.rows = chainsOf(pieces, columns.slice(requirement + 1));
    this.doubtful = new DoubtfulValues(pieces, this.rows);
  }

  make(): void {
    this.pieces.forEach((piece, index) => {
      const row = this.rows.get(index);
      if (row) this.row(row, index);
      else if (piece.type === 'lost') this.lost(piece);
    });
  }

  private lost({ number, item, after }: Extract<Piece, { type: 'lost' }>): void {
    const facts = { number: number?.printed ?? '', item: item?.text ?? '' };
    if (number) this.issues.push(documentIssue('requirementLost', placeOf([number, item]), facts));
    this.unplaced(after);
  }

  private unplaced(lines: readonly ScrapeLine[]): void {
    if (lines.length === 0) return;
    const text = lines.map((line) => line.text).join('；');
    this.issues.push(documentIssue('cellUnplaced', placeOf(lines), { text }));
  }

  private row(row: KnownRow, index: number): void {
    const { piece, values, task, next } = row;
    if (!task || task.number === 0 || task.contested) {
      this.withoutTask(piece, task);
      return;
    }
    const isDoubtful = this.doubtful.has(index);
    const cells = isDoubtful ? new Map<Field, ScrapeLine>() : values.cells;
    const source = placeOf([piece.number, piece.item, piece.requirement, ...cells.values()]);
    if (source) this.drafts.push(this.draft(row, task, cells, source));
    if ((next === 'gap' || values.rest.length > 0) && cells.size > 0)
      this.issues.push(documentIssue('orderBroken', source, { text: [...cells.values()].at(-1)?.text ?? '' }));
    this.unplaced(isDoubtful ? piece.after : values.rest);
    if (this.beginsInMiddle(row, index))
      this.issues.push(documentIssue('requirementsBefore', source, { item: task.item, sub: piece.requirement.value }));
  }

  /** Number and title stand before requirement 3, but 2 is not right above: the two may come from different places. */
  private beginsInMiddle({ piece, task }: KnownRow, index: number): boolean {
    const { number, requirement } = piece;
    const above = this.rows.get(index - 1);
    const goesOn = above?.task?.number === task?.number && above?.piece.requirement.value === requirement.value - 1;
    return number !== null && requirement.kind === 'numbered' && requirement.value > 1 && !goesOn;
  }

  private withoutTask({ number, item, requirement, after }: ScrapedRow, task: KnownTask | null): void {
    const at = placeOf([number, item, requirement, ...after]);
    const facts = { text: requirement.text, task: task?.item ?? '', cells: after.map(({ text }) => text).join('；') };
    this.issues.push(documentIssue('requirementUnplaced', at, facts));
  }

  private draft(
    { piece: { item, requirement, number } }: KnownRow,
    task: KnownTask,
    cells: ReadonlyMap<Field, ScrapeLine>,
    source: Source,
  ): TaskDraft {
    const sub = requirement.kind === 'numbered' ? requirement.printed : null;
    const units = (field: Field): string[] => unitsIn(cells.get(field)?.text ?? '');
    this.reportMissing(cells, source);
    return {
      id: this.idOf(task, requirement),
      section: null,
      group: null,
      unitNumber: null,
      number: task.printed,
      subNumber: sub,
      item: task.item,
      requirement: requirement.text,
      channel: this.word('channel') === undefined ? null : (cells.get('channel')?.text ?? ''),
      deadline: cells.get('deadline')?.text ?? '',
      lead: units('lead'),
      responsible: units('responsible'),
      cooperating: units('cooperating'),
      roleText: null,
      inferred: [...(number ? [] : ['number']), ...(item ? [] : ['item'])],
      source,
      requirementAt: requirement.lines[0]?.at ?? source,
    };
  }

  private reportMissing(cells: ReadonlyMap<Field, ScrapeLine>, source: Source): void {
    for (const field of UNIT_FIELDS) {
      const column = this.word(field);
      if (column !== undefined && !cells.has(field))
        this.issues.push(documentIssue('ownerMissing', source, { section: '', column }));
    }
    const deadline = this.word('deadline');
    if (deadline !== undefined && !cells.has('deadline'))
      this.issues.push(documentIssue('cellMissing', source, { column: deadline }));
  }

  private word(field: Field): string | undefined {
    return this.columns.find((column) => column.field === field)?.word;
  }

  private idOf({ printed, number }: KnownTask, { kind, value }: ScrapeLine): string {
    const name = `T${two(String(number || printed))}${kind === 'numbered' ? `-${value}` : ''}`;
    let free = name;
    for (let copy = 2; this.taken.has(free); copy += 1) free = `${name}x${copy}`;
    this.taken.add(free);
    return free;
  }
}

/** Pieces of a scrape → the tasks that are certain, and an issue for everything that is not. */
export function scrapeDrafts(pieces: readonly Piece[], columns: readonly Column[]): ScrapeDrafts {
  const maker = new DraftMaker(pieces, columns);
  maker.make();
  return { drafts: maker.drafts, issues: maker.issues };
}
