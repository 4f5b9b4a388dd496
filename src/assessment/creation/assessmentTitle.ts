import type { Breakdown } from '../model/breakdown';

/** A body and what it governs: 沈阳市 in 沈阳市人民政府办公厅, 沈阳市和平区 in 沈阳市和平区人民政府. */
const GOVERNMENT = /^([^\d\s]{1,20}?[省市区县旗州盟])(?:人民)?政府/;

/** A place in front: 沈阳市, 内蒙古自治区. 州 alone ends no place: 广州市, 贵州省. */
const PLACE = /^[^\d\s]{1,8}?(?:自治州|[省市区县旗盟])/;

/** Titles that begin with what the document does name no place there. */
const ACTION = /^(?:关于|印发|转发)/;

function placeIn(text: string): string | null {
  if (ACTION.test(text)) return null;
  return GOVERNMENT.exec(text)?.[1] ?? PLACE.exec(text)?.[0] ?? null;
}

/** Name of a round, from issuer or title: 沈阳市2017年政务公开考核. */
export function assessmentTitle({ issuer, title, year }: Pick<Breakdown, 'issuer' | 'title' | 'year'>): string {
  const place = placeIn(issuer ?? '') ?? placeIn(title) ?? '';
  return `${place}${year > 0 ? `${year}年` : ''}政务公开考核`;
}
