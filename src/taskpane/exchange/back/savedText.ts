import { timeText } from '../../../shared/timeText';

/** When a file was saved last and by whom. `modified` is ISO. */
export function savedText(modified: string | null, by: string | null): string {
  const who = by === null || by === '' ? '' : `，保存人${by}`;
  if (modified === null) return `文件没有写明保存时间${who}`;
  return `${timeText(new Date(modified)).slice(0, 16)}保存${who}`;
}
