import type { Assessment, OwnerChoice } from '../../assessment/model/assessment';
import { resolvedOwners, type Ownership } from '../../assessment/expansion';
import { NOBODY } from '../../assessment/model/words';
import { phraseKey } from '../../assessment/expansion/ownerKey';
import type { Owner } from '../../assessment/expansion/ownerResolver';
import type { ColumnKey, OWNERS } from '../layout/tables';
import { LIST_SEPARATOR, OWNER_METHODS } from '../layout/words';
import { UnitsText } from './applicableUnits';
import { textCell } from './records';
import type { TableRecord } from './tablePlan';

/** Above this the groups say enough. */
const MOST_NAMED = 100;

type Method = keyof typeof OWNER_METHODS;

/** What needs the office first. */
const ORDER: readonly Method[] = [
  'unknown',
  'empty',
  'ambiguous',
  'vague',
  'assumed',
  'collective',
  'chosen',
  'nobody',
  'unit',
];

function methodOf(owner: Owner): Method {
  if (owner.kind === 'collective') {
    if (owner.units.length === 0) return 'empty';
    return owner.isVague ? 'vague' : 'collective';
  }
  return owner.kind === 'chosen' && owner.units.length === 0 && owner.unknown.length === 0 ? 'nobody' : owner.kind;
}

function standsFor(owner: Owner, said: UnitsText): string {
  const names = owner.units.map(({ name }) => name);
  if (owner.kind === 'ambiguous') return `可能是${names.join('、')}`;
  const short = said.of(names);
  const long = names.join('、');
  if (short === long || names.length > MOST_NAMED) return short;
  return `${short}：${long}`;
}

const enteredUnits = ({ units }: OwnerChoice): string => (units.length === 0 ? NOBODY : units.join(LIST_SEPARATOR));

export type OwnerRecord = TableRecord<ColumnKey<typeof OWNERS>, null>;

/** A 责任主体 as printed, how it was read, and whether the office has yet to decide. */
export interface OwnerState {
  readonly phrase: string;
  readonly taskIds: ReadonlySet<string>;
  readonly method: (typeof OWNER_METHODS)[Method];
  readonly isOpen: boolean;
  readonly units: readonly string[];
  /** 指定单位 as the sheet shows it; empty without a choice. */
  readonly choice: string;
}

const OPEN: ReadonlySet<Method> = new Set(['unknown', 'empty', 'ambiguous', 'vague']);

/** Every owner that the tasks name, by first appearance. */
export function ownerStates(assessment: Ownership): OwnerState[] {
  const choices = new Map<string, OwnerChoice>();
  for (const choice of assessment.choices) {
    const key = phraseKey(choice.phrase);
    if (!choices.has(key)) choices.set(key, choice);
  }
  return resolvedOwners(assessment).map(({ use, owner }) => {
    const method = methodOf(owner);
    const choice = choices.get(use.key);
    return {
      phrase: use.phrase,
      taskIds: use.taskIds,
      method: OWNER_METHODS[method],
      isOpen: OPEN.has(method),
      units: owner.units.map(({ name }) => name),
      choice: choice === undefined ? '' : enteredUnits(choice),
    };
  });
}

/** Every owner that the tasks name: first those the office decided about, then by how much they need it. */
export function ownerRecords(assessment: Assessment): OwnerRecord[] {
  const said = new UnitsText(assessment.units);
  const owners = resolvedOwners(assessment).map(({ use, owner }) => ({ use, owner, method: methodOf(owner) }));
  const byKey = new Map(owners.map((one) => [one.use.key, one]));
  const recordOf = (phrase: string, choice: OwnerChoice | null): OwnerRecord => {
    const one = byKey.get(phraseKey(phrase));
    return {
      facts: null,
      values: {
        phrase,
        tasks: one?.use.taskIds.size ?? 0,
        method: one ? OWNER_METHODS[one.method] : null,
        standsFor: textCell(one ? standsFor(one.owner, said) : ''),
        units: choice === null ? null : textCell(enteredUnits(choice)),
      },
    };
  };
  const decided = new Set(assessment.choices.map(({ phrase }) => phraseKey(phrase)));
  const rest = owners
    .filter(({ use }) => !decided.has(use.key))
    .sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method));
  const records = [
    ...assessment.choices.map((choice) => recordOf(choice.phrase, choice)),
    ...rest.map(({ use }) => recordOf(use.phrase, null)),
  ];
  // A table needs one row at least.
  return records.length > 0 ? records : [{ facts: null, values: {} }];
}
