import type { Unit } from '../model/assessment';
import { collectiveOf, isVague } from './collective';
import { groupKindOf, type GroupKind } from './groupKind';
import { ownerKey, phraseKey } from './ownerKey';

/** What an owner as printed stands for. */
export type Owner =
  | { readonly kind: 'unit'; readonly units: readonly Unit[] }
  | { readonly kind: 'assumed'; readonly units: readonly Unit[] }
  | {
      readonly kind: 'collective';
      readonly units: readonly Unit[];
      readonly isVague: boolean;
      /** Kinds of body it names of which the roster has none. */
      readonly absent: readonly GroupKind[];
    }
  | { readonly kind: 'ambiguous'; readonly units: readonly Unit[] }
  | { readonly kind: 'unknown'; readonly units: readonly Unit[] };

const LEVELS = ['市', '省', '区', '县'];
const ALL_OF = /各|所有|全部|全体|有关|相关/;

/** Looks printed names up in a roster. */
export class OwnerResolver {
  private readonly byKey = new Map<string, Set<Unit>>();
  private readonly byGroup = new Map<string, Unit[]>();

  constructor(units: readonly Unit[]) {
    for (const unit of units) {
      for (const name of [unit.name, ...unit.aliases]) {
        const key = ownerKey(name);
        if (key !== '') this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(unit));
      }
      const group = phraseKey(unit.group);
      this.byGroup.set(group, [...(this.byGroup.get(group) ?? []), unit]);
    }
  }

  resolve(printed: string): Owner {
    const named = this.named(printed);
    return named ?? this.collective(printed) ?? this.withoutLevel(printed) ?? { kind: 'unknown', units: [] };
  }

  private named(printed: string): Owner | null {
    const units = [...(this.byKey.get(ownerKey(printed)) ?? [])];
    return units.length === 0 ? null : { kind: units.length === 1 ? 'unit' : 'ambiguous', units };
  }

  private collective(printed: string): Owner | null {
    const collective = collectiveOf(printed);
    if (!collective) return this.namedGroup(printed);
    const { kinds } = collective;
    const units = kinds.flatMap((kind) => this.unitsOfKind(kind));
    const absent = kinds.filter((kind) => this.unitsOfKind(kind).length === 0);
    return { kind: 'collective', units, isVague: collective.isVague, absent };
  }

  private unitsOfKind(kind: GroupKind): Unit[] {
    return [...this.byGroup].flatMap(([group, units]) => (groupKindOf(group) === kind ? units : []));
  }

  /** 各国有企业 for the group 国有企业. */
  private namedGroup(printed: string): Owner | null {
    const phrase = phraseKey(printed);
    const units = [...this.byGroup].flatMap(([group, members]) =>
      group !== '' && (phrase === group || (ALL_OF.test(phrase) && phrase.includes(group))) ? members : [],
    );
    return units.length === 0 ? null : { kind: 'collective', units, isVague: isVague(phrase), absent: [] };
  }

  /** 卫生健康委 in 市教育局、卫生健康委 is 市卫生健康委. */
  private withoutLevel(printed: string): Owner | null {
    const key = ownerKey(printed);
    const spellings = LEVELS.map((level) => level + key);
    if (LEVELS.some((level) => key.startsWith(level))) spellings.push(key.slice(1));
    const units = [...new Set(spellings.flatMap((spelling) => [...(this.byKey.get(spelling) ?? [])]))];
    return units.length === 0 ? null : { kind: units.length === 1 ? 'assumed' : 'ambiguous', units };
  }
}
