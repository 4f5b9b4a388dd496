import type { EvidenceRow } from '../../../assessment/model/assessment';
import type { Issue } from '../../../shared/issue';
import type { LiveWorkbook } from '../../../workbook/port';
import { ownerStates } from '../../../workbook/write/ownerRecords';
import { packageIn } from '../../../workbook/parse/packageIn';
import { receiver } from '../../../workbook/write/package/receiver';
import { PACKAGE_KIND } from '../../../assessment/model/package';
import { raise } from '../issues';
import type { PackageView } from '../stepResult';
import { packageView } from './packageView';
import { readOpened, scored, type OpenedWorkbook } from '../../openWorkbook';
import { RowIndex } from './rowIndex';

/** The open round as read last, with what was filled in through the desk since. */
export interface Round extends OpenedWorkbook {
  readonly rows: RowIndex;
  /** 责任主体 that the rules left open. */
  readonly openOwners: number;
  /** As the sheets showed it when they were read. */
  readonly asRead: Pick<OpenedWorkbook, 'grid' | 'parsed' | 'scores'>;
  /** Cells were filled in after the grid was read: results of formulas in it are older. */
  readonly isGridOlder: boolean;
}

/** What a workbook turned out to hold: a round, or what went out to a unit, or neither. */
export interface RoundRead {
  readonly round: Round | null;
  readonly pack: PackageView | null;
  /** Where there is no round: why. */
  readonly issues: readonly Issue[];
}

const notARound = (pack: PackageView): Issue => {
  const { unit, kind, due } = pack;
  return raise('bookIsPackage', null, { unit, content: PACKAGE_KIND[kind], due, receiver: receiver(pack) });
};

/** Reads the round that a workbook holds. A package looks like one, but what is entered there would reach nobody. */
export async function readRound(workbook: Pick<LiveWorkbook, 'read'>): Promise<RoundRead> {
  const { opened, issues } = await readOpened(workbook);
  if (opened === null) return { round: null, pack: null, issues };
  const own = packageIn(opened.grid);
  if (own !== null) {
    const pack = packageView(own, opened);
    return { round: null, pack, issues: [notARound(pack)] };
  }
  const { assessment } = opened.parsed;
  const openOwners = ownerStates(assessment).filter(({ isOpen }) => isOpen).length;
  const rows = new RowIndex(assessment.evidence);
  return { round: { ...opened, rows, openOwners, asRead: opened, isGridOlder: false }, pack: null, issues };
}

/** The round with one row of 证据评分 filled in anew, scored. */
export function withRow(round: Round, position: number, row: EvidenceRow): Round {
  const { assessment } = round.parsed;
  const evidence = assessment.evidence.map((old, index) => (index === position ? row : old));
  return { ...round, ...scored(round.parsed, { ...assessment, evidence }), isGridOlder: true };
}

export const issuesIn = ({ readIssues, scoreIssues }: Round): readonly Issue[] => [...readIssues, ...scoreIssues];
