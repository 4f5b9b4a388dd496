const two = (part: number): string => String(part).padStart(2, '0');

/** Local time as it stands in 操作记录: 2017-06-30 09:05:00. */
export function timeText(at: Date): string {
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
}
