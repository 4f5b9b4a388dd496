import type { AnnualFact, AnnualReport } from '../../../assessment/model/annualReport';
import type { Source } from '../../../assessment/model/breakdown';
import type { Issue, Result } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { DocumentTree } from '../../read/documentTree';
import { lineTables } from './lineTables';
import { type Passage, passagesOf } from './passages';
import { reportMetadata } from './reportMetadata';
import { TableFacts } from './tableFacts';
import { reportPeriod } from './reportPeriod';
import { type ReportContext, sentenceFacts, type SentenceFacts } from './sentenceFacts';

export interface PlacedFact {
  readonly fact: AnnualFact;
  readonly at: Source;
}

interface Reading {
  /** Index of the block it was read from. */
  readonly block: number;
  readonly facts: readonly PlacedFact[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

/** An annual report, with the place of each of its facts in the same order. */
export interface AnnualReportReading extends Result<AnnualReport, DocumentIssueCode> {
  readonly places: readonly Source[];
}

function issuesOfSentence({ facts, leftOut }: SentenceFacts, at: Source): Issue<DocumentIssueCode>[] {
  const unsure = facts.filter(({ certain }) => !certain);
  const about = facts.filter(({ approximate }) => approximate);
  return [
    ...unsure.map(({ fact: { metric, value, unit } }) => documentIssue('metricUnclear', at, { metric, value, unit })),
    ...about.map(({ fact: { metric, value, unit } }) =>
      documentIssue('figureApproximate', at, { metric, value, unit }),
    ),
    ...leftOut.map(({ text, reason }) => documentIssue('figureNotUsed', at, { text, reason })),
  ];
}

function readPassage({ block, sentences, at, plans }: Passage, context: Omit<ReportContext, 'plans'>): Reading {
  const read = sentences.map((sentence) => sentenceFacts(sentence, { ...context, plans }));
  return {
    block,
    facts: read.flatMap(({ facts }) => facts.map(({ fact }) => ({ fact, at }))),
    issues: read.flatMap((sentence) => issuesOfSentence(sentence, at)),
  };
}

/** An annual report → its facts. Prose without figures is no loss; a number that gave no fact is told with its place. */
export function readAnnualReport(tree: DocumentTree): AnnualReportReading {
  const { facts: metadata, uses } = reportMetadata(tree.blocks);
  const broken = lineTables(tree);
  const passages = passagesOf(tree, new Set([...uses, ...broken.flatMap(({ lines }) => lines)]));
  const period = reportPeriod(passages, metadata.year);
  const year = metadata.year || Number(period.periodTo?.slice(0, 4) ?? 0);
  const context = { unit: metadata.unit ?? '', year };
  const readings = passages.map((passage) => readPassage(passage, context));
  const tables = [
    ...tree.blocks.flatMap((each, block) => (each.type === 'table' ? { block, rows: each.rows } : [])),
    ...broken,
  ].sort((a, b) => a.block - b.block);
  const read = new TableFacts(year);
  const inOrder = [...readings, ...tables.map(({ block, rows }) => ({ block, ...read.read(rows) }))].sort(
    (a, b) => a.block - b.block,
  );
  const placed = inOrder.flatMap(({ facts }) => facts);
  const issues = inOrder.flatMap((reading) => [...reading.issues]);
  if (year === 0) issues.push(documentIssue('yearUnknown', null));
  if (metadata.unit === null) issues.push(documentIssue('reportUnitMissing', null));
  if (placed.length === 0) issues.push(documentIssue('reportWithoutFacts', null));
  return {
    value: { kind: 'annualReport', ...metadata, year, ...period, facts: placed.map(({ fact }) => fact) },
    issues,
    places: placed.map(({ at }) => at),
  };
}
