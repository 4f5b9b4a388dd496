import type { BreakdownTask } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { unitsIn } from '../fields/unitList';
import { ownersInHeading } from '../headings';
import type { TableSection } from '../sections';
import type { FilledRow } from './carryDown';

type Owners = Pick<BreakdownTask, 'lead' | 'responsible' | 'cooperating'>;

const FIELDS = ['lead', 'responsible', 'cooperating'] as const;

/** Who the tasks of one part are for: from the unit columns, else from the part's title. */
export class SectionOwners {
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private readonly inTitle: Owners | null;

  constructor(private readonly section: TableSection) {
    this.inTitle = FIELDS.some((field) => this.wordOf(field) !== undefined) ? null : this.ownersInTitle();
  }

  of({ values, source }: FilledRow): Owners {
    const units = (field: (typeof FIELDS)[number]): string[] =>
      this.inTitle ? [...this.inTitle[field]] : unitsIn(values[field] ?? '');
    const owners = { lead: units('lead'), responsible: units('responsible'), cooperating: units('cooperating') };
    for (const field of ['lead', 'responsible'] as const) {
      const column = this.wordOf(field);
      if (column !== undefined && owners[field].length === 0)
        this.issues.push(documentIssue('ownerMissing', source, { section: this.section.heading ?? '', column }));
    }
    return owners;
  }

  private ownersInTitle(): Owners {
    const { heading } = this.section;
    const found = heading === null ? null : ownersInHeading(heading);
    if (!found) this.issues.push(documentIssue('ownerMissing', null, { section: heading ?? '', column: '' }));
    return { lead: [], responsible: [], cooperating: [], ...(found ? { [found.role]: unitsIn(found.names) } : {}) };
  }

  private wordOf(field: (typeof FIELDS)[number]): string | undefined {
    return this.section.columns.find((column) => column.field === field)?.word;
  }
}
