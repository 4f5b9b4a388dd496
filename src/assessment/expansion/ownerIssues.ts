import { raise, type AssessmentIssue } from '../issues';
import type { GroupKind } from './groupKind';
import type { Owner } from './ownerResolver';
import type { OwnerUse } from './ownerUses';
import type { UnitClass } from './unitClass';

const kindNames: Readonly<Record<GroupKind | 'all', string>> = {
  district: '区县',
  zone: '开发区',
  department: '部门',
  town: '镇街园区',
  enterprise: '企事业单位',
  office: '内设机构',
  all: '单位',
};

const nameOf = ({ kind, level }: UnitClass): string =>
  kind === 'department' && level !== null ? `${level}级部门` : kindNames[kind];

/** What a person should know about how one printed owner was read; one issue per phrase, not per task. */
export function ownerIssues({ phrase, at, taskIds }: OwnerUse, owner: Owner): AssessmentIssue[] {
  const facts = { name: phrase, tasks: taskIds.size, taskIds: [...taskIds].join('、') };
  const units = owner.units.map(({ name }) => name).join('、');
  switch (owner.kind) {
    case 'unit':
    case 'chosen':
      return [];
    case 'assumed':
      return [raise('ownerPrefixAssumed', at, { ...facts, unit: units })];
    case 'ambiguous':
      return [raise('ownerAmbiguous', at, { ...facts, units })];
    case 'unknown':
      return [raise('ownerUnknown', at, facts)];
    case 'collective': {
      const missing = [...new Set(owner.absent.map(nameOf))];
      const absent = missing.map((kind) => raise('ownerCollectiveEmpty', at, { ...facts, kind }));
      if (!owner.isVague || owner.units.length === 0) return absent;
      return [...absent, raise('ownerCollectiveProposed', at, { ...facts, units: owner.units.length })];
    }
  }
}
