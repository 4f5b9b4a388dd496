import type { ReturnsView } from '../../../app/desk/exchange/exchangeDesk';
import type { Decision } from '../../../exchange/model';
import { STATUS_LOOKS } from './statusLooks';

/** What taking in would write, as a sentence, and whether there is a file to take in. */
export function takeText(
  { lines, applied, conflicts }: ReturnsView,
  decisions: Readonly<Record<string, Decision>>,
): { readonly text: string; readonly isPossible: boolean } {
  const files = lines.filter(({ status }) => STATUS_LOOKS[status].isTaken).length;
  if (files === 0) return { text: '没有可以收下的文件，请看上面的说明。', isPossible: false };
  const theirs = Object.values(decisions).filter((decision) => decision === 'theirs').length;
  const open = conflicts.length - Object.keys(decisions).length;
  const rest = open === 0 ? '。' : `；${open}处冲突没有定，先按本表不动。`;
  return { text: `收下${files}个文件，写入${applied + theirs}格${rest}`, isPossible: true };
}
