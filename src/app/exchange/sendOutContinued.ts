import type { Assessment, ExchangeRecord } from '../../assessment/model/assessment';
import { cellText } from '../../assessment/scoring/cells';
import { raise, type SendIssue } from '../../exchange/sendIssues';
import type { WorkbookPort } from '../../workbook/port';
import { readOpened } from '../openWorkbook';

/** A workbook that may hold the register of the same round. */
export interface Neighbour {
  readonly name: string;
  readonly port: Pick<WorkbookPort, 'read'>;
}

const lineKey = ({ action, unit, time, file, digest }: ExchangeRecord): string =>
  JSON.stringify([action, unit, time, file, digest]);

/** Everything but the looks on paper and the records of what was done. */
const contentOf = (round: Assessment): string =>
  JSON.stringify({ ...round, paper: [], log: [], exchange: [], seal: null });

interface Continued {
  readonly assessment: Assessment;
  readonly issue: SendIssue | null;
}

/**
 * The round with the lines of 收发登记 that another workbook holds in its place: the old file was used again after the
 * register went into a new one. Where their contents differ the new one counts, and nothing may be sent from this one.
 */
export async function continuedFrom(assessment: Assessment, neighbours: readonly Neighbour[]): Promise<Continued> {
  const known = new Set(assessment.exchange.map(lineKey));
  let continued: Continued = { assessment, issue: null };
  for (const { name: file, port } of neighbours) {
    const { opened } = await readOpened(port);
    const other = opened?.parsed.assessment;
    if (other === undefined || other.meta.id === '' || other.meta.id !== assessment.meta.id) continue;
    const missing = other.exchange.filter((record) => !known.has(lineKey(record)));
    const last = missing.at(-1);
    if (last === undefined) continue;
    const facts = { file, time: cellText(last.time) };
    if (contentOf(other) !== contentOf(assessment)) {
      return { assessment, issue: raise('sendRegisteredElsewhere', null, facts) };
    }
    for (const record of missing) known.add(lineKey(record));
    const exchange = [...continued.assessment.exchange, ...missing];
    continued = { assessment: { ...assessment, exchange }, issue: raise('sendRegisterContinued', null, facts) };
  }
  return continued;
}
