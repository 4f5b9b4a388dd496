import { decimal, max, round, settle, ZERO, type Decimal } from '../../shared/decimal';
import type { Assessment } from '../model/assessment';
import type { AssessmentScores, UnitScore } from '../model/scores';
import { baseScore } from '../scoring/baseScore';
import { nameKey } from '../scoring/cells';
import { conclusionIn } from '../scoring/conclusion';
import { firstByName } from '../scoring/firstByName';
import { readSettings, type Settings } from '../scoring/settings';
import { unitScore } from '../scoring/unitScore';
import { CONCLUSION } from '../model/words';

/** Σ 最终得分 and Σ 分值 of some rows. */
export interface Points {
  readonly earned: Decimal;
  readonly full: Decimal;
}

/** A row that counts, and how far its 最终得分 can still rise or fall. */
export interface OpenRow {
  readonly taskId: string;
  readonly gain: Decimal;
  readonly loss: Decimal;
}

/** A ranked unit with all that its 政务公开得分 depends on. */
export interface Contender extends Points {
  readonly unit: string;
  readonly group: string;
  readonly order: number;
  readonly score: Decimal;
  readonly adjustment: Decimal;
  readonly isVetoed: boolean;
  /** By 部分; tasks without one stand under ''. */
  readonly sections: ReadonlyMap<string, Points>;
  readonly rows: readonly OpenRow[];
  /** 政务公开得分 when its rows held other points, by the rules themselves (S8, S11, S12). */
  readonly scoreOf: (points: Points) => Decimal;
  /** 政务公开得分 in hundredths when its 基础得分 were another, in hundredths too (S11, S12). */
  readonly scoreAt: (base: number) => number;
}

const NOTHING: Points = { earned: ZERO, full: ZERO };

interface Row extends Points, OpenRow {
  readonly section: string;
}

function rowsByUnit({ evidence, tasks }: Assessment, { rows }: AssessmentScores): Map<string, Row[]> {
  const taskOf = firstByName(tasks, ({ id }) => id);
  const found = new Map<string, Row[]>();
  evidence.forEach((row, index) => {
    const full = rows[index]?.points ?? null;
    if (full === null || typeof row.unit !== 'string' || conclusionIn(row.conclusion) === CONCLUSION.notApplicable) {
      return;
    }
    const earned = rows[index]?.final ?? ZERO;
    const task = taskOf.get(nameKey(row.taskId));
    const key = nameKey(row.unit);
    const own = found.get(key) ?? [];
    own.push({
      taskId: task?.id ?? row.taskId,
      section: task?.section.trim() ?? '',
      earned,
      full,
      gain: max(ZERO, round(full, 2).minus(earned)),
      loss: earned,
    });
    found.set(key, own);
  });
  return found;
}

function bySection(rows: readonly Row[]): Map<string, Points> {
  const sections = new Map<string, Points>();
  for (const { section, earned, full } of rows) {
    const so = sections.get(section) ?? NOTHING;
    sections.set(section, { earned: settle(so.earned.plus(earned)), full: settle(so.full.plus(full)) });
  }
  return sections;
}

const CENT = decimal('0.01');

function remembered(scoreAt: (base: number) => number): (base: number) => number {
  const known = new Map<number, number>();
  return (base) => {
    const score = known.get(base) ?? scoreAt(base);
    known.set(base, score);
    return score;
  };
}

function contender(unit: UnitScore, rows: readonly Row[], settings: Settings): Contender | null {
  if (unit.score === null) return null;
  const isVetoed = unit.vetoes > 0;
  const scoreOfBase = (base: Decimal): Decimal => unitScore(base, unit.adjustment, isVetoed, settings);
  return {
    unit: unit.unit,
    group: unit.group,
    order: unit.order,
    score: unit.score,
    adjustment: unit.adjustment,
    isVetoed,
    earned: unit.earnedPoints,
    full: unit.fullPoints,
    sections: bySection(rows),
    rows,
    scoreOf: ({ earned, full }) => {
      const base = baseScore({ earnedPoints: earned, fullPoints: full });
      return base === null ? ZERO : scoreOfBase(base);
    },
    scoreAt: remembered((base) => scoreOfBase(CENT.times(base)).div(CENT).toNumber()),
  };
}

/** The ranked units of each group in printed order; units without a score are in no contest (R3). */
export function contenders(assessment: Assessment, scores: AssessmentScores): readonly Contender[][] {
  const { value: settings } = readSettings(assessment.settings);
  const rows = rowsByUnit(assessment, scores);
  const groups = new Map<string, Contender[]>();
  for (const unit of scores.units) {
    const found = contender(unit, rows.get(nameKey(unit.unit)) ?? [], settings);
    if (found === null) continue;
    const key = nameKey(unit.group);
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.order - b.order));
}
