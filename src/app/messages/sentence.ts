import type { Facts } from '../../shared/issue';

/** The sentence of an issue, made from its facts. */
export type Sentence = (facts: Facts) => string;

export type Sentences<Code extends string = string> = Readonly<Record<Code, Sentence>>;
