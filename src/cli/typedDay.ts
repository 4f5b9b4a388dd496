import { serialOf } from '../shared/serialDate';

/** 2026-12-31, 2026/12/31, 2026.12.31, 2026年12月31日, 20261231 */
const DAY = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))$/;

/** The day as people type it, as 2026-12-31; null when it is none. */
export function typedDay(text: string): string | null {
  const match = DAY.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (match === null) return null;
  const [, year = '', , dashedMonth, dashedDay, namedMonth, namedDay, month, day] = match;
  const parts = [dashedMonth ?? namedMonth ?? month ?? '', dashedDay ?? namedDay ?? day ?? ''];
  const iso = [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
  return serialOf(iso) === null ? null : iso;
}
