import type { EvidenceRow } from '../../../assessment/model/assessment';
import type { Issue } from '../../../shared/issue';
import type { LiveWorkbook } from '../../../workbook/port';
import { ownerStates } from '../../../workbook/write/ownerRecords';
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

/** Reads the round that a workbook holds; null, with the reasons, when there is none or it cannot be used. */
export async function readRound(
  workbook: Pick<LiveWorkbook, 'read'>,
): Promise<{ readonly round: Round | null; readonly issues: readonly Issue[] }> {
  const { opened, issues } = await readOpened(workbook);
  if (opened === null) return { round: null, issues };
  const { assessment } = opened.parsed;
  const openOwners = ownerStates(assessment).filter(({ isOpen }) => isOpen).length;
  const rows = new RowIndex(assessment.evidence);
  return { round: { ...opened, rows, openOwners, asRead: opened, isGridOlder: false }, issues };
}

/** The round with one row of 证据评分 filled in anew, scored. */
export function withRow(round: Round, position: number, row: EvidenceRow): Round {
  const { assessment } = round.parsed;
  const evidence = assessment.evidence.map((old, index) => (index === position ? row : old));
  return { ...round, ...scored(round.parsed, { ...assessment, evidence }), isGridOlder: true };
}

export const issuesIn = ({ readIssues, scoreIssues }: Round): readonly Issue[] => [...readIssues, ...scoreIssues];
