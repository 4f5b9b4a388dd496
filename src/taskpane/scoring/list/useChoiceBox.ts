import { useState } from 'react';
import type { Choice } from './Choice';

/** Options in the list at once: more would make opening it slow. */
const LIMIT = 100;

/** The text in the box and the options it leaves; while nothing is typed, all. */
export function useChoiceBox(choices: readonly Choice[], value: string | null, all: string) {
  const [query, setQuery] = useState<string | null>(null);
  const wanted = (query ?? '').trim();
  const matching = wanted === '' ? choices : choices.filter(({ text }) => text.includes(wanted));
  const chosen = choices.find((choice) => choice.value === value)?.text ?? all;
  return {
    text: query ?? chosen,
    found: matching.slice(0, LIMIT),
    hidden: Math.max(0, matching.length - LIMIT),
    isSearching: wanted !== '',
    setQuery,
    close: () => {
      setQuery(null);
    },
  };
}
