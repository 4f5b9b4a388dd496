import type { Assessment } from '../../src/assessment/model/assessment';
import type { Package, PackageFacts } from '../../src/assessment/model/package';
import { nameKey } from '../../src/assessment/scoring/cells';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { packageOf } from '../../src/exchange/packageOf';
import type { WorkbookPlan } from '../../src/workbook/port';
import { planPackage } from '../../src/workbook/write/package/planPackage';
import type { Standing } from '../../src/workbook/write/package/standing';

const factsFor = (over: Partial<PackageFacts>): PackageFacts => ({
  unit: '和平区政府',
  kind: 'evidence',
  round: 1,
  sentOn: '2017-11-22 14:05',
  due: '2017-12-31',
  returnTo: '市政务公开办（电话024-12345678）',
  ...over,
});

function standingOf(round: Assessment, unit: string): Standing | null {
  const { units } = scoreAssessment(round).value;
  const score = units.find((entry) => nameKey(entry.unit) === nameKey(unit));
  if (score === undefined) return null;
  return { score, ranked: units.filter(({ group, rank }) => group === score.group && rank !== null).length };
}

export interface PlannedPackage {
  readonly pack: Package;
  readonly plan: WorkbookPlan;
}

/** The package of a unit and its workbook. */
export function plannedPackage(round: Assessment, over: Partial<PackageFacts> = {}): PlannedPackage {
  const facts = factsFor(over);
  const pack = packageOf(round, facts);
  return { pack, plan: planPackage(pack, standingOf(round, facts.unit)) };
}
