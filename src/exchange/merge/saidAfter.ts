import type { EvidenceRow } from '../../assessment/model/assessment';
import { UNIT_FIELDS, type Package, type ReturnedContent } from '../../assessment/model/package';
import { alignRows } from './alignRows';
import { isSameCell } from './cellKey';
import { ownRows } from './ownRows';
import { saidName, saidValue, type SaidCells } from './saidCells';

/** M9: what the unit has said so far, once this file is taken: cells that now hold the unit's value, here and there. */
export function saidAfter(
  sent: Package,
  content: ReturnedContent,
  rows: readonly EvidenceRow[],
  before: SaidCells,
): SaidCells {
  const said = new Map(before);
  const { unit, kind } = sent.facts;
  const fields = UNIT_FIELDS[kind];
  const gone = new Set<string>((content.gone ?? []).map(({ field }) => field));
  const isUnreadable = new Set(content.unreadable.map(({ index, field }) => `${index} ${field}`));
  for (const aligned of alignRows(sent.content.evidence, rows, ownRows(content, unit).own, fields)) {
    const { base, ours, theirs } = aligned;
    if (!ours || !theirs) continue;
    for (const field of fields) {
      const value = theirs.row[field];
      if (gone.has(field)) continue;
      if (isUnreadable.has(`${theirs.index} ${field}`) || !isSameCell(ours[field], value)) continue;
      const isAsSent = isSameCell(value, base?.[field] ?? null);
      if (isAsSent && before.size === 0) continue;
      const name = saidName({ ...aligned, field });
      if (isAsSent) said.delete(name);
      else said.set(name, saidValue(value));
    }
  }
  return said;
}
