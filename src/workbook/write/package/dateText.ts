/** 2026-12-31 (or a time of that day) as a paper says it: 2026年12月31日. */
export function dateText(isoDate: string): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
