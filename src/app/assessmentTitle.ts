import type { Breakdown } from '../assessment/model/breakdown';

/** Place names at the start of an issuer or a title: 沈阳市, 辽宁省, 内蒙古自治区, 和平区. */
const PLACE = /^.{1,8}?(?:自治区|自治州|省|市|区|县|旗)/;

/** Name of a round: 沈阳市2017年政务公开考核. */
export function assessmentTitle({ issuer, title, year }: Breakdown): string {
  const place = PLACE.exec(issuer ?? '')?.[0] ?? PLACE.exec(title)?.[0] ?? '';
  return `${place}${year > 0 ? `${year}年` : ''}政务公开考核`;
}
