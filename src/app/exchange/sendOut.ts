import type { Assessment, ExchangeRecord, Unit } from '../../assessment/model/assessment';
import type { UnitScore } from '../../assessment/model/scores';
import { nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import { packageNames } from '../../exchange/fileNames';
import type { Leak } from '../../exchange/leaks/leak';
import { leakScan } from '../../exchange/leaks/leakScan';
import { raise, type SendIssue } from '../../exchange/sendIssues';
import type { SentLine } from '../../exchange/sentList';
import { digestOf } from '../../shared/digest';
import type { ZipEntry } from '../../shared/zip/makeZip';
import type { SendRequest } from '../desk/exchange/exchangeDesk';
import type { OpenFile } from '../filePort';
import { addressIssues } from './sendOutAddresses';
import { sentFiles, type OutgoingFile } from './sendOutFiles';
import { nearestUnit } from './sendOutNearest';
import { packageFile, type ScoredRound } from './sendOutPackage';
import { passedTexts } from './sendOutPassed';
import { PLACES } from './sendOutPlaces';
import { nextRound, sentRecord } from './sendOutRegister';

/** What goes out; nothing is written yet. */
export interface SentOut {
  /** The round with its lines of 收发登记. */
  readonly registered: Assessment;
  readonly files: readonly ZipEntry[];
  /** Name of the one .zip among the files; null when nothing goes out. */
  readonly archive: string | null;
  readonly leaks: readonly Leak[];
  readonly issues: readonly SendIssue[];
  readonly lines: readonly SentLine[];
}

interface Candidate {
  readonly unit: Unit;
  readonly rows: number;
  readonly score: UnitScore | undefined;
}

function candidatesOf({ assessment, scores }: ScoredRound, names: readonly string[]) {
  const roster = firstByName(assessment.units, ({ name }) => name);
  const results = firstByName(scores.units, ({ unit }) => unit);
  const rows = new Map<string, number>();
  for (const { unit } of assessment.evidence) rows.set(nameKey(unit), (rows.get(nameKey(unit)) ?? 0) + 1);
  const wanted = [...firstByName(names, (name) => name).values()];
  return {
    candidates: wanted.flatMap((name): Candidate[] => {
      const unit = roster.get(nameKey(name));
      return unit === undefined
        ? []
        : [{ unit, rows: rows.get(nameKey(name)) ?? 0, score: results.get(nameKey(name)) }];
    }),
    unknown: wanted.filter((name) => !roster.has(nameKey(name))),
  };
}

/** Why a unit gets nothing, or what to know before it gets feedback. */
function readiness({ unit: { name: unit }, rows, score }: Candidate, kind: SendRequest['kind']): SendIssue | null {
  if (rows === 0) return raise('sendUnitWithoutRows', null, { unit });
  if (kind === 'evidence' || score === undefined) return null;
  const open = score.applicable - score.assessed;
  if (open === 0) return null;
  return score.assessed === 0
    ? raise('sendUnitNotScored', null, { unit })
    : raise('sendUnitUnfinished', null, { unit, count: open });
}

const RESULTS: Readonly<Partial<Record<SendIssue['code'], string>>> = {
  sendUnitWithoutRows: '没有任务，未制作',
  sendUnitNotScored: '还没有评分，未制作',
  sendKeptBack: '含有其他单位的内容，未发出',
};

/** Makes the packages of the requested units, searches each for what is not its unit's, and says what there is to register. */
export async function sendOut(
  round: ScoredRound,
  request: SendRequest,
  time: string,
  open: OpenFile,
): Promise<SentOut> {
  const { assessment } = round;
  const { kind, due, returnTo } = request;
  const sentOn = time.slice(0, 16);
  const { candidates, unknown } = candidatesOf(round, request.units);
  if (unknown.length > 0) return refused(assessment, unknown);
  const issues: SendIssue[] = [];
  const today = time.slice(0, 10);
  if (due !== '' && due < today) issues.push(raise('sendDuePast', null, { due, today }));
  const ready = candidates.map((candidate) => readiness(candidate, kind));
  const going = candidates.filter((_, index) => RESULTS[ready[index]?.code ?? 'sendDone'] === undefined);
  issues.push(...ready.filter((issue) => issue !== null));

  const names = packageNames(
    going.map(({ unit }) => unit.name),
    kind,
    time,
  );
  const nameOf = new Map(going.map((candidate, index) => [candidate, names[index] ?? '']));
  const scan = leakScan(assessment, { printed: [returnTo], allowed: request.allowed }, PLACES);
  const outgoing: OutgoingFile[] = [];
  const records: ExchangeRecord[] = [];
  const leaks: Leak[] = [];
  const lines: SentLine[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { unit, rows } = candidate;
    const line = { unit: unit.name, group: unit.group, email: unit.email, rows, due };
    const name = nameOf.get(candidate);
    if (name === undefined) {
      lines.push({ ...line, file: '', result: RESULTS[ready[index]?.code ?? 'sendDone'] ?? '' });
      continue;
    }
    const facts = { unit: unit.name, kind, round: nextRound(assessment, unit.name, kind), sentOn, due, returnTo };
    const bytes = await packageFile(round, facts, open);
    const scanned = scan(unit.name, bytes);
    const [first] = scanned.leaks;
    if (first !== undefined) {
      leaks.push(...scanned.leaks);
      const { place, found, owner } = first;
      issues.push(raise('sendKeptBack', null, { unit: unit.name, place, found, owner, count: scanned.leaks.length }));
      lines.push({ ...line, file: '', result: RESULTS.sendKeptBack ?? '' });
      continue;
    }
    const file = `${name}.xlsx`;
    const passed = passedTexts(scanned.passed);
    const texts = passed.join('、');
    if (passed.length > 0) issues.push(raise('sendAllowed', null, { unit: unit.name, texts }));
    outgoing.push({ unit: unit.name, email: unit.email, name, bytes });
    records.push(sentRecord({ ...facts, file, digest: digestOf(bytes) }, passed, sentOn));
    const result = texts === '' ? '已制作，没有其他单位的内容' : `已制作，由下发人放行的其他单位的内容：${texts}`;
    lines.push({ ...line, file, result });
  }

  if (outgoing.length === 0) {
    issues.push(raise('sendNothing', null));
    return { registered: assessment, files: [], archive: null, leaks, issues, lines };
  }
  if (request.withMail) issues.push(...addressIssues(outgoing));
  issues.push(raise('sendDone', null, { count: outgoing.length, rows: rowsOf(lines) }));
  const { files, archive } = sentFiles(outgoing, lines, request, { title: assessment.meta.title, time });
  const registered = { ...assessment, exchange: [...assessment.exchange, ...records] };
  return { registered, files, archive, leaks, issues, lines };
}

/** One wrong name and nothing is made: half a sending is taken for a whole one. */
const refused = (assessment: Assessment, unknown: readonly string[]): SentOut => ({
  ...{ registered: assessment, files: [], archive: null, leaks: [], lines: [] },
  issues: [
    ...unknown.map((unit) =>
      raise('sendUnitUnknown', null, { unit, nearest: nearestUnit(unit, assessment.units) ?? '' }),
    ),
    raise('sendNothing', null),
  ],
});

const rowsOf = (lines: readonly SentLine[]): number =>
  lines.reduce((sum, { file, rows }) => sum + (file === '' ? 0 : rows), 0);
