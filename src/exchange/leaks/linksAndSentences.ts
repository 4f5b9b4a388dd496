const LINK = /https?:\/\/[\w\-./?&=#%~+:]*[\w/]/giu;
const SENTENCE = /[^\n\r；;。！？!?]+/gu;

/** The links in a text, and its sentences and lines: whoever quotes it quotes one of them. */
export const linksAndSentences = (text: string): readonly string[] =>
  [LINK, SENTENCE].flatMap((pattern) => text.match(pattern) ?? []).filter((part) => part.trim() !== text.trim());
