import type { Breakdown, WeightRule } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Block } from '../../read/documentTree';
import { halfWidth, numeralValue } from '../numerals';
import type { Use } from '../sections';
import { compact, tidy } from '../text';
import { documentNumberIn, titleAndNumber } from './documentNumber';
import { issuerOf } from './issuer';
import type { LabelField } from './labels';
import { lineUses } from './lineUses';
import { noticeDates } from './noticeDates';
import type { PreambleLine } from './preambleLine';
import { preambleLines } from './preambleLines';
import { attachmentTitle, noticeTitle } from './titles';
import { weightClauses } from './weightClauses';

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

type Lines = readonly PreambleLine[];

const labelled = (lines: Lines, field: LabelField): string[] =>
  lines.flatMap(({ pairs }) =>
    pairs.flatMap((pair) => (pair.field === field && pair.value !== '' ? [pair.value] : [])),
  );

const YEAR = /(20\d\d|二[〇零][〇零一二三四五六七八九]{2})年/;

/** From the titles, else the number, else the dates; 0 when none names one. */
function yearOf(titles: readonly string[], number: string | null, dates: readonly (string | null)[]): number {
  const plain = titles.map(halfWidth);
  const printed =
    plain.flatMap((title) => YEAR.exec(title)?.[1] ?? /20\d\d/.exec(title)?.[0] ?? [])[0] ??
    /20\d\d|二[〇零][〇零一二三四五六七八九]{2}/.exec(halfWidth(number ?? ''))?.[0] ??
    dates.find((date) => date !== null)?.slice(0, 4);
  return numeralValue(printed ?? '') ?? 0;
}

function numberOf(lines: Lines): string | null {
  const line = lines.flatMap(({ text }) => documentNumberIn(text) ?? [])[0];
  const label = labelled(lines, 'documentNumber').find((value) => /\d.*号|号.*\d/.test(halfWidth(value)));
  return line ?? (label === undefined ? null : (documentNumberIn(label) ?? compact(label)));
}

/** What the lines before the tasks, and those after them, say about the document. */
export function metadataOf(blocks: readonly Block[], blocksAfter: readonly Block[] = []): Metadata {
  const [before, after] = [preambleLines(blocks), preambleLines(blocksAfter)];
  const lines = [...before, ...after];
  const notice = noticeTitle(before);
  const table = attachmentTitle(before, notice?.end ?? 0);
  const ofPage = tidy(labelled(before, 'title')[0] ?? '');
  const printed = titleAndNumber(notice?.text ?? (ofPage === '' ? (table?.text ?? '') : ofPage));
  const { title } = printed;
  const attachment = table && table.text !== title && (notice !== null || ofPage !== '') ? table.text : null;
  const documentNumber = numberOf(lines) ?? printed.number;
  const dates = noticeDates(before, after);
  const issuer = issuerOf(title, lines);
  const year = yearOf([title, attachment ?? ''], documentNumber, [dates.issuedOn, dates.publishedOn]);
  const weight = weightClauses(before, after);
  const titleLines = [notice, table].flatMap((found) => (found ? before.slice(found.start, found.end) : []));
  return {
    facts: { title, attachmentTitle: attachment, issuer, documentNumber, ...dates, year },
    weightRules: weight.rules,
    uses: lineUses(before, after, titleLines, { titles: [title, attachment ?? ''], issuer, clauses: weight.lines }),
    issues: [
      ...(title === '' ? [documentIssue('titleMissing', null)] : []),
      ...(year === 0 ? [documentIssue('yearUnknown', null)] : []),
      ...weight.issues,
    ],
  };
}
