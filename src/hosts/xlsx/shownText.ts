import { formatValue } from 'hucre';
import type { CellValue } from 'hucre/xlsx';

/** A number as written down: 0.3, not 0.30000000000000004. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** Language marks, colours and number shapes of a format: they do not change what is said. */
const MARKS = /\[(?:\$[^\]]*|DBNum\d|Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d+|黑色|蓝色|红色|绿色)\]/gi;

const GENERAL = /General|G\/通用格式/i;

/** Short dates follow the language of the reader, and English month names are for English readers. */
function dateFormat(format: string): string {
  const [date = '', ...time] = format.split(/ (?=h)/);
  const western = /^m\/d\/yy(?:yy)?$/.test(date) ? 'yyyy/m/d' : date;
  if (!western.includes('mmm')) return [western, ...time].join(' ');
  return `${western.includes('y') ? 'yyyy"年"' : ''}m"月"${western.includes('d') ? 'd"日"' : ''}`;
}

function shownDate(value: Date, format: string | undefined): string {
  const plain = (format ?? 'yyyy/m/d').replace(MARKS, '').split(';')[0] ?? '';
  return formatValue(value, dateFormat(plain)).trim();
}

function shownNumber(value: number, format: string | undefined): string {
  const plain = (format ?? '').replace(MARKS, '');
  // Percentages are never rounded: 3.96% must not be read as 4%.
  if (plain.includes('%')) return `${plainNumber(value * 100)}%`;
  if (plain === '' || plain === '@') return plainNumber(value);
  if (GENERAL.test(plain)) {
    const section = plain.split(';').find((part) => GENERAL.test(part)) ?? '';
    return section
      .replace(/["\\]|_./g, '')
      .replace(GENERAL, plainNumber(value))
      .trim();
  }
  return formatValue(value, plain).trim();
}

/** A value as a reader of the sheet sees it, without the rounding of percentages and the noise of binary fractions. */
export function shownText(value: CellValue | undefined, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return shownDate(value, format);
  if (typeof value === 'number') return shownNumber(value, format);
  return value.replace(/\r\n?/g, '\n');
}
