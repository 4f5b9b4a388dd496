/** A line of 清单.csv. */
export interface SentLine {
  readonly unit: string;
  readonly group: string;
  /** Empty when nothing goes out. */
  readonly file: string;
  readonly email: string;
  readonly rows: number;
  /** 2026-12-31 or empty */
  readonly due: string;
  /** What became of it, as a sentence. */
  readonly result: string;
}

export const SENT_LIST = '清单.csv';

const COLUMNS: readonly (readonly [header: string, value: (line: SentLine) => string])[] = [
  ['单位', ({ unit }) => unit],
  ['组别', ({ group }) => group],
  ['文件', ({ file }) => file],
  ['邮箱', ({ email }) => email],
  ['任务行数', ({ rows }) => String(rows)],
  ['交回期限', ({ due }) => due],
  ['结果', ({ result }) => result],
];

/** Spreadsheets run these as formulas; an apostrophe in front keeps them text. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/u;

const field = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The list of what went out, as spreadsheets open it: UTF-8 with its mark, CRLF. */
export function sentList(lines: readonly SentLine[]): Uint8Array {
  const rows = [COLUMNS.map(([header]) => header), ...lines.map((line) => COLUMNS.map(([, value]) => value(line)))];
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`);
}
