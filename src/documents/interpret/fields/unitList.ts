import { trimmed } from '../text';
import { withoutOuterBrackets } from './units/brackets';
import { cutNames } from './units/cutNames';
import { labelOf, stripRole, type UnitRole } from './units/roleWords';
import { looksLikeUnit } from './units/unitName';

export { looksLikeUnit };

interface NamedUnit {
  readonly name: string;
  /** What the list itself says of it: （牵头）, 牵头单位：, X牵头,Y配合. */
  readonly role: UnitRole | null;
}

const NO_UNIT = /^[-—–－─/／\\\s]*$|^无$/;
/** A label in the middle of a cell begins a new list. */
const LABEL_INSIDE = /((?:主要|第一)?(?:牵头|责任|配合|主办|承办|协办|参与)(?:责任)?(?:单位|部门)\s*[:：])/g;
const WITH = /^(.{3,40}?)会同(?=.{3})/;

interface Entry extends NamedUnit {
  /** A verb says the role of all names before it; a marker only of its own. */
  readonly reachesBack: boolean;
}

const MARKED = /[)）】\]]$/;

function entriesOf(printed: string, labelRole: UnitRole | null): Entry[] {
  const together = WITH.exec(printed)?.[1];
  if (together !== undefined && looksLikeUnit(together)) {
    const rest = entriesOf(printed.slice(together.length + 2), 'cooperating');
    return [
      { name: together, role: 'lead', reachesBack: true },
      ...rest.map((one) => ({ ...one, reachesBack: false })),
    ];
  }
  const { name, role } = stripRole(printed);
  return [{ name, role: role ?? labelRole, reachesBack: role !== null && !MARKED.test(printed) }];
}

function withRolesBefore(entries: readonly Entry[]): NamedUnit[] {
  let role: UnitRole | null = null;
  const units = entries.toReversed().map((entry): NamedUnit => {
    if (entry.role !== null) role = entry.reachesBack ? entry.role : null;
    return { name: entry.name, role: entry.role ?? role };
  });
  return units.toReversed();
}

/** Names of units as printed, each once, with the role the list itself gives; what is no name stays as printed. */
export function namedUnitsIn(cell: string): NamedUnit[] {
  const text = withoutOuterBrackets(trimmed(cell));
  if (NO_UNIT.test(text)) return [];
  let labelRole: UnitRole | null = null;
  const entries = cutNames(text.replace(LABEL_INSIDE, '；$1')).flatMap((printed) => {
    labelRole = labelOf(printed)?.role ?? labelRole;
    return entriesOf(printed, labelRole);
  });
  const seen = new Set<string>();
  const units = withRolesBefore(entries).filter(({ name }) => name !== '' && !seen.has(name) && seen.add(name));
  return units.length > 0 || entries.length !== 1 ? units : [{ name: text, role: null }];
}

/** Names of units as printed, without verbs (牵头, 负责落实) and open tails (等有关部门). */
export const unitsIn = (cell: string): string[] => namedUnitsIn(cell).map(({ name }) => name);
