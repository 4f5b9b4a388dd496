import type { OwnerChoice, Unit } from '../model/assessment';
import { collectiveOf, isVague } from './collective';
import { groupKindOf } from './groupKind';
import { phraseKey } from './ownerKey';
import { ownerPhrases } from './ownerPhrases';
import { belongsTo, type UnitClass } from './unitClass';
import { UnitIndex } from './unitIndex';

/** What an owner as printed stands for. */
export type Owner =
  | { readonly kind: 'unit' | 'assumed' | 'ambiguous' | 'unknown'; readonly units: readonly Unit[] }
  | {
      readonly kind: 'collective';
      readonly units: readonly Unit[];
      readonly isVague: boolean;
      /** Classes it names of which the roster has no unit. */
      readonly absent: readonly UnitClass[];
    }
  | {
      /** The office decided. */
      readonly kind: 'chosen';
      readonly units: readonly Unit[];
      /** Entered names that the roster does not know. */
      readonly unknown: readonly string[];
    };

const QUANTIFIER = /各|所有|全部|全体|有关|相关/g;

/** Looks printed names up: what the office chose, then the roster, then the rule for collectives. */
export class OwnerResolver {
  private readonly index: UnitIndex;
  private readonly choices = new Map<string, OwnerChoice>();

  constructor(
    private readonly units: readonly Unit[],
    choices: readonly OwnerChoice[],
  ) {
    this.index = new UnitIndex(units);
    for (const choice of choices) {
      const key = phraseKey(choice.phrase);
      if (!this.choices.has(key)) this.choices.set(key, choice);
    }
  }

  resolve(printed: string): Owner {
    const choice = this.choices.get(phraseKey(printed));
    return choice ? this.chosen(choice) : this.byRule(printed);
  }

  /** What the rules make of a name or phrase, whatever the office chose. */
  private byRule(printed: string): Owner {
    const named = this.index.named(printed);
    if (named.length > 0) return { kind: named.length === 1 ? 'unit' : 'ambiguous', units: named };
    const group = this.ofGroup(printed);
    if (group) return group;
    const collective = this.collective(printed);
    if (collective) return collective;
    const near = this.index.nearlyNamed(printed);
    if (near.length > 0) return { kind: near.length === 1 ? 'assumed' : 'ambiguous', units: near };
    return { kind: 'unknown', units: [] };
  }

  private chosen({ units: entries }: OwnerChoice): Owner {
    const found = new Set<Unit>();
    const unknown: string[] = [];
    const isKnown = (owner: Owner): boolean => owner.kind !== 'ambiguous' && owner.units.length > 0;
    for (const entry of entries) {
      const whole = this.byRule(entry);
      const parts: [string, Owner][] = isKnown(whole)
        ? [[entry, whole]]
        : ownerPhrases(entry).map((part) => [part, this.byRule(part)]);
      for (const [name, owner] of parts) {
        if (isKnown(owner)) for (const unit of owner.units) found.add(unit);
        else unknown.push(name);
      }
    }
    return { kind: 'chosen', units: this.units.filter((unit) => found.has(unit)), unknown };
  }

  /** 国有企业 and 各国有企业 for the group 国有企业; departments go by level and side. */
  private ofGroup(printed: string): Owner | null {
    const phrase = phraseKey(printed);
    const bare = phrase.replace(QUANTIFIER, '');
    const units = this.units.filter(({ group }) => {
      const key = phraseKey(group);
      return key !== '' && (key === phrase || (key === bare && groupKindOf(group) !== 'department'));
    });
    return units.length === 0 ? null : { kind: 'collective', units, isVague: isVague(phrase), absent: [] };
  }

  private collective(printed: string): Owner | null {
    const collective = collectiveOf(printed);
    if (!collective) return null;
    const { classes } = collective;
    const isOf = (one: UnitClass) => (unit: Unit) => belongsTo(one, unit.name, unit.group);
    const units = this.units.filter((unit) => classes.some((one) => isOf(one)(unit)));
    const absent = classes.filter((one) => !one.isOptional && !this.units.some(isOf(one)));
    return { kind: 'collective', units, isVague: collective.isVague, absent };
  }
}
