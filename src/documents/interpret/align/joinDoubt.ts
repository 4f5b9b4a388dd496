import type { Field } from '../header';

/** Shortest text that is likelier a whole line of a wide column than a fragment of a narrow one. */
const WIDE = 25;
/** A joined heading of a task longer than this is likelier part of the requirement. */
const LONG_ITEM = 40;

const GOES_ON = /[、,，;；:：(（]$/;

/** What speaks against two texts with a blank line between being one cell, besides the blank line. */
export function joinDoubt(field: Field, first: string, second: string, likenessOfFirst: number): number {
  if (field === 'requirement') return first.length < WIDE && !/[。,，;；]$/.test(first) ? 3 : 0;
  if (field === 'item') return (first.length + second.length > LONG_ITEM ? 4 : 0) + (GOES_ON.test(second) ? 4 : 0);
  const isWhole = likenessOfFirst === 0 && !GOES_ON.test(first);
  return isWhole ? 6 : 0;
}
