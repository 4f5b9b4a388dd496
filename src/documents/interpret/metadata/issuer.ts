import { looksLikeUnit } from '../fields/unitList';
import { compact, tidy } from '../text';
import { withoutDate } from './lineKinds';
import type { PreambleLine } from './preambleLine';

const IN_TITLE = /^(.{2,60}?)(?:印发|转发|批转|下发)?(?:关于|印发|转发|批转|下发)/;

const inTitle = (title: string): string | null => {
  const names = IN_TITLE.exec(title)?.[1]?.trim() ?? '';
  return names !== '' && names.split(' ').every(looksLikeUnit) ? names : null;
};

/** The unit beside or above the last date of the letter. */
function signed(lines: readonly PreambleLine[]): string | null {
  const dated = lines.findLastIndex(({ kind }) => kind === 'dated');
  const beside = withoutDate(lines[dated]?.text ?? '');
  if (looksLikeUnit(beside)) return tidy(beside);
  const above: string[] = [];
  for (let index = dated - 1; lines[index]?.kind === 'signature' || lines[index]?.kind === 'unit'; index -= 1)
    above.unshift(tidy(lines[index]?.text ?? ''));
  return above.length === 0 ? null : above.join(' ');
}

const labelled = (lines: readonly PreambleLine[]): string | null =>
  lines
    .flatMap(({ pairs }) => pairs)
    .filter(({ field, value }) => field === 'issuer' && looksLikeUnit(tidy(value)))
    .map(({ value }) => tidy(value))[0] ?? null;

/** 文件 behind the last of the issuers, on its line or below; a number below them tells the same. */
function letterhead(lines: readonly PreambleLine[]): string | null {
  const end = lines.findIndex(({ kind, text }) => kind === 'letterhead' || compact(text) === '文件');
  const at = end >= 0 ? end : lines.findIndex(({ kind }) => kind === 'documentNumber');
  const own = end >= 0 ? tidy(lines[end]?.text.replace(/\s*文件$/, '') ?? '') : '';
  const names = own === '' || own === '文件' ? [] : [own];
  for (let index = at - 1; lines[index]?.kind === 'unit'; index -= 1) names.unshift(tidy(lines[index]?.text ?? ''));
  return names.length === 0 ? null : names.join(' ');
}

const printed = (lines: readonly PreambleLine[]): string | null => {
  const name = tidy(withoutDate(lines.find(({ kind }) => kind === 'printed')?.text ?? ''));
  return looksLikeUnit(name) ? name : null;
};

/** Who issued the notice: from its title, else its signature, its labels, its letterhead. */
export const issuerOf = (title: string, lines: readonly PreambleLine[]): string | null =>
  inTitle(title) ?? signed(lines) ?? labelled(lines) ?? letterhead(lines) ?? printed(lines);
