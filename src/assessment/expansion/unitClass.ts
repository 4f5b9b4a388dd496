import { groupKindOf, isZoneName, type GroupKind } from './groupKind';

/** Level of a body, as its name begins: 省财政厅, 市直部门. */
export type Level = '省' | '市' | '区' | '县' | '州' | '旗' | '盟';

/** Whose departments: 市政府各部门 leave 市委宣传部 out. */
export type Side = 'government' | 'party';

/** A class of units that a phrase names. */
export interface UnitClass {
  readonly kind: GroupKind | 'all';
  readonly level: Level | null;
  readonly side: Side | null;
  /** Belongs to the phrase where the roster has such units; where it has none, nothing is missing. */
  readonly isOptional: boolean;
}

const LEVEL = /^全?([省市区县州旗盟])/;
const PARTY_GROUP = /[省市区县州旗盟]委(?!办局|员)|党委|党群/;
const PARTY_NAME = /^(?:中共)?.{0,4}[省市区县州旗盟]委(?!员会)/;

const isLevel = (text: string): text is Level => /^[省市区县州旗盟]$/.test(text);

/** The level in front of a name, if any. */
export function levelOf(text: string): Level | null {
  const level = LEVEL.exec(text)?.[1] ?? '';
  return isLevel(level) ? level : null;
}

function isOnSide(side: Side | null, name: string, group: string): boolean {
  if (side === null) return true;
  const isParty = PARTY_NAME.test(name) || (PARTY_GROUP.test(group) && !/政府|直/.test(group));
  return isParty === (side === 'party');
}

/** Whether a unit of that name in that 组别 belongs to a class. */
export function belongsTo({ kind, level, side }: UnitClass, name: string, group: string): boolean {
  if (kind === 'all') return true;
  const ofGroup = groupKindOf(group);
  if (kind === 'zone') return ofGroup === 'zone' || (ofGroup !== 'department' && isZoneName(name));
  if (ofGroup !== kind) return false;
  if (kind !== 'department') return true;
  const groupLevel = levelOf(group);
  return (level === null || groupLevel === null || level === groupLevel) && isOnSide(side, name, group);
}
