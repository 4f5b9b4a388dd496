/** Dates as people type them: 2017年6月30日, 2017.6.30, 2017-6-30, 2017/6/30, 20170630. */
const DATE = /^\s*(\d{4})(?:[年./-](\d{1,2})[月./-](\d{1,2})日?|(\d{2})(\d{2}))\s*$/;

const isoDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
};

/** “请改填…” when the text reads as a date, else how a date looks. */
export function dateInText(value: string | number | undefined): string {
  const match = DATE.exec(String(value ?? ''));
  const iso =
    match === null ? null : isoDate(Number(match[1]), Number(match[2] ?? match[4]), Number(match[3] ?? match[5]));
  return iso === null ? '请填日期，例如2017-6-30。' : `请在单元格中重新输入日期${iso}。`;
}

/** “请改填…” when the text is a number with a unit or typed as text, else how a number looks. */
export function numberInText(value: string | number | undefined): string {
  const text = String(value ?? '')
    .normalize('NFKC')
    .replaceAll(',', '')
    .trim();
  const match = /^(-?\d+(?:\.\d+)?)\s*(%|分|次|条|个|项|天|日)?$/.exec(text);
  if (match?.[1] === undefined) return '请只填数字。';
  return `请在单元格中重新输入数字${match[1]}${match[2] === '%' ? '%' : ''}。`;
}
