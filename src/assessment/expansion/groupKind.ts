/** What kind of body a phrase or a group of the roster is about. */
export type GroupKind = 'district' | 'zone' | 'department' | 'town' | 'enterprise' | 'office';

/** 开发区, 高新区 …: areas run by a 管委会, no districts. 园区 stand with towns. */
const ZONE = /开发区|经开区|高新区|功能区|保税区|综保区|度假区|示范区|自贸区|新区|管委会|区管理委员会/;
const ZONES = new RegExp(ZONE, 'g');

/** In this order: 区直部门 are departments and 园区 no districts. */
const KINDS: readonly (readonly [RegExp, GroupKind])[] = [
  [/内设|[处科股]室/, 'office'],
  [/企业|企事业|事业单位|公司/, 'enterprise'],
  [/部门|[省市区县州旗盟]直|委办局|直属/, 'department'],
  [/镇|乡|街|园区/, 'town'],
  [/[区县旗州盟]|各市|地市|市(?:人民)?政府$/, 'district'],
];

/** What kind of body a 组别 of the roster holds, judged from its name; 区县(市)、开发区 are districts. */
export function groupKindOf(group: string): GroupKind | null {
  const plain = group.replace(ZONES, '');
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1];
  return kind ?? (ZONE.test(group) ? 'zone' : null);
}

/** Whether a name is that of a zone, or of its 管委会; 沈北新区政府 is a district. */
export const isZoneName = (name: string): boolean => ZONE.test(name) && !/(?<!高)新区(?:人民政府|政府)?$/.test(name);
