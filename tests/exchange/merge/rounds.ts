import type { Assessment, EvidenceRow } from '../../../src/assessment/model/assessment';
import type { Package, PackageFacts, ReturnedContent } from '../../../src/assessment/model/package';
import type { AssessmentScores } from '../../../src/assessment/model/scores';
import { nameKey } from '../../../src/assessment/scoring/cells';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { headings } from '../../../src/app/exchange/headings';
import { applyMerge } from '../../../src/exchange/merge/applyMerge';
import { decidedBefore } from '../../../src/exchange/merge/decidedBefore';
import { mergeUnitReturn } from '../../../src/exchange/merge/mergeUnitReturn';
import { saidBefore } from '../../../src/exchange/merge/saidBefore';
import type { UnitMerge } from '../../../src/exchange/merge/unitReturn';
import type { Conflict, Decision, Merge, ReturnedFile, ReturnStatus } from '../../../src/exchange/model';
import { packageOf } from '../../../src/exchange/packageOf';
import { assessment, row, task, unit } from '../../support/assessment-builder';

/** A round of 甲局 and 乙局, sent out and come back, in few words. */

export const UNIT = '甲局';
export const FILE = '甲局_考核_20261122.xlsx';
export const TIME = '2026-11-22 14:05';

/** A row of 甲局 that nobody has filled in but for what is said. */
export const blankRow = (taskId: string, over: Partial<EvidenceRow> = {}): EvidenceRow =>
  row(null, { taskId, evidence: null, ...over });

export const round = (evidence: readonly EvidenceRow[], over: Partial<Assessment> = {}): Assessment =>
  assessment({
    tasks: ['T1', 'T2', 'T3'].map((id) => task(id)),
    units: [unit(UNIT), unit('乙局')],
    evidence: [...evidence],
    ...over,
  });

const facts: PackageFacts = {
  unit: UNIT,
  kind: 'evidence',
  round: 1,
  sentOn: '2026-11-01 09:00',
  due: '2026-12-31',
  returnTo: '考核办',
};

export const sent = (hub: Assessment, over: Partial<PackageFacts> = {}): Package =>
  packageOf(hub, { ...facts, ...over });

/** The package with these rows in place of its own. */
export const back = (pack: Package, evidence: readonly EvidenceRow[], over: Partial<ReturnedContent> = {}) =>
  ({
    sent: pack,
    now: { ...pack.content, evidence: [...evidence] },
    unreadable: [],
    extras: [],
    ...over,
  }) satisfies ReturnedContent;

export const mergeInto = (hub: Assessment, content: ReturnedContent, file = FILE): UnitMerge =>
  mergeUnitReturn({
    file,
    unit: content.sent?.facts.unit ?? UNIT,
    kind: content.sent?.facts.kind ?? 'evidence',
    content,
    hub,
    ours: hub.evidence.filter((entry) => nameKey(entry.unit) === nameKey(content.sent?.facts.unit ?? UNIT)),
    said: saidBefore(hub.exchange, content.sent?.facts ?? null),
    isDecided: decidedBefore(hub.log, headings),
    headings,
  });

/** Rows sent, as they stand here now, and as they came back; null: without its base. */
export const compare = (
  base: readonly EvidenceRow[] | null,
  ours: readonly EvidenceRow[],
  theirs: readonly EvidenceRow[],
  over: Partial<ReturnedContent> = {},
): UnitMerge => {
  const content = back(sent(round(base ?? ours)), theirs, over);
  return mergeInto(round(ours), base ? content : { ...content, sent: null });
};

export const fileOf = (content: ReturnedContent, over: Partial<ReturnedFile> = {}): ReturnedFile => ({
  name: FILE,
  digest: 'd1',
  modified: '2026-11-20T08:00:00Z',
  modifiedBy: '张三',
  content,
  reason: null,
  remarks: [],
  ...over,
});

interface Taking {
  readonly decide?: (conflict: Conflict) => Decision | undefined;
  readonly file?: Partial<ReturnedFile>;
  readonly status?: ReturnStatus;
  readonly time?: string;
  readonly scores?: AssessmentScores;
  /** In place of what the comparison finds. */
  readonly merge?: Partial<Merge>;
}

/** The round after one file is taken back. */
export const take = (hub: Assessment, content: ReturnedContent, taking: Taking = {}): Assessment => {
  const file = fileOf(content, taking.file);
  const line = {
    file: file.name,
    unit: content.sent?.facts.unit ?? UNIT,
    status: taking.status ?? 'ok',
    details: ['一句。', '又一句。'],
  };
  return applyMerge({
    hub,
    scores: taking.scores ?? scoreAssessment(hub).value,
    merge: { register: [line], ...mergeInto(hub, content, file.name), ...taking.merge },
    files: [file],
    decide: taking.decide ?? (() => undefined),
    time: taking.time ?? TIME,
    headings,
  });
};
