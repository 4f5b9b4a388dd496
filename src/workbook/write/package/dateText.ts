/** 2026-12-31 (or a time of that day) as a paper says it: 2026年12月31日; as it is where it is no date. */
export const dateText = (isoDate: string): string =>
  isoDate.replace(/^(\d{4})-0?(\d+)-0?(\d+).*$/, (_, year, month, day) => `${year}年${month}月${day}日`);
