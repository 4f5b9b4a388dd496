import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';
import type { Field } from '../header';
import type { TableSection } from '../sections';
import type { TaskDraft } from '../taskDraft';
import { tidy } from '../text';
import { UniqueIds } from '../uniqueIds';
import { carryDown, type FilledRow } from './carryDown';
import { checkSequence } from './checkSequence';
import { SectionOwners } from './sectionOwners';
import { settleColumns } from './settleColumns';
import { settleNumbers } from './settleNumbers';
import { settleUnits } from './settleUnits';
import { subNumbers } from './subNumbers';
import { partNumber, taskIds } from './taskIds';

interface Drafts {
  readonly drafts: readonly TaskDraft[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

type Stated = Pick<TaskDraft, 'subNumber' | 'requirement'>;

class SectionDrafts {
  readonly drafts: TaskDraft[] = [];
  readonly issues: Issue<DocumentIssueCode>[] = [];
  /** The last task number, which the next part may continue. */
  readonly last: number;

  constructor(
    private readonly section: TableSection,
    part: number | null,
    taken: UniqueIds,
    before: number,
  ) {
    const { rows, issues } = carryDown(section);
    const hasUnits = section.columns.some(({ grouping }) => grouping);
    const ids = taskIds(rows, part, hasUnits, taken);
    this.issues.push(...this.columnIssues());
    for (const issue of issues) this.issues.push(issue);
    const checked = checkSequence(rows, before);
    for (const issue of checked.issues) this.issues.push(issue);
    this.last = checked.last;
    const owners = new SectionOwners(section);
    const numbered = subNumbers(rows);
    rows.forEach((row, index) => {
      const stated = numbered[index] ?? { subNumber: null, requirement: tidy(row.values.requirement ?? '') };
      const draft = this.draft(row, stated, ids[index] ?? '', owners);
      if (draft) this.drafts.push(draft);
    });
    for (const issue of owners.issues) this.issues.push(issue);
  }

  private has = (field: Field): boolean => this.section.columns.some((column) => column.field === field);

  private draft(row: FilledRow, stated: Stated, id: string, owners: SectionOwners): TaskDraft | null {
    const { source } = row;
    if (source === null) return null;
    if (stated.requirement === '') {
      const rest = Object.entries(row.values).filter(
        ([field, text]) => field !== 'number' && field !== 'unitNumber' && text.trim() !== '',
      ).length;
      const facts = { number: row.number ?? '', item: row.item ?? '', rest };
      this.issues.push(documentIssue('requirementMissing', row.extent, facts));
      return null;
    }
    this.reportRow(row);
    return {
      id,
      section: this.section.heading,
      group: row.group,
      unitNumber: row.unitNumber,
      number: row.number,
      item: row.item,
      ...stated,
      channel: this.has('channel') ? tidy(row.values.channel ?? '') : null,
      deadline: row.values.deadline ?? '',
      ...owners.of(row),
      inferred: [...row.inferred],
      source,
      requirementAt: row.requirementAt ?? source,
    };
  }

  private reportRow({ missing, source, inferred }: FilledRow): void {
    for (const field of missing) {
      const carried = inferred.includes(field) || (field === 'number' && inferred.includes('item'));
      if (!carried && field !== 'note' && field !== 'unknown')
        this.issues.push(documentIssue('cellMissing', source, { column: this.wordOf(field) }));
    }
  }

  private wordOf(field: Field): string {
    return this.section.columns.find((column) => column.field === field)?.word ?? '';
  }

  /** Columns whose content is not taken over, each named once with all its cells. */
  private columnIssues(): Issue<DocumentIssueCode>[] {
    return this.section.columns.flatMap(({ field, word, repeats }, index): Issue<DocumentIssueCode>[] => {
      if (field !== 'note' && field !== 'unknown') return [];
      const filled = this.section.rows.flatMap(({ cells }) => cells[index]?.at ?? []);
      const [first, last] = [filled[0], filled.at(-1)];
      if (!first || !last) return [];
      const at = spanOf(first, last);
      const facts = { column: word, count: filled.length };
      if (repeats !== undefined) return [documentIssue('columnRepeated', at, { ...facts, other: repeats })];
      return [documentIssue(field === 'note' ? 'columnNotUsed' : 'headerUnknown', at, facts)];
    });
  }
}

/** Rows of every part as tasks, with everything that was missing or hard to read. */
export function draftsOf(sections: readonly TableSection[]): Drafts {
  const drafts: TaskDraft[] = [];
  const issues: Issue<DocumentIssueCode>[] = [];
  const taken = new UniqueIds();
  const headings = [...new Set(sections.map(({ heading }) => heading))];
  let last = 0;
  for (const section of sections) {
    const settled = settleUnits(settleNumbers(settleColumns(section)));
    const { heading } = settled;
    const part = heading === null ? null : partNumber(heading, headings.indexOf(heading) + 1);
    const made = new SectionDrafts(settled, part, taken, last);
    last = made.last;
    for (const draft of made.drafts) drafts.push(draft);
    for (const issue of made.issues) issues.push(issue);
  }
  return { drafts, issues };
}
