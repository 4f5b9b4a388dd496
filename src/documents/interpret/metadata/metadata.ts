import type { Breakdown, WeightRule } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Block } from '../../read/documentTree';
import { printedDate } from '../dates';
import { looksLikeUnit } from '../fields/unitList';
import { weightRuleIn } from '../fields/weightRule';
import type { Use } from '../sections';
import { compact, tidy } from '../text';
import { type PreambleLine, preambleLines, withoutDate } from './preambleLines';
import { attachmentTitle, type FoundTitle, noticeTitle } from './titles';

type Facts = Pick<
  Breakdown,
  'title' | 'attachmentTitle' | 'issuer' | 'documentNumber' | 'issuedOn' | 'publishedOn' | 'year'
>;

export interface Metadata {
  readonly facts: Facts;
  readonly weightRules: readonly WeightRule[];
  readonly uses: readonly Use[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

const datesOf = (lines: readonly PreambleLine[]): string[] => lines.flatMap(({ text }) => printedDate(text) ?? []);

/** Before the letter a date is the page's, after it the signature's. */
function datesIn(lines: readonly PreambleLine[]): Pick<Facts, 'issuedOn' | 'publishedOn'> {
  const letter = lines.findIndex(({ kind }) => kind === 'addressee' || kind === 'body');
  const dated = (from: number, to: number): string[] =>
    datesOf(lines.slice(from, to).filter(({ kind }) => kind === 'dated'));
  const begin = Math.max(0, letter);
  const published = datesOf(lines.filter(({ kind }) => kind === 'pageDate'))[0] ?? dated(0, begin)[0] ?? null;
  const issued =
    datesOf(lines.filter(({ kind }) => kind === 'signedDate'))[0] ?? dated(begin, lines.length).at(-1) ?? null;
  return { issuedOn: issued, publishedOn: published };
}

function issuerOf(title: string, lines: readonly PreambleLine[]): string | null {
  const inTitle = /^(.{2,40}?)(?:印发|转发)?关于/.exec(title)?.[1];
  if (inTitle !== undefined && looksLikeUnit(inTitle)) return inTitle;
  const dated = lines.findLastIndex(({ kind }) => kind === 'dated');
  const signed = [withoutDate(lines[dated]?.text ?? ''), lines[dated - 1]?.text ?? ''].find(
    (text) => text !== '' && looksLikeUnit(text),
  );
  if (signed !== undefined) return tidy(signed);
  const letterhead = lines.find(({ kind }) => kind === 'letterhead');
  return letterhead ? tidy(letterhead.text).replace(/文件$/, '') : null;
}

function yearOf(titles: readonly (string | null)[], number: string | null, dates: readonly (string | null)[]): number {
  for (const title of titles) {
    const year = /(20\d\d)年/.exec(title ?? '')?.[1] ?? /(20\d\d)/.exec(title ?? '')?.[1];
    if (year !== undefined) return Number(year);
  }
  const other = /20\d\d/.exec(number ?? '')?.[0] ?? dates.find((date) => date !== null)?.slice(0, 4);
  return Number(other ?? 0);
}

const within = (title: FoundTitle | null, index: number): boolean =>
  title !== null && index >= title.start && index < title.end;

/** A line that says nothing we know stays for the accounting. */
function usesOf(lines: readonly PreambleLine[], titles: readonly (FoundTitle | null)[], issuer: string | null): Use[] {
  return lines.flatMap((line, index) => {
    const isTitle = titles.some((title) => within(title, index));
    const isIssuer = issuer !== null && tidy(line.text) === issuer;
    const known = isTitle || isIssuer || (line.kind !== 'other' && line.kind !== 'unit');
    return known ? line.atoms.map((atom) => ({ atom, role: 'meta' as const })) : [];
  });
}

/** What the lines before the table say about the document. */
export function metadataOf(blocks: readonly Block[]): Metadata {
  const lines = preambleLines(blocks);
  const notice = noticeTitle(lines);
  const table = attachmentTitle(lines, notice?.end ?? 0);
  const title = notice?.text ?? table?.text ?? '';
  const attachment = notice ? (table?.text ?? null) : null;
  const number = lines.find(({ kind }) => kind === 'documentNumber');
  const documentNumber = number ? compact(number.text).replace(/^文号[:：]/, '') : null;
  const dates = datesIn(lines);
  const issuer = issuerOf(title, lines);
  const year = yearOf([title, attachment], documentNumber, [dates.issuedOn, dates.publishedOn]);
  const issues: Issue<DocumentIssueCode>[] = [];
  if (title === '') issues.push(documentIssue('titleMissing', null));
  if (year === 0) issues.push(documentIssue('yearUnknown', null));
  return {
    facts: { title, attachmentTitle: attachment, issuer, documentNumber, ...dates, year },
    weightRules: lines.flatMap(({ text, at }) => weightRuleIn(text, at) ?? []),
    uses: usesOf(lines, [notice, table], issuer),
    issues,
  };
}
