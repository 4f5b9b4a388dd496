import type {
  Adjustment,
  Cell,
  EvidenceRow,
  ExchangeRecord,
  Grade,
  LogEntry,
  OwnerChoice,
  PaperItem,
  Role,
  Setting,
  Task,
  Unit,
  WeightEntry,
} from '../../assessment/model/assessment';
import { roles } from '../../assessment/model/assessment';
import type { DeadlineKind } from '../../assessment/model/breakdown';
import { NOBODY } from '../../assessment/model/words';
import { DEADLINE_KIND_WORDS, LIST_SEPARATOR } from '../layout/words';
import type { ReadRow } from './readRows';

/** What a row says, and what in it is not one of the words expected (header key and text). */
export interface ParsedRow<T> {
  readonly value: T;
  readonly unknownWords: readonly { readonly key: string; readonly text: string }[];
}

const plain = <T>(value: T): ParsedRow<T> => ({ value, unknownWords: [] });

const cell = ({ cells }: ReadRow, key: string): Cell => cells[key] ?? null;

const text = (row: ReadRow, key: string): string => {
  const value = cell(row, key);
  return value === null ? '' : String(value);
};

const list = (row: ReadRow, key: string): string[] =>
  text(row, key)
    .split(LIST_SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const isRole = (word: string): word is Role => roles.some((role) => role === word);

const KINDS = new Map(
  (Object.entries(DEADLINE_KIND_WORDS) as [DeadlineKind, string][]).map(([kind, word]) => [word, kind]),
);

export function parseTask(row: ReadRow): ParsedRow<Task> {
  const kindText = text(row, 'deadlineKind');
  const kind = KINDS.get(kindText);
  return {
    value: {
      id: text(row, 'id'),
      section: text(row, 'section'),
      number: text(row, 'number'),
      item: text(row, 'item'),
      requirement: text(row, 'requirement'),
      channel: text(row, 'channel'),
      deadlineText: text(row, 'deadlineText'),
      deadlineKind: kind ?? 'unspecified',
      deadlineDate: cell(row, 'deadlineDate'),
      lead: list(row, 'lead'),
      responsible: list(row, 'responsible'),
      cooperating: list(row, 'cooperating'),
      measures: text(row, 'measures'),
      requiredCount: cell(row, 'requiredCount'),
      points: cell(row, 'points'),
      rubric: cell(row, 'rubric'),
      source: text(row, 'source'),
    },
    unknownWords: kind === undefined && kindText !== '' ? [{ key: 'deadlineKind', text: kindText }] : [],
  };
}

export const parseUnit = (row: ReadRow): ParsedRow<Unit> =>
  plain({
    name: text(row, 'name'),
    group: text(row, 'group'),
    aliases: list(row, 'aliases'),
    email: text(row, 'email'),
    note: text(row, 'note'),
  });

const CHOICE_SEPARATOR = /[；;\n]/;

/** A row of 责任主体 in which the office entered 指定单位. */
export function parseChoice(row: ReadRow): ParsedRow<OwnerChoice> {
  const entered = text(row, 'units')
    .split(CHOICE_SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const isNobody = entered.length === 1 && entered[0] === NOBODY;
  return plain({ phrase: text(row, 'phrase'), units: isNobody ? [] : entered });
}

export const parseWeight = (row: ReadRow): ParsedRow<WeightEntry> =>
  plain({
    unit: text(row, 'unit'),
    total: cell(row, 'total'),
    points: cell(row, 'points'),
    document: cell(row, 'document'),
    clause: cell(row, 'clause'),
  });

export const parseSetting = (row: ReadRow): ParsedRow<Setting> =>
  plain({ name: cell(row, 'name'), value: cell(row, 'value') });

export const parseGrade = (row: ReadRow): ParsedRow<Grade> =>
  plain({ name: cell(row, 'name'), minimum: cell(row, 'minimum') });

export const parsePaperItem = (row: ReadRow): ParsedRow<PaperItem> =>
  plain({ name: cell(row, 'name'), value: cell(row, 'value') });

/** A row of 证据评分; what follows the task is taken from `taskOf`. */
export function parseEvidence(row: ReadRow, taskOf: (id: string) => Task | undefined): ParsedRow<EvidenceRow> {
  const task = taskOf(text(row, 'taskId'));
  const { following } = row;
  const role = text(row, 'role');
  return {
    value: {
      unit: text(row, 'unit'),
      taskId: text(row, 'taskId'),
      role: isRole(role) ? role : '责任',
      deadline: following.has('deadline') ? (task?.deadlineDate ?? null) : cell(row, 'deadline'),
      requiredCount: following.has('requiredCount') ? (task?.requiredCount ?? null) : cell(row, 'requiredCount'),
      points: following.has('points') ? 'follows' : { typed: cell(row, 'points') },
      progress: cell(row, 'progress'),
      evidence: cell(row, 'evidence'),
      publishedOn: cell(row, 'publishedOn'),
      count: cell(row, 'count'),
      selfScore: cell(row, 'selfScore'),
      conclusion: cell(row, 'conclusion'),
      rate: cell(row, 'rate'),
      deduction: cell(row, 'deduction'),
      deductionReason: cell(row, 'deductionReason'),
      override: cell(row, 'override'),
      overrideReason: cell(row, 'overrideReason'),
      assessor: cell(row, 'assessor'),
      appealReason: cell(row, 'appealReason'),
      appealEvidence: cell(row, 'appealEvidence'),
      scoreBeforeAppeal: cell(row, 'scoreBeforeAppeal'),
      appealVerdict: cell(row, 'appealVerdict'),
      appealAnswer: cell(row, 'appealAnswer'),
      basis: cell(row, 'basis'),
    },
    unknownWords: isRole(role) ? [] : [{ key: 'role', text: role }],
  };
}

export const parseAdjustment = (row: ReadRow): ParsedRow<Adjustment> =>
  plain({
    unit: cell(row, 'unit'),
    type: cell(row, 'type'),
    amount: cell(row, 'amount'),
    reason: cell(row, 'reason'),
    evidence: cell(row, 'evidence'),
  });

export const parseLogEntry = (row: ReadRow): ParsedRow<LogEntry> =>
  plain({
    time: cell(row, 'time'),
    action: cell(row, 'action'),
    subject: cell(row, 'subject'),
    from: cell(row, 'from'),
    to: cell(row, 'to'),
    source: cell(row, 'source'),
  });

export const parseExchange = (row: ReadRow): ParsedRow<ExchangeRecord> =>
  plain({
    time: cell(row, 'time'),
    action: cell(row, 'action'),
    unit: cell(row, 'unit'),
    round: cell(row, 'round'),
    kind: cell(row, 'kind'),
    due: cell(row, 'due'),
    file: cell(row, 'file'),
    status: cell(row, 'status'),
    detail: cell(row, 'detail'),
    modified: cell(row, 'modified'),
    digest: cell(row, 'digest'),
    taken: cell(row, 'taken'),
  });
