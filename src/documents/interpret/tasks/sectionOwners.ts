import type { BreakdownTask, Source } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { rolesIn } from '../fields/roles';
import { looksLikeUnit, unitsIn } from '../fields/unitList';
import { ownersInHeading } from '../headings';
import type { TableSection } from '../sections';
import { compact, trimmed } from '../text';
import type { FilledRow } from './carryDown';

type Owners = Pick<BreakdownTask, 'lead' | 'responsible' | 'cooperating'>;
type UnitField = keyof Owners;

const FIELDS = ['lead', 'responsible', 'cooperating'] as const;
const NO_OWNERS: Owners = { lead: [], responsible: [], cooperating: [] };
const NOBODY = /^(?:[-—–－─/\\]+|无|暂无|略)$/;
const STATES_ROLES = /牵头|配合|负责|主办|协办|参与|参加|会同|承办|[:：]/;
const NUMBERING =
  /^(?:表[一二三四五六七八九十\d]{1,3}[:：、.．]?|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])/;
const NAME_OF_UNIT = /^(?:市|省|区|县|州|旗|镇|各).*(?:局|委|办|厅|会|办公室|政府|部门|单位|中心|公司|集团)$/;
/** Cells that are looked at to tell whether an unknown column holds owners. */
const SAMPLE = 40;

/** Owners that the title of a part or block names. */
function ownersInTitle(title: string): Owners | null {
  const name = compact(title)
    .replace(NUMBERING, '')
    .replace(/[(（][^()（）]*[)）]$/, '');
  const found = ownersInHeading(name);
  if (found) return { ...NO_OWNERS, [found.role]: unitsIn(found.names) };
  return NAME_OF_UNIT.test(name) ? { ...NO_OWNERS, responsible: unitsIn(name) } : null;
}

/** Who the tasks of one part are for: from the unit columns, else from the title of the part or block. */
export class SectionOwners {
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private readonly words: Readonly<Record<UnitField, string | undefined>>;
  private readonly titles = new Map<string, Owners | null>();
  /** Columns for those who answer for a task; helpers alone are not enough. */
  private readonly hasColumns: boolean;
  private readonly hasStrangeOwners: boolean;
  private reported = false;

  constructor(private readonly section: TableSection) {
    const word = (field: UnitField): string | undefined =>
      section.columns.find((column) => column.field === field)?.word;
    this.words = { lead: word('lead'), responsible: word('responsible'), cooperating: word('cooperating') };
    this.hasColumns = this.words.lead !== undefined || this.words.responsible !== undefined;
    this.hasStrangeOwners = !this.hasColumns && this.hasUnknownOwners();
  }

  of(row: FilledRow): Owners & Pick<BreakdownTask, 'roleText'> {
    const inCells = this.inCells(row);
    if (this.hasColumns || inCells.lead.length + inCells.responsible.length > 0) return inCells;
    const { lead, responsible, cooperating } = this.inTitles(row);
    return { ...inCells, lead, responsible, cooperating: [...new Set([...cooperating, ...inCells.cooperating])] };
  }

  private inCells({ values, source }: FilledRow): Owners & Pick<BreakdownTask, 'roleText'> {
    const owners = { lead: [] as string[], responsible: [] as string[], cooperating: [] as string[] };
    const roleTexts: string[] = [];
    const empty: string[] = [];
    for (const field of FIELDS) {
      const text = trimmed(values[field] ?? '');
      const found = this.namesIn(field, NOBODY.test(text) ? '' : text);
      for (const role of FIELDS)
        owners[role].push(...found.owners[role].filter((name) => !owners[role].includes(name)));
      if (found.mixed) roleTexts.push(text);
      const column = this.words[field];
      const isEmpty = FIELDS.every((role) => found.owners[role].length === 0);
      if (column !== undefined && isEmpty && field !== 'cooperating') empty.push(column);
    }
    const hasOwner = FIELDS.some((role) => owners[role].length > 0);
    for (const column of empty) {
      if (hasOwner) this.issues.push(documentIssue('ownerColumnEmpty', source, { column }));
      else this.missing(source, column);
    }
    return { ...owners, roleText: roleTexts.length > 0 ? roleTexts.join('\n') : null };
  }

  /** A cell that states roles in words says more than its heading; names without a role have that of the heading. */
  private namesIn(field: UnitField, text: string): { readonly owners: Owners; readonly mixed: boolean } {
    const roles = STATES_ROLES.test(text) ? rolesIn(text) : null;
    const plain = { owners: { ...NO_OWNERS, [field]: unitsIn(text) }, mixed: false };
    if (!roles) return plain;
    const { lead, cooperating, unmarked } = roles;
    const stated = roles.responsible.filter((name) => !unmarked.includes(name));
    if (field === 'lead' && lead.length + cooperating.length === 0) return plain;
    const owners = { lead: [...lead], responsible: stated, cooperating: [...cooperating] };
    owners[field] = [...unmarked, ...owners[field]];
    const mixed = FIELDS.some((role) => role !== field && owners[role].length > 0);
    return mixed ? { owners, mixed } : plain;
  }

  private inTitles({ group, source }: FilledRow): Owners {
    const titles = [group, this.section.heading].filter((title) => title !== null);
    const found = this.hasStrangeOwners ? undefined : titles.map((title) => this.inTitle(title)).find(Boolean);
    if (!found && !this.reported) {
      this.missing(source, '');
      this.reported = true;
    }
    return found ?? NO_OWNERS;
  }

  private inTitle(title: string): Owners | null {
    const known = this.titles.get(title);
    if (known !== undefined) return known;
    const owners = ownersInTitle(title);
    this.titles.set(title, owners);
    return owners;
  }

  private missing(source: Source | null, column: string): void {
    const facts = { section: this.section.heading ?? '', ...(column === '' ? {} : { column }) };
    this.issues.push(documentIssue('ownerMissing', source, facts));
  }

  /** A column under an unknown heading that mostly holds names of units. */
  private hasUnknownOwners(): boolean {
    const { columns, rows } = this.section;
    return columns.some(({ field }, index) => {
      if (field !== 'unknown') return false;
      const texts = rows.slice(0, SAMPLE).flatMap(({ cells }) => trimmed(cells[index]?.text ?? '') || []);
      const names = texts.filter((text) => text.split(/[、,，;；\s]+/).every(looksLikeUnit));
      return names.length > 0 && names.length * 2 >= texts.length;
    });
  }
}
