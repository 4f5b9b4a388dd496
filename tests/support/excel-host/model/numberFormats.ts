import { isoDateOf } from '../../../../src/shared/serialDate';
import { roundTo } from '../formula/round';
import { notImplemented } from '../protocol/HostError';
import { isErrorValue, type CellValue } from './Cell';

const decimals = (format: string): number => /\.(0+)/.exec(format)?.[1]?.length ?? 0;

const rounded = (value: number, places: number): string => roundTo(value, places).toFixed(places);

/** 0.00E+00 */
function scientific(value: number, places: number): string {
  const [digits = '', exponent = ''] = value.toExponential(places).split('e');
  return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

const general = (value: number): string => String(Number(value.toPrecision(11)));

const DATES = new Map<string, (iso: string) => string>([
  ['yyyy-mm-dd', (iso) => iso],
  ['yyyy/m/d', (iso) => iso.split('-').map(Number).join('/')],
  ['yyyy-m-d', (iso) => iso.split('-').map(Number).join('-')],
  [
    'yyyy"年"m"月"d"日"',
    (iso) =>
      iso
        .split('-')
        .map(Number)
        .join('年')
        .replace(/年(\d+)年/, '年$1月') + '日',
  ],
]);

/** What a cell shows, however narrow its column is. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return general(value);
  if (/^0(\.0+)?$/.test(format)) return rounded(value, decimals(format));
  if (/^0(\.0+)?%$/.test(format)) return `${rounded(value * 100, decimals(format))}%`;
  if (/^0\.0+E\+00$/.test(format)) return scientific(value, decimals(format));
  const date = DATES.get(format);
  if (date === undefined) throw notImplemented(`number format ${format}`);
  const iso = isoDateOf(value);
  return iso === null ? '#'.repeat(8) : date(iso);
}
