import type { Leak } from '../../exchange/leaks/leak';
import { clipped } from '../../shared/textWidth';

/** Of a text that was let through, what is shown. */
const SHOWN = 60;

/** What was let through in one package: each text once, with its first place and how many there are. */
export function passedTexts(passed: readonly Leak[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { found, place } of passed) places.set(found, [...(places.get(found) ?? []), place]);
  return [...places].map(
    ([found, [first = '', ...more]]) =>
      `“${clipped(found, SHOWN)}”（${first}${more.length === 0 ? '' : `等${more.length + 1}处`}）`,
  );
}
