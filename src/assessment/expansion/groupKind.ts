export type GroupKind = 'district' | 'department' | 'town';

/** In this order: 区直部门 are departments and 园区 no districts. */
const KINDS: readonly (readonly [RegExp, GroupKind])[] = [
  [/部门|[省市区县]直|委办局|直属/, 'department'],
  [/镇|乡|街|园区/, 'town'],
  [/[区县旗州盟]|各市|地市/, 'district'],
];

/** What kind of body a 组别 of the roster holds, judged from its name. */
export const groupKindOf = (group: string): GroupKind | null =>
  KINDS.find(([pattern]) => pattern.test(group))?.[1] ?? null;
