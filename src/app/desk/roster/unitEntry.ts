import type { Unit, WeightEntry } from '../../../assessment/model/assessment';
import { cellText } from '../../../assessment/scoring/cells';
import { LIST_SEPARATOR } from '../../../workbook/layout/words';
import type { UnitEntry } from '../desk';

/** A unit and its weight as a person types them. */
export const unitEntry = (unit: Unit, weight: Omit<WeightEntry, 'unit'> | null): UnitEntry => ({
  name: unit.name,
  group: unit.group,
  aliases: unit.aliases.join(LIST_SEPARATOR),
  email: unit.email,
  note: unit.note,
  total: cellText(weight?.total ?? null),
  points: cellText(weight?.points ?? null),
  document: cellText(weight?.document ?? null),
  clause: cellText(weight?.clause ?? null),
});
