import { levelOf, type Level } from '../expansion/unitClass';
import { ownerKey } from '../expansion/ownerKey';

/** 市委, 市政府, 市人大 and 市政协 have offices of the same names. */
type Seat = '委' | '政府' | '人大' | '政协';

/** The name of a body, taken apart: 沈阳市 · 市 · 政府 · 发展改革 · 委. */
export interface BodyName {
  /** 沈阳市, 和平区; empty when only the level is said, or nothing. */
  readonly place: string;
  readonly level: Level | null;
  readonly seat: Seat | null;
  /** What the body is about, without 和, 与, 及. */
  readonly core: string;
  /** Kind of body; 委员会 and 委, 办公室 and 办 are one. */
  readonly suffix: string;
}

/** Ends of names, the longer first; a name ends in the kind of body beside it. */
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:(?<!监督)管理委员会|管委会)$/, '管委会'],
  [/(?:委员会|委)$/, '委'],
  [/(?:办公室|办公厅|办)$/, '办'],
  [/(?:联合会|联)$/, '联'],
  [
    /(?:检察院|法院|医院|学院|研究院|大学|中学|小学|学校|银行|分行|支行|集团|公司|中心|总队|支队|大队|调查队|协会|学会|商会)$/,
    '',
  ],
  [/[局厅部院队站馆台社会所处科室组署厂库]$/, ''],
];

/** 市场, 城市 and the like begin no level and end no place. */
const NO_LEVEL =
  /^(?:市场|市监局|市容|市民(?!政|族|宗|委|防|革|盟|建|进)|市政(?!府|务|协|法|研|策|数)|区块|区域|县域|省际|州际)/;
const PLACE = /^[^省市区县州旗盟]{1,6}?(?:[省市县州旗盟]|(?<![社园景山库地灾林牧校小片街])区)(?<!城市|都市)/;
const SEAT = /^(?:委(?!员会|$)|(?:人民)?政府|人大(?:常委会)?|政协)/;
const FILLER = /[和与及、]/g;
const PLACE_NAME = /[区县市旗州盟镇乡村园]$|街道$/;

function seatOf(text: string): Seat | null {
  if (text.startsWith('人大')) return '人大';
  if (text.startsWith('政协')) return '政协';
  return text.startsWith('委') ? '委' : '政府';
}

function withoutSuffix(text: string): { readonly core: string; readonly suffix: string } {
  for (const [pattern, kind] of SUFFIXES) {
    const end = pattern.exec(text)?.[0];
    if (end !== undefined) return { core: text.slice(0, text.length - end.length), suffix: kind === '' ? end : kind };
  }
  return { core: text, suffix: '' };
}

/** Takes the name of one body apart; null for districts, towns and other places. */
export function bodyName(printed: string): BodyName | null {
  const key = ownerKey(printed);
  if (key === '' || PLACE_NAME.test(key)) return null;
  const begins = NO_LEVEL.test(key) ? null : levelOf(key);
  const place = begins === null && !NO_LEVEL.test(key) ? (PLACE.exec(key)?.[0] ?? '') : '';
  const level = begins ?? levelOf(place.slice(-1));
  const rest = key.slice(begins === null ? place.length : 1);
  const seat = level === null ? undefined : SEAT.exec(rest)?.[0];
  const { core, suffix } = withoutSuffix(rest.slice(seat?.length ?? 0));
  return { place, level, seat: seat === undefined ? null : seatOf(seat), core: core.replace(FILLER, ''), suffix };
}

const BRACKET = /^(.+?)[(（]([^()（）]+)[)）]$/;

/** 市财政局（市国资委、市金融办）: the name before the bracket, then those in it. */
export function namesIn(printed: string): string[] {
  const [, outside, inside] = BRACKET.exec(printed.trim()) ?? [];
  if (outside === undefined || inside === undefined) return [printed.trim()];
  return [outside, ...inside.split(/[、,，;；/]/)].map((name) => name.trim()).filter((name) => name !== '');
}
