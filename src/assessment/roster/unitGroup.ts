import { isZoneName } from '../expansion/groupKind';
import { ownerKey } from '../expansion/ownerKey';
import { levelOf } from '../expansion/unitClass';
import type { Breakdown } from '../model/breakdown';
import { bodyName } from './bodyName';

const SEAT_IN_ISSUER = /(自治区|[省市区县州旗盟])(?:人民)?政府/;
const CENTRAL = /^(?:(?:中国)?人民银行|银监|证监|保监|银保监|国家外汇|国家统计局.*调查|.*海关$|.*海事局$)/;
const PUBLIC_BODY =
  /(?:公司|集团|银行|分行|支行|厂|医院|学校|大学|学院|中学|小学|幼儿园|报社|日报社|电视台|广播电台|研究院|设计院)$/;
const TOWN = /(?:[镇乡]|街道|苏木)$/;

const DISTRICT = /^(?![省市]).+[区县市旗州盟]$/;
const CITY = /[市州盟]$/;
const PARTY = /^(?:中共)?(?:[省市区县州旗盟]|自治区)(?:委(?!员会)|纪委|直机关工委)/;
const MASS = /(?:总工会|妇联|残联|科协|文联|侨联|社科联|工商联|红十字会|贸促会)$|^(?:共青)?团/;
const ASSEMBLY_OR_COURT = /^.{0,4}(?:人大|政协)|(?:法院|检察院)$/;

/** 办公室, 法规科, 综合处: parts of one office. */
const INNER = /^(?:办公室|机关党委|.{1,10}[科股]|.{1,10}(?<!办事|管理)处)$/;

/** Names without a level in front that are parts of one office, in a document that mostly names such. */
const isInner = (name: string): boolean => levelOf(name) === null && INNER.test(name);

/** The level that speaks: that of most names, else that of the issuer. */
function levelWord(names: readonly string[], issuer: string | null): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const level = name.startsWith('自治区') ? '自治区' : bodyName(name)?.level;
    if (level != null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a)[0];
  return most?.[0] ?? SEAT_IN_ISSUER.exec(issuer ?? '')?.[1] ?? '市';
}

/** Decides the 组别 of the names of one document. Units are ranked within it, so that only like is ranked with like. */
export function groupsOfNames(
  names: readonly string[],
  { issuer }: Pick<Breakdown, 'issuer'>,
): (name: string) => string {
  const level = levelWord(names, issuer);
  const isProvincial = level === '省' || level === '自治区';
  const isOffice = names.filter(isInner).length * 2 > names.length;

  function placeGroup(name: string): string | null {
    const key = ownerKey(name);
    if (isZoneName(name) && /(?:区|管委会|委员会)$/.test(name)) return '功能区';
    if (levelOf(key) === null && TOWN.test(key)) return '镇街';
    if (key.endsWith('园区')) return '园区';
    if (!DISTRICT.test(key) || key.startsWith('自治区')) return null;
    return isProvincial && CITY.test(key) ? '地市' : '区县(市)';
  }

  return (name) => {
    const own = name.startsWith('自治区') ? '自治区' : (bodyName(name)?.level ?? level);
    const isUnmarked = levelOf(name) === null;
    if (isUnmarked && CENTRAL.test(name)) return '垂直管理单位';
    if (PUBLIC_BODY.test(name)) return '企事业单位';
    const place = placeGroup(name);
    if (place !== null) return place;
    if (isInner(name) || (isOffice && isUnmarked)) return '内设机构';
    if (MASS.test(isUnmarked ? name : name.slice(1))) return '群团组织';
    if (PARTY.test(name)) return `${own}委部门`;
    return ASSEMBLY_OR_COURT.test(name) ? '人大政协法检' : `${own}政府部门`;
  };
}
