import type { Assessment, Unit } from '../../assessment/model/assessment';
import { NO_GROUP } from '../../assessment/model/words';
import { isBlank, nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import { LIST_SEPARATOR } from '../layout/words';

/** Groups of fewer units are named one by one. */
const SMALL_GROUP = 4;

/** A group with no more than this many left out is told by these. */
const FEW_LEFT_OUT = 3;

interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

/** The units of each group, in the order of the roster. */
function groupsOf(units: readonly Unit[]): Map<string, Group> {
  const groups = new Map<string, { name: string; members: string[] }>();
  for (const unit of firstByName(units, ({ name }) => name).values()) {
    const name = isBlank(unit.group) ? NO_GROUP : unit.group;
    const group = groups.get(nameKey(name)) ?? { name, members: [] };
    groups.set(nameKey(name), group);
    group.members.push(unit.name);
  }
  return groups;
}

function groupText({ name, members }: Group, isMeant: (unit: string) => boolean): string {
  const meant = members.filter(isMeant);
  const leftOut = members.length - meant.length;
  if (meant.length < SMALL_GROUP || leftOut > Math.min(FEW_LEFT_OUT, meant.length / 4)) return meant.join('、');
  if (leftOut === 0) return `${name}全部${meant.length}个`;
  const others = members.filter((member) => !isMeant(member));
  return `${name}${meant.length}个（除${others.join('、')}外）`;
}

/** Says a set of units shortly and exactly: 区县(市)全部13个；市教育局、市财政局. */
export class UnitsText {
  private readonly groups: Map<string, Group>;
  private readonly groupOf = new Map<string, Group>();

  constructor(units: readonly Unit[]) {
    this.groups = groupsOf(units);
    for (const group of this.groups.values()) for (const name of group.members) this.groupOf.set(nameKey(name), group);
  }

  of(names: readonly string[]): string {
    const keys = new Set(names.map(nameKey));
    const touched = new Set(names.flatMap((name) => this.groupOf.get(nameKey(name)) ?? []));
    const inRoster = [...this.groups.values()].filter((group) => touched.has(group));
    const texts = inRoster.map((group) => groupText(group, (name) => keys.has(nameKey(name))));
    const strangers = names.filter((name) => !this.groupOf.has(nameKey(name)));
    return [...texts, ...(strangers.length > 0 ? [[...new Set(strangers)].join('、')] : [])].join(LIST_SEPARATOR);
  }
}

/** 适用单位 by the key of the task: the units that have a row for it in 证据评分. */
export function applicableUnits({ units, evidence }: Assessment): ReadonlyMap<string, string> {
  const said = new UnitsText(units);
  const namesOf = new Map<string, string[]>();
  for (const { unit, taskId } of evidence) {
    const names = namesOf.get(nameKey(taskId)) ?? [];
    namesOf.set(nameKey(taskId), names);
    names.push(unit);
  }
  return new Map([...namesOf].map(([task, names]) => [task, said.of(names)]));
}
