import type { UnitEntry } from '../../../app/desk/desk';
import type { DraftUnit } from './draftUnits';
import { addUnit, editAdded, editUnit, restoreUnit, type RosterDraft } from './rosterDraft';
import { UNIT_FIELDS } from './unitFields';

interface PastedUnit {
  readonly entry: UnitEntry;
  /** Null for a unit that the roster does not have yet. */
  readonly unit: DraftUnit | null;
  /** What the table says differently; empty cells say nothing. */
  readonly fields: Partial<UnitEntry>;
}

export interface Comparison {
  readonly added: readonly PastedUnit[];
  readonly changed: readonly PastedUnit[];
  readonly same: number;
  /** Units of the roster that the table does not name; they stay. */
  readonly others: number;
}

const nameOf = (name: string): string => name.normalize('NFKC').trim();

/** What a pasted table of units would change. */
export function comparePasted(units: readonly DraftUnit[], pasted: readonly UnitEntry[]): Comparison {
  const byName = new Map(units.map((unit) => [nameOf(unit.entry.name), unit]));
  const found = pasted.map((entry): PastedUnit => {
    const unit = byName.get(nameOf(entry.name)) ?? null;
    const fields = UNIT_FIELDS.filter(
      ({ key }) => key !== 'name' && entry[key] !== '' && entry[key] !== unit?.entry[key],
    ).map(({ key }) => [key, entry[key]]);
    return { entry, unit, fields: Object.fromEntries(fields) as Partial<UnitEntry> };
  });
  const known = found.filter(({ unit }) => unit !== null);
  const changed = known.filter(({ fields, unit }) => Object.keys(fields).length > 0 || unit?.state === 'removed');
  const named = new Set(known.map(({ unit }) => unit?.key));
  return {
    added: found.filter(({ unit }) => unit === null),
    changed,
    same: known.length - changed.length,
    others: units.filter(({ key }) => !named.has(key)).length,
  };
}

/** The draft with the pasted table in it. */
export function takePasted(draft: RosterDraft, { added, changed }: Comparison): RosterDraft {
  const edited = changed.reduce((next, { unit, fields }) => {
    if (unit?.id != null) return editAdded(next, unit.id, fields);
    if (!unit?.base) return next;
    const staying = unit.state === 'removed' ? restoreUnit(next, unit.base.entry.name) : next;
    return editUnit(staying, unit.base.entry, fields);
  }, draft);
  return added.reduce((next, { entry }) => addUnit(next, entry), edited);
}

/** One line a unit: 新增“和平区政府”：组别 区县(市)；考核总分 1000, or “和平区政府”：考核总分 1000→900. */
export function pastedLine({ entry, unit, fields }: PastedUnit): string {
  const said = UNIT_FIELDS.flatMap(({ key, label }) => {
    const value = fields[key];
    if (value === undefined) return [];
    return [
      unit === null ? `${label} ${value}` : `${label} ${unit.entry[key] === '' ? '空' : unit.entry[key]}→${value}`,
    ];
  });
  return `${unit === null ? '新增' : ''}“${entry.name}”：${said.join('；')}`;
}
