import type { UnitScore } from '../assessment/model/scores';
import { decimal, type Decimal } from '../shared/decimal';
import type { WorkbookPort } from '../workbook/port';
import type { DescribedIssue } from './describe';
import { openWorkbook } from './openWorkbook';

/** Scores of a unit as JSON (DESIGN section 9): decimal strings, null where the rules leave a blank. */
export interface UnitScoreJson {
  readonly unit: string;
  readonly group: string;
  readonly applicable: number;
  readonly assessed: number;
  readonly fullPoints: string;
  readonly earnedPoints: string;
  readonly baseScore: string | null;
  readonly adjustment: string;
  readonly score: string | null;
  readonly assessedScore: string | null;
  readonly grade: string | null;
  readonly weight: {
    readonly total: string | null;
    readonly points: string | null;
    /** Percent, truncated to 2 decimals: "3.99" (W3). */
    readonly share: string | null;
    readonly verdict: string;
    readonly shortfall: string | null;
  };
  readonly converted: string | null;
  readonly rank: number | null;
  readonly status: string;
  /** Rows whose evidence or rule changed after they were scored. */
  readonly stale: number;
}

const HUNDRED = decimal(100);

const plain = (value: Decimal): string => value.toFixed();
const orNull = <T>(value: Decimal | null, show: (value: Decimal) => T): T | null =>
  value === null ? null : show(value);
const cents = (value: Decimal): string => value.toFixed(2);

export const unitScoreJson = (unit: UnitScore): UnitScoreJson => ({
  unit: unit.unit,
  group: unit.group,
  applicable: unit.applicable,
  assessed: unit.assessed,
  fullPoints: plain(unit.fullPoints),
  earnedPoints: plain(unit.earnedPoints),
  baseScore: orNull(unit.baseScore, cents),
  adjustment: cents(unit.adjustment),
  score: orNull(unit.score, cents),
  assessedScore: orNull(unit.assessedScore, cents),
  grade: unit.grade,
  weight: {
    total: orNull(unit.weight.total, plain),
    points: orNull(unit.weight.points, plain),
    share: orNull(unit.weight.share, (share) => cents(share.times(HUNDRED))),
    verdict: unit.weight.verdict,
    shortfall: orNull(unit.weight.shortfall, cents),
  },
  converted: orNull(unit.converted, cents),
  rank: unit.rank,
  status: unit.status,
  stale: unit.stale,
});

export interface ScoredWorkbook {
  readonly units: readonly UnitScoreJson[];
  readonly issues: readonly DescribedIssue[];
}

/** Scores and ranks the units of a workbook, computed by us from what the file holds. */
export async function scoreWorkbook(port: WorkbookPort): Promise<ScoredWorkbook> {
  const { opened, issues } = await openWorkbook(port);
  return { units: opened?.scores.units.map(unitScoreJson) ?? [], issues };
}
