import type { AnnualFact } from '../../../assessment/model/annualReport';
import { type Clause, clausesOf } from './clauses';
import { figuresIn, type NoFact } from './figures';
import { Names } from './metric';
import { periodOf } from './periods';
import { isPlanned } from './planned';
import { plainText } from './sentences';
import { zerosIn } from './zeros';

/** What a report says of itself; needed to read its sentences. */
export interface ReportContext {
  readonly unit: string;
  readonly year: number;
  /** The sentence stands in a part about what comes next. */
  readonly plans: boolean;
}

export interface SentenceFact {
  readonly fact: AnnualFact;
  readonly certain: boolean;
  readonly approximate: boolean;
}

export interface LeftOut {
  readonly text: string;
  readonly reason: NoFact | 'planned';
}

export interface SentenceFacts {
  readonly facts: readonly SentenceFact[];
  readonly leftOut: readonly LeftOut[];
}

const NEAR = 200;
/** A sentence without any of these says nothing that counts. */
const MAY_COUNT = /[\d０-９一二两三四五六七八九十百千万亿零未没无]/;

/** The facts that one sentence states. */
export function sentenceFacts(sentence: string, { unit, year, plans }: ReportContext): SentenceFacts {
  if (!MAY_COUNT.test(sentence)) return { facts: [], leftOut: [] };
  const plain = plainText(sentence);
  const { figures, rejected } = figuresIn(plain);
  const clauses = clausesOf(plain, figures);
  const wordsOf = ({ start, end }: Clause): string => plain.slice(start, end);
  const found: (SentenceFact & { readonly start: number })[] = [];
  const leftOut: (LeftOut & { readonly start: number })[] = rejected.map(({ start, end, reason }) => ({
    start,
    text: sentence.slice(start, end),
    reason,
  }));
  for (const { figure, clause, metric, certain, former } of new Names(plain, unit).of(clauses)) {
    const { start, end, value, approximate } = figure;
    const before = plain.slice(Math.max(0, start - NEAR), start);
    if (former) {
      leftOut.push({ start, text: sentence.slice(start, end), reason: 'former' });
      continue;
    }
    if (plans || isPlanned(before, plain.slice(clause.start, start), year)) {
      leftOut.push({ start, text: sentence.slice(start, end), reason: 'planned' });
      continue;
    }
    const index = clauses.indexOf(clause);
    const near = [...clauses.slice(Math.max(0, index - 2), index).map(wordsOf), plain.slice(clause.start, start)];
    const period = periodOf(before, near, year);
    found.push({ start, fact: { metric, value, unit: figure.unit, sentence, period }, certain, approximate });
  }
  if (!plans)
    for (const { start, metric } of zerosIn(plain, clauses, unit)) {
      const period = periodOf(plain.slice(Math.max(0, start - NEAR), start), [], year);
      found.push({ start, fact: { metric, value: 0, unit: '', sentence, period }, certain: true, approximate: false });
    }
  found.sort((a, b) => a.start - b.start);
  leftOut.sort((a, b) => a.start - b.start);
  return {
    facts: found.map(({ fact, certain, approximate }) => ({ fact, certain, approximate })),
    leftOut: leftOut.map(({ text, reason }) => ({ text, reason })),
  };
}
