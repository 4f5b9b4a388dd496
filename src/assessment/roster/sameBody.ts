import { isAbbreviation } from './abbreviation';
import type { BodyName } from './bodyName';
import { isTypo } from './typo';

/** A name taken apart, and which well-known body it is, if any. */
export interface Body extends BodyName {
  readonly known: number | null;
}

/** Why two names may be one body. */
export type SameBodyReason = 'abbreviation' | 'level' | 'spelling' | 'typo' | 'bracket';

/** Kinds of which many bear similar names. */
const NUMEROUS = /银行|分行|支行|公司|集团|医院|学校|大学|中学|小学|学院|法院|检察院|队$/;

/** Another place, level or seat makes another body: 沈阳市 and 大连市, 市 and 省, 市委 and 市政府. */
function mayStandTogether(a: BodyName, b: BodyName): boolean {
  if (a.place !== '' && b.place !== '' && a.place !== b.place) return false;
  if (a.level !== null && b.level !== null && a.level !== b.level) return false;
  if (a.seat === b.seat) return true;
  if (a.core === '' || b.core === '') return false;
  const [said, unsaid] = a.seat === null ? [b.seat, a.seat] : [a.seat, b.seat];
  return unsaid === null && (said === '委' || said === '政府');
}

/** Whether two names, both written by people, may mean one body; null when they do not. Symmetric. */
export function sameBody(a: Body, b: Body): SameBodyReason | null {
  if (!mayStandTogether(a, b)) return null;
  if (a.suffix === b.suffix && a.core === b.core) {
    return a.level === b.level && a.place === b.place ? 'spelling' : 'level';
  }
  if (a.known !== null && b.known !== null) return a.known === b.known ? 'abbreviation' : null;
  if (a.suffix !== b.suffix || NUMEROUS.test(a.suffix)) return null;
  if (isTypo(a.core, b.core)) return 'typo';
  return isAbbreviation(a.core, b.core) || isAbbreviation(b.core, a.core) ? 'abbreviation' : null;
}
