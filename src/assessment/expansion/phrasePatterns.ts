import { levelOf, type Side, type UnitClass } from './unitClass';
import type { GroupKind } from './groupKind';

/** One part of a phrase: the class of units it names. Text comes without brackets and 、, 有关 and 相关 read as 各. */
export interface PhrasePattern {
  /** The whole part; a plural by itself. */
  readonly alone: RegExp;
  /** Also enough behind another part: 街道办事处 in 各乡镇人民政府、街道办事处. */
  readonly behind?: RegExp;
  readonly classes: (part: string) => readonly UnitClass[];
  /** The phrase says only some of them: 各行政执法部门. */
  readonly isVague?: true;
}

const PLACE = '(?:自治[区县州旗]|[区县市旗州盟]|特区|林区|地区|地市|设区市|地级市|县级市)';
const SEAT = '(?:党委)?(?:人民政府|政府|行政公署|行署)?(?:办公[厅室])?';
const ZONE =
  '(?:(?:国家级|省级|市级)?(?:开发区|经开区|高新区|经济(?:技术)?开发区|高新技术(?:产业)?开发区|功能区|保税区|综保区|综合保税区|(?:旅游)?度假区|示范区|自贸区|新区|管理区)|产业园区?)';
const ZONE_SEAT = '(?:管委会|管理委员会)?';
const TOWN = '(?:民族乡|乡镇?|镇|街道?|苏木|园区)';
const TOWN_SEAT = '(?:人民政府|政府)?(?:街道)?(?:办事处|街道办|办|管委会)?';
const WHOLE = '(?:全[省市区县州])?';
const NOUN = '(?:部门和?单位|部门|部委办局|委办局|委局办|机构|机关)';
const OWN_LEVEL = '[省市区县州旗]';
const SIDE = '(?:委和?(?:市|省|区|县)?(?:人民)?政府|委|(?:人民)?政府)';
const RANK = '(?:本级|直属|直|属|级)';
const TASKED = '(?:组成|职能|工作|派出|党政|国家|行政)';

const unitClass = (kind: GroupKind | 'all', over: Partial<UnitClass> = {}): UnitClass => ({
  ...{ kind, level: null, side: null, isOptional: false },
  ...over,
});

const only =
  (...kinds: readonly (GroupKind | 'all')[]) =>
  (): readonly UnitClass[] =>
    kinds.map((kind) => unitClass(kind));

/** 市委 says party, 市政府 government, 市委、市政府 and 市直 both. */
function sideOf(part: string): Side | null {
  const hasGovernment = part.includes('政府');
  const hasParty = /^全?[省市区县州旗]委(?!办)/.test(part);
  if (hasGovernment === hasParty) return null;
  return hasGovernment ? 'government' : 'party';
}

const departments = (part: string): readonly UnitClass[] => [
  unitClass('department', { level: levelOf(part), side: sideOf(part) }),
];

const below: readonly UnitClass[] = [
  unitClass('district'),
  unitClass('zone', { isOptional: true }),
  unitClass('town', { isOptional: true }),
];

const whole = (source: string): RegExp => new RegExp(`^${source}$`);

export const PHRASE_PATTERNS: readonly PhrasePattern[] = [
  {
    alone: whole(`(?:${WHOLE}各${PLACE}+${SEAT}|${PLACE}{2,}(?:人民)?政府(?:办公[厅室])?)`),
    behind: whole(`(?:各?${PLACE}+(?:人民政府|政府|行署)|${PLACE}{2,})`),
    classes: only('district'),
  },
  { alone: whole(`${WHOLE}各(?:地|地方|行政区)(?:人民政府|政府)?`), classes: only('district') },
  {
    alone: whole(`(?:${WHOLE}各级(?:地方)?(?:党委和?)?|[省市区县乡镇]{2,}[两三四]级)(?:人民政府|政府)`),
    classes: () => below,
  },
  {
    alone: whole(`${WHOLE}各级(?:(?:人民)?政府)?(?:及其|和)?各?${TASKED}*(?:部门|机关|单位|机构)`),
    classes: () => [...below, unitClass('department')],
  },
  {
    alone: whole(`(?:各${ZONE}+${ZONE_SEAT}|${ZONE}{2,}${ZONE_SEAT}|各管委会)`),
    behind: whole(`${ZONE}+${ZONE_SEAT}`),
    classes: only('zone'),
  },
  {
    alone: whole(`(?:${WHOLE}各${TOWN}+${TOWN_SEAT}|${TOWN}{2,}${TOWN_SEAT}|乡镇(?:人民)?政府)`),
    behind: whole(`(?:${TOWN}+${TOWN_SEAT}|办事处)`),
    classes: only('town'),
  },
  {
    alone: whole(`(?:全?${OWN_LEVEL}${SIDE}?|政府)?${RANK}?各?${RANK}?${TASKED}*${NOUN}`),
    classes: departments,
  },
  {
    alone: whole(`各${OWN_LEVEL}${RANK}${TASKED}*(?:${NOUN}|单位)`),
    classes: (part) => departments(part.slice(1)),
  },
  {
    alone: whole(`${OWN_LEVEL}(?:${SIDE}${RANK}?|${RANK})?各?${RANK}?单位`),
    classes: departments,
  },
  { alone: whole(`各?直属单位`), classes: departments },
  { alone: whole(`${WHOLE}各?单位`), classes: only('all') },
  {
    alone: whole('各?(?:国有|公共|市属|省属|区属|县属|直属|重点|公用)*(?:企业事业单位|企事业单位|事业单位|企业|国企)'),
    classes: only('enterprise'),
  },
  { alone: whole(`(?:机关)?各(?:内设机构|(?:内设)?[处科股]室)`), classes: only('office') },
];

/** 各涉农部门, 各责任单位: a part of the departments, or of all units, that the words do not settle. */
export const NARROWED_PATTERNS: readonly PhrasePattern[] = [
  {
    alone: whole(
      `(?:各|全?${OWN_LEVEL}(?:${SIDE}|${RANK})?各?)?(?:行政执法|执法|行政主管|行业主管|业务主管|主管|审批|监管)(?:${NOUN}|单位)`,
    ),
    classes: departments,
    isVague: true,
  },
  {
    alone: whole(`(?:${OWN_LEVEL}(?:${SIDE}|${RANK}))?各[^各政委直级区县市旗镇乡街]{1,10}(?:部门|机关|机构)`),
    classes: departments,
    isVague: true,
  },
  { alone: whole('各[^各政委直级区县市旗镇乡街]{1,10}单位'), classes: only('all'), isVague: true },
];
