import { looksLikeUnit } from '../fields/unitList';
import { tidy } from '../text';
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

const letterhead = (lines: readonly PreambleLine[]): string | null => {
  const line = lines.find(({ kind }) => kind === 'letterhead');
  return line ? tidy(line.text.replace(/\s*文件$/, '')) : null;
};

const printed = (lines: readonly PreambleLine[]): string | null => {
  const name = tidy(withoutDate(lines.find(({ kind }) => kind === 'printed')?.text ?? ''));
  return looksLikeUnit(name) ? name : null;
};

/** Who issued the notice: from its title, else its signature, its labels, its letterhead. */
export const issuerOf = (title: string, lines: readonly PreambleLine[]): string | null =>
  inTitle(title) ?? signed(lines) ?? labelled(lines) ?? letterhead(lines) ?? printed(lines);
