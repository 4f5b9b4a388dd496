import type { Decimal } from '../../shared/decimal';

/** F8: percent points that a section must be apart from the group's median. */
export const APART = 5;

export const SECTION_VERDICT = { strong: '强项', level: '持平', weak: '弱项' } as const;
export type SectionVerdict = (typeof SECTION_VERDICT)[keyof typeof SECTION_VERDICT];

/** F8 */
export function sectionVerdict(rate: Decimal | null, median: Decimal | null): SectionVerdict | null {
  if (rate === null || median === null) return null;
  const apart = rate.minus(median);
  if (apart.gte(APART)) return SECTION_VERDICT.strong;
  return apart.lte(-APART) ? SECTION_VERDICT.weak : SECTION_VERDICT.level;
}
