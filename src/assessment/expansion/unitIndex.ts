import type { Unit } from '../model/assessment';
import { ownerKey } from './ownerKey';
import { levelOf } from './unitClass';

const LEVELS = ['市', '省', '区', '县', '州', '旗'];
const BRACKET = /^(.+?)\((.+)\)$/;
const PLACE_IN_FRONT = /^[^省市区县州旗]{1,6}(?=[省市区县州旗].{2})/;

/** The units of a roster by name and alias. */
export class UnitIndex {
  private readonly byKey = new Map<string, Set<Unit>>();

  constructor(units: readonly Unit[]) {
    for (const unit of units) {
      for (const name of [unit.name, ...unit.aliases]) {
        const key = ownerKey(name);
        if (key !== '') this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(unit));
      }
    }
  }

  /** Units of exactly that name; more than one where an alias is shared. */
  named(printed: string): Unit[] {
    return [...(this.byKey.get(ownerKey(printed)) ?? [])];
  }

  /** 卫生健康委 for 市卫生健康委, 沈阳市财政局 for 市财政局, 市财政局(国资委) for 市财政局. */
  nearlyNamed(printed: string): Unit[] {
    const key = ownerKey(printed);
    const [, outside, inside] = BRACKET.exec(key) ?? [];
    const spellings = [key, outside, inside].flatMap((text) => (text === undefined ? [] : withOtherLevels(text)));
    const found = (spelling: string): Unit[] => [...(this.byKey.get(spelling) ?? [])];
    return [...new Set(spellings.flatMap(found))];
  }
}

function withOtherLevels(key: string): string[] {
  const place = PLACE_IN_FRONT.exec(key)?.[0];
  const local = place === undefined ? [] : [key.slice(place.length)];
  if (levelOf(key) !== null) return [key, key.slice(1), ...local];
  return [key, ...LEVELS.map((level) => level + key), ...local];
}
