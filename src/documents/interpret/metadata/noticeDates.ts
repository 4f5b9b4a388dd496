import { printedDate } from '../dates';
import { documentNumberIn } from './documentNumber';
import type { LabelField } from './labels';
import type { PreambleLine } from './preambleLine';

interface NoticeDates {
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
}

type Lines = readonly PreambleLine[];

const labelled = (lines: Lines, field: LabelField): string | null =>
  lines
    .flatMap(({ pairs }) => pairs)
    .flatMap((pair) => (pair.field === field ? (printedDate(pair.value) ?? []) : []))[0] ?? null;

const ofKind = (lines: Lines, kind: PreambleLine['kind']): string[] =>
  lines.flatMap((line) => (line.kind === kind ? (printedDate(line.text) ?? []) : []));

/** Before the letter a date is the page's, after it the signature's; after the tasks it is the signature's. */
export function noticeDates(before: Lines, after: Lines): NoticeDates {
  const letter = before.findIndex(({ kind }) => kind === 'addressee' || kind === 'body');
  const head = before.slice(0, Math.max(0, letter));
  const tail = before.slice(Math.max(0, letter));
  const signedAfter = ofKind(after, 'dated').at(-1);
  const signed = signedAfter ?? ofKind(tail, 'dated').at(-1);
  const besideNumber = before.flatMap(({ text }) => (documentNumberIn(text) === null ? [] : (printedDate(text) ?? [])));
  const all = [...before, ...after];
  const dates = ofKind(signedAfter === undefined ? head : before, 'dated');
  return {
    issuedOn: labelled(all, 'issuedOn') ?? signed ?? besideNumber[0] ?? ofKind(all, 'printed').at(-1) ?? null,
    publishedOn: labelled(all, 'publishedOn') ?? ofKind(before, 'pageDate')[0] ?? dates[0] ?? null,
  };
}
