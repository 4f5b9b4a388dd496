import type { EvidenceRow, ExchangeRecord } from '../../assessment/model/assessment';
import { PACKAGE_KIND } from '../../assessment/model/package';
import { cellText, nameKey } from '../../assessment/scoring/cells';
import { serialOf } from '../../shared/serialDate';
import type { RegisterLine, ReturnedFile } from '../model';
import { EXCHANGE_ACTION, isTaken, isTakenWord, statusWords } from '../registerWords';
import { isSameCell } from './cellKey';
import type { MergeToApply } from './mergeToApply';
import { rowsByUnit } from './rowsByUnit';
import { saidAfter } from './saidAfter';
import { saidBefore } from './saidBefore';
import { saidText } from './saidCells';

type UnitRows = ReadonlyMap<string, readonly EvidenceRow[]>;

function recordOf(
  line: RegisterLine,
  { digest, modified, content }: ReturnedFile,
  rows: UnitRows,
  { hub, time }: MergeToApply,
): ExchangeRecord {
  const { file, unit, status, details } = line;
  const sent = content?.sent ?? null;
  const facts = sent?.facts;
  const isRemembered = content && sent && isTaken(status);
  const own = rows.get(nameKey(unit ?? '')) ?? [];
  return {
    time,
    action: EXCHANGE_ACTION.returned,
    unit: unit ?? '',
    round: facts?.round ?? null,
    kind: facts ? PACKAGE_KIND[facts.kind] : '',
    due: serialOf(facts?.due ?? ''),
    file,
    status: statusWords(line),
    detail: details.join(''),
    modified: modified ?? '',
    digest,
    taken: isRemembered ? saidText(saidAfter(sent, content, own, saidBefore(hub.exchange, sent.facts))) : '',
  };
}

const isSameFile = (a: ExchangeRecord, b: ExchangeRecord): boolean =>
  a.action === b.action && a.digest === b.digest && isSameCell(a.unit, b.unit);

/** What was taken once stays so, although a later comparison leaves the file out or finds more to say about it. */
function saysNothingNew(old: ExchangeRecord, next: ExchangeRecord): boolean {
  if (isTakenWord(old.status)) return !isTakenWord(next.status) || isSameCell(old.taken, next.taken);
  return isSameCell(old.status, next.status) && isSameCell(old.detail, next.detail);
}

/** M11: 收发登记 with one line for each file that came back; the same file again changes its line only by what is new. */
export function returnRecords(toApply: MergeToApply, evidence: readonly EvidenceRow[]): ExchangeRecord[] {
  const fileOf = new Map(toApply.files.map((file) => [file.name, file]));
  const rows = rowsByUnit(evidence);
  const byDigest = new Map<string, ExchangeRecord[]>();
  const keep = (record: ExchangeRecord): void => {
    const known = byDigest.get(cellText(record.digest));
    if (known) known.push(record);
    else byDigest.set(cellText(record.digest), [record]);
  };
  toApply.hub.exchange.forEach(keep);
  const replaced = new Set<ExchangeRecord>();
  const added: ExchangeRecord[] = [];
  for (const line of toApply.merge.register) {
    const file = fileOf.get(line.file);
    if (!file) throw new Error(`A line of the register without its file: ${line.file}`);
    const next = recordOf(line, file, rows, toApply);
    const old = byDigest.get(file.digest)?.find((record) => !replaced.has(record) && isSameFile(record, next));
    if (old && saysNothingNew(old, next)) continue;
    if (old) replaced.add(old);
    added.push(next);
    keep(next);
  }
  return [...toApply.hub.exchange, ...added].filter((record) => !replaced.has(record));
}
