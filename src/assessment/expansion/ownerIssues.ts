import { raise, type AssessmentIssue } from '../issues';
import type { Place } from '../../shared/issue';
import type { GroupKind } from './groupKind';
import type { Owner } from './ownerResolver';

/** One printed owner, what it stands for and the tasks that name it. */
export interface OwnerUse {
  readonly phrase: string;
  readonly owner: Owner;
  readonly at: Place;
  readonly taskIds: Set<string>;
}

const kindNames: Readonly<Record<GroupKind, string>> = {
  district: '区县',
  department: '部门',
  town: '镇街园区',
};

/** What a person should know about how one printed owner was read; one issue per phrase, not per task. */
export function ownerIssues({ phrase, owner, at, taskIds }: OwnerUse): AssessmentIssue[] {
  const facts = { name: phrase, tasks: taskIds.size, taskIds: [...taskIds].join('、') };
  const units = owner.units.map(({ name }) => name).join('、');
  switch (owner.kind) {
    case 'unit':
      return [];
    case 'assumed':
      return [raise('ownerPrefixAssumed', at, { ...facts, unit: units })];
    case 'ambiguous':
      return [raise('ownerAmbiguous', at, { ...facts, units })];
    case 'unknown':
      return [raise('ownerUnknown', at, facts)];
    case 'collective': {
      const absent = owner.absent.map((kind) => raise('ownerCollectiveEmpty', at, { ...facts, kind: kindNames[kind] }));
      if (!owner.isVague || owner.units.length === 0) return absent;
      return [...absent, raise('ownerCollectiveProposed', at, { ...facts, units: owner.units.length })];
    }
  }
}
