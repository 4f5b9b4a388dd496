import { useState } from 'react';
import type { UnitView } from '../../app/desk/desk';
import type { DraftUnit } from './draft/draftUnits';

/** Units shown at once: a long roster must not make the pane slow. */
const STEP = 50;
const NO_GROUP = '未分组';
const NEW_UNITS = '新增（还没有写入）';

export const VERDICTS: readonly UnitView['verdict'][] = ['达标', '不达标', '无法核实'];

/** The heading a unit stands under: its group in the workbook, so that it does not jump while it is edited. */
const placeOf = (unit: DraftUnit): string => (unit.base === null ? NEW_UNITS : groupOf(unit));

const groupOf = ({ base, entry }: DraftUnit): string => (base?.entry ?? entry).group.trim() || NO_GROUP;

const isFound = ({ base, entry }: DraftUnit, text: string): boolean =>
  [entry.name, base?.entry.name ?? '', entry.aliases, entry.note, entry.email].some((part) => part.includes(text));

/** New units first, then group by group in the order in which the roster names them. */
function inGroups(units: readonly DraftUnit[]): ReadonlyMap<string, readonly DraftUnit[]> {
  const groups = new Map<string, DraftUnit[]>([[NEW_UNITS, []]]);
  for (const unit of units) groups.set(placeOf(unit), [...(groups.get(placeOf(unit)) ?? []), unit]);
  return groups;
}

/** Which units the list shows, group by group; the `opened` one stays in sight whatever becomes of it. */
export function useUnitFilter(units: readonly DraftUnit[], opened: string | null) {
  const [verdict, setVerdict] = useState('');
  const [group, setGroup] = useState('');
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(STEP);
  const wanted = text.trim();
  const chosen = units.filter(
    (unit) =>
      unit.key === opened ||
      ((verdict === '' || unit.weight.verdict === verdict) &&
        (group === '' || groupOf(unit) === group) &&
        (wanted === '' || isFound(unit, wanted))),
  );
  const whole = inGroups(units);
  let room = limit;
  const sections = [...inGroups(chosen)].flatMap(([name, all]) => {
    const shown = all.slice(0, Math.max(0, room));
    room -= shown.length;
    return shown.length === 0 ? [] : [{ name, count: whole.get(name)?.length ?? 0, units: shown }];
  });
  return {
    verdict,
    setVerdict,
    group,
    setGroup,
    text,
    setText,
    groups: [...whole].filter(([name]) => name !== NEW_UNITS).map(([name, all]) => ({ name, count: all.length })),
    chosen,
    sections,
    hidden: Math.max(0, chosen.length - limit),
    showMore: () => {
      setLimit(limit + STEP);
    },
  };
}
