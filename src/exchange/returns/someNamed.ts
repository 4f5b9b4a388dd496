/** Names in a sentence: the rest is 等. */
const MOST_NAMED = 8;

export const someNamed = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? '等' : '');
