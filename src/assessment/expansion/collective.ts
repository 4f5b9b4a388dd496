import type { GroupKind } from './groupKind';
import { phraseKey } from './ownerKey';

/** A phrase that stands for a whole class of units. */
export interface Collective {
  readonly kinds: readonly GroupKind[];
  /** 有关, 相关: some of them, and the document does not say which. */
  readonly isVague: boolean;
}

const VAGUE = /有关|相关/g;
const BRACKETS = /[()[\]〔〕]/g;
const CONNECTOR = /^(?:以及|及其?|和|与)/;

const PATTERNS: readonly (readonly [RegExp, readonly GroupKind[]])[] = [
  [/^各(?:[区县市旗州盟]|自治[县州旗]|开发区|功能区)+(?:人民)?(?:政府)?$/, ['district']],
  [/^(?:[区县市旗州盟]){2,}(?:人民)?政府$/, ['district']],
  [/^各(?:地|地区|地方|级(?:人民)?政府)$/, ['district']],
  [/^各?(?:乡镇?|镇|街道?(?:办事处)?|园区){2,}$/, ['town']],
  [/^各(?:乡镇?|镇|街道?(?:办事处)?|园区)(?:人民)?(?:政府)?$/, ['town']],
  [/^[省市区县]?(?:人民)?(?:政府|直属?|级)?各?(?:直属|职能|工作)?(?:部门|委办局|机构)$/, ['department']],
  [/^(?:[省市区县](?:人民)?(?:政府)?|[省市区县]?直属?|[省市区县]级)各?单位$/, ['department']],
  [/^各?单位$/, ['district', 'department']],
];

function kindsOf(phrase: string): readonly GroupKind[] | null {
  const whole = PATTERNS.find(([pattern]) => pattern.test(phrase));
  if (whole) return whole[1];
  for (let end = 1; end < phrase.length; end += 1) {
    const first = PATTERNS.find(([pattern]) => pattern.test(phrase.slice(0, end)));
    const rest = first && kindsOf(phrase.slice(end).replace(CONNECTOR, ''));
    if (rest) return [...new Set([...first[1], ...rest])];
  }
  return null;
}

/** 各区、县(市)政府, 市政府有关部门, 各地区各部门 …; null for the name of one body. */
export function collectiveOf(phrase: string): Collective | null {
  const key = phraseKey(phrase).replace(BRACKETS, '');
  const kinds = kindsOf(key.replace(VAGUE, ''));
  return kinds && { kinds, isVague: isVague(key) };
}

export const isVague = (phrase: string): boolean => phrase.search(VAGUE) >= 0;
