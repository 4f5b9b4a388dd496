import type { WeightEntry } from '../../assessment/model/assessment';
import type { WeightCheck } from '../../assessment/model/scores';
import type { Decimal } from '../../shared/decimal';
import { UNITS, WEIGHTS, type ColumnKey } from '../layout/tables';
import type { Formula } from '../port';
import { cellOf, type FormulaColumn } from './formulaColumn';
import { isBlank, lookup, own } from './references';
import { setting } from './settingNames';

export interface WeightFacts {
  readonly entry: WeightEntry;
  /** Group of the unit in the roster; null when it is not there. */
  readonly group: string | null;
  readonly check: WeightCheck;
  readonly limit: Decimal;
}

const cell = (key: ColumnKey<typeof WEIGHTS>): Formula => own(WEIGHTS, key);

const limit = setting('weightLimit');

const unverifiable = `${cell('verdict')}="无法核实"`;

const rosterGroup = lookup(UNITS, 'group', 'name', cell('unit'));

/** The formula columns of 权重核验 (W1–W4). */
export const WEIGHT_FORMULAS = {
  group: {
    formula: `IFERROR(IF(${isBlank(rosterGroup)},"未分组",${rosterGroup}),"")`,
    value: ({ group }) => group ?? '',
  },
  share: {
    formula: `IF(${unverifiable},"",ROUNDDOWN(ROUND(${cell('points')}/${cell('total')},12),4))`,
    value: ({ check }) => cellOf(check.share),
  },
  limit: { formula: limit, value: (facts) => cellOf(facts.limit) },
  verdict: {
    formula:
      `IF(AND(ISNUMBER(${cell('total')}),ISNUMBER(${cell('points')}),${cell('total')}>0,${cell('points')}>=0,` +
      `${cell('points')}<=${cell('total')}),IF(ROUND(${cell('points')}-${limit}*${cell('total')},8)>=0,"达标","不达标"),"无法核实")`,
    value: ({ check }) => check.verdict,
  },
  shortfall: {
    formula: `IF(${unverifiable},"",ROUNDUP(MAX(0,ROUND(${limit}*${cell('total')}-${cell('points')},8)),2))`,
    value: ({ check }) => cellOf(check.shortfall),
  },
} as const satisfies Partial<Record<ColumnKey<typeof WEIGHTS>, FormulaColumn<WeightFacts>>>;
