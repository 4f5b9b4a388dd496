import type { EvidenceRow } from '../../assessment/model/assessment';
import { isBlank } from '../../assessment/scoring/cells';
import { isSameCell } from '../merge/cellKey';
import type { Headings } from '../merge/headings';
import { mergeUnitReturn } from '../merge/mergeUnitReturn';
import type { UnitMerge } from '../merge/unitReturn';
import type { Rejected, RejectionReason } from '../model';
import { cellName, cellsReturned } from './cellsReturned';
import type { Settled } from './newestOf';
import { outsideValues } from './outsideValues';

/** Changed cells of units' columns as values that are not taken; cleared cells hold none. */
function valuesOf({ applied, conflicts }: UnitMerge, reason: RejectionReason, headings: Headings): Rejected[] {
  const changed = [
    ...applied.map((one) => ({ ...one, value: one.to })),
    ...conflicts.map((one) => ({ ...one, value: one.theirs })),
  ];
  return changed
    .filter(({ value }) => !isBlank(value))
    .map(({ file, unit, taskId, field, value }) => ({
      file,
      unit,
      taskId,
      column: headings.column('evidence', field),
      value,
      reason,
    }));
}

/** A file with its base that belongs elsewhere: what was entered since it was sent. */
function enteredSince(one: Settled, headings: Headings): Rejected[] {
  const { file } = one.received;
  if (file.content?.sent == null) return [];
  const { facts, content } = file.content.sent;
  const merged = mergeUnitReturn({
    file: file.name,
    unit: facts.unit,
    kind: facts.kind,
    content: file.content,
    hub: content,
    ours: content.evidence,
    said: new Map(),
    isDecided: () => false,
    headings,
  });
  return [
    ...valuesOf(merged, 'fileNotTaken', headings),
    ...merged.rejected.map((rejected): Rejected => ({ ...rejected, reason: 'fileNotTaken' })),
    ...outsideValues(one, 'fileNotTaken'),
  ];
}

/** A file without its base that belongs elsewhere: all that stands in units' columns, and beside them. */
function allEntered(one: Settled, headings: Headings): Rejected[] {
  const { name, content } = one.received.file;
  if (content === null) return [];
  const rejected = (
    value: Rejected['value'],
    unit: string | null,
    taskId: string | null,
    column: string,
  ): Rejected => ({
    file: name,
    unit,
    taskId,
    column,
    value,
    reason: 'fileNotTaken',
  });
  const cells = cellsReturned(content.now.evidence).filter(({ value }) => !isBlank(value));
  const unreadable = content.unreadable.filter(({ text }) => text !== '');
  return [
    ...cells.map(({ value, unit, taskId, field }) => rejected(value, unit, taskId, headings.column('evidence', field))),
    ...unreadable.map(({ index, field, text }) => {
      const row: EvidenceRow | undefined = content.now.evidence[index];
      return rejected(text, row?.unit ?? null, row?.taskId ?? null, headings.column('evidence', field));
    }),
    ...outsideValues(one, 'fileNotTaken'),
  ];
}

/** The values of a file of another round or another unit. */
export const valuesElsewhere = (one: Settled, headings: Headings): Rejected[] =>
  one.received.file.content?.sent == null ? allEntered(one, headings) : enteredSince(one, headings);

/** The values of a file that a newer one stands in for, as far as they differ from the newer one's. */
export function valuesOfOlder(one: Settled, merged: UnitMerge, headings: Headings): Rejected[] {
  const newer = one.newer?.received.file.content ?? null;
  const values = new Map(cellsReturned(newer?.now.evidence ?? []).map((cell) => [cellName(cell), cell.value]));
  const differs = (name: string, value: Rejected['value']): boolean => {
    const theirs = values.get(name);
    return theirs === undefined || !isSameCell(theirs, value);
  };
  const differing: UnitMerge = {
    ...merged,
    applied: merged.applied.filter((cell) => differs(cellName(cell), cell.to)),
    conflicts: merged.conflicts.filter((cell) => differs(cellName(cell), cell.theirs)),
  };
  return [...valuesOf(differing, 'olderReturn', headings), ...merged.rejected];
}
