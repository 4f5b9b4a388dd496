import type { WeightRule } from '../model/breakdown';
import { decimal } from '../../shared/decimal';
import type { Result } from '../../shared/issue';
import { raise, type AssessmentIssueCode } from '../issues';
import { settingTable } from '../scoring/settingTable';
import { sourceText } from './sourceText';

const PERCENT = /^\d+(\.\d+)?$/;

/** W6: the limit as a fraction. */
export function weightLimitFrom(rule: WeightRule | null): Result<number, AssessmentIssueCode> {
  const standard = settingTable.weightLimit.fallback.toNumber();
  const facts = { default: standard };
  if (rule === null) return { value: standard, issues: [raise('weightLimitDefault', null, facts)] };
  const limit = PERCENT.test(rule.minPercent) ? decimal(rule.minPercent).div(100).toNumber() : null;
  if (limit !== null && settingTable.weightLimit.read(limit) !== null) return { value: limit, issues: [] };
  const stated = { ...facts, value: rule.minPercent, clause: rule.clause, source: sourceText(rule.source) };
  return { value: standard, issues: [raise('weightLimitUnusable', null, stated)] };
}
