import type { Assessment, EvidenceRow } from '../../../src/assessment/model/assessment';
import type { PackageFacts, ReturnedContent } from '../../../src/assessment/model/package';
import type { Headings } from '../../../src/exchange/merge/headings';
import type { Merge, Received, RegisterLine, ReturnedFile } from '../../../src/exchange/model';
import { packageOf } from '../../../src/exchange/packageOf';
import { mergeFiles } from '../../../src/exchange/returns/mergeFiles';
import { assessment, row, task, unit } from '../../support/assessment-builder';

/** Returns in few words: what a test does not mention is as it was sent, in time, under its own name. */

const UNITS = ['市教育局', '市教育局招生办', '和平区政府'] as const;
const TASKS = ['T1', 'T2'] as const;

export const META = {
  ...assessment().meta,
  id: '沈阳市2026年政务公开考核·沈政办发〔2026〕5号',
  title: '沈阳市2026年政务公开考核',
  year: 2026,
};

export const hub = (over: Partial<Assessment> = {}): Assessment =>
  assessment({
    meta: META,
    tasks: TASKS.map((id) => task(id, { requirement: `公开第${id}项信息` })),
    units: UNITS.map((name) => unit(name)),
    weights: [],
    evidence: UNITS.flatMap((name) => TASKS.map((taskId) => row(null, { unit: name, taskId, evidence: null }))),
    ...over,
  });

export const rowsOf = (round: Assessment, name: string): EvidenceRow[] =>
  round.evidence.filter((one) => one.unit === name);

interface Returned {
  readonly name: string;
  readonly digest: string;
  readonly modified: string | null;
  readonly received: string;
  readonly facts: Partial<PackageFacts>;
  /** What the unit did to its rows; by default it fills in 佐证 of its first. */
  readonly rows: (rows: readonly EvidenceRow[]) => readonly EvidenceRow[];
  readonly content: (content: ReturnedContent) => ReturnedContent;
}

/** 佐证 of the first row. */
export const fillIn =
  (evidence: EvidenceRow['evidence']) =>
  ([first, ...rest]: readonly EvidenceRow[]): EvidenceRow[] =>
    first === undefined ? [] : [{ ...first, evidence }, ...rest];

/** A file that `sender` sent to the unit and the unit returns. */
export function returned(sender: Assessment, name: string, over: Partial<Returned> = {}): Received {
  const facts: PackageFacts = {
    unit: name,
    kind: 'evidence',
    round: 1,
    sentOn: '2026-11-01 09:00',
    due: '2026-11-30',
    returnTo: '市政府办公室',
    ...over.facts,
  };
  const sent = packageOf(sender, facts);
  const evidence = [...(over.rows ?? fillIn('链接'))(sent.content.evidence)];
  const content: ReturnedContent = { sent, now: { ...sent.content, evidence }, unreadable: [], extras: [] };
  const file: ReturnedFile = {
    name: over.name ?? `${name}_考核_20261101.xlsx`,
    digest: over.digest ?? `digest of ${over.name ?? name} ${JSON.stringify(evidence)}`,
    modified: over.modified === undefined ? '2026-11-20T08:00:00.000Z' : over.modified,
    modifiedBy: null,
    content: over.content?.(content) ?? content,
    reason: null,
    remarks: [],
  };
  return { file, received: over.received ?? '2026-11-22' };
}

export const withoutBase = (content: ReturnedContent): ReturnedContent => ({
  ...content,
  sent: null,
  now: { ...content.now, meta: { ...assessment().meta, id: '' } },
});

export const headings: Headings = {
  sheet: (list) => list,
  column: (_, field) => field,
  cell: (sheet, row, column) => `${sheet} ${row}:${column}`,
  isDay: (column) => column === 'publishedOn',
};

export const merged = (round: Assessment, files: readonly Received[], preferred: readonly string[] = []): Merge =>
  mergeFiles(round, files, { preferred: new Set(preferred), headings, say: ({ code }) => code });

/** The line of the only file. */
export function lineOf(round: Assessment, file: Received): RegisterLine {
  const [line] = merged(round, [file]).register;
  if (line === undefined) throw new Error('a file without a line');
  return line;
}

/** Values that are not taken, with the reason: evidence=旧值 olderReturn. */
export const rejectedTexts = ({ rejected }: Merge): string[] =>
  rejected.map(({ column, value, reason }) => `${column ?? ''}=${String(value)} ${reason}`);

export const takenTexts = ({ applied }: Merge): string[] =>
  applied.map(({ unit: name, taskId, field, to }) => `${name} ${taskId} ${field}=${String(to)}`);
