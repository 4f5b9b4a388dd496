import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import { settingTable } from '../../assessment/scoring/settingTable';
import { EVIDENCE_FORMULAS } from '../formulas/evidence';
import { isBlank, isFilled } from '../formulas/references';
import { SCORE_FORMULAS } from '../formulas/scores';
import { WEIGHT_FORMULAS } from '../formulas/weights';
import { LONGEST_PAPER_TEXT, PAPER_ITEMS } from '../layout/paperSettings';
import {
  ADJUSTMENTS,
  EVIDENCE,
  EXCHANGE,
  FIRST_ROW,
  GRADES,
  GRADES_LEFT,
  LOG,
  OWNERS,
  PAPER,
  SCORES,
  SETTINGS,
  TASKS,
  UNITS,
  WEIGHTS,
} from '../layout/tables';
import { OWNER_METHODS } from '../layout/words';
import type { ConditionalFormatPlan, SheetPlan, TablePlan, ValidationPlan } from '../port';
import { conditionalFormat, dataSheet, firstCell } from './dataSheet';
import { ownerRecords } from './ownerRecords';
import * as records from './records';
import { tablePlan } from './tablePlan';

/** Tabs tell who works where: the office, the assessors, results. */
const TABS = { office: '7F7F7F', assess: '2E75B6', results: '548235' } as const;

export function tasksSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(TASKS, records.taskRecords(assessment), {});
  const title = `${assessment.meta.title} ${TASKS.title}`;
  return dataSheet({ layout: TASKS, title, table, frozenColumns: 4, titleColumns: [1, 1], tabColor: TABS.office });
}

export function unitsSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(UNITS, records.unitRecords(assessment), {});
  return dataSheet({ layout: UNITS, title: UNITS.title, table, frozenColumns: 1, tabColor: TABS.office });
}

/** What the rules left open stands out until the office decides. */
export function ownersSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(OWNERS, ownerRecords(assessment), {});
  const method = firstCell(OWNERS, 'method');
  const isOpen = [OWNER_METHODS.vague, OWNER_METHODS.ambiguous, OWNER_METHODS.unknown, OWNER_METHODS.empty].map(
    (word) => `${method}="${word}"`,
  );
  return dataSheet({
    layout: OWNERS,
    title: OWNERS.title,
    table,
    conditionalFormats: conditionalFormat(OWNERS, table, ['method'], `OR(${isOpen.join(',')})`, 'warning'),
    frozenColumns: 1,
    tabColor: TABS.office,
  });
}

/** 达标 and 不达标 tell themselves apart by their words; the colour only helps the eye. */
function verdictLooks(layout: typeof WEIGHTS | typeof SCORES, table: TablePlan): ConditionalFormatPlan[] {
  const verdict = firstCell(layout, 'verdict');
  return [
    ...conditionalFormat(layout, table, ['verdict'], `${verdict}="不达标"`, 'bad'),
    ...conditionalFormat(layout, table, ['verdict'], `${verdict}="无法核实"`, 'warning'),
    ...conditionalFormat(layout, table, ['verdict'], `${verdict}="达标"`, 'good'),
  ];
}

export function weightsSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(WEIGHTS, records.weightRecords(assessment), WEIGHT_FORMULAS);
  return dataSheet({
    layout: WEIGHTS,
    title: WEIGHTS.title,
    table,
    conditionalFormats: verdictLooks(WEIGHTS, table),
    frozenColumns: 1,
    tabColor: TABS.assess,
  });
}

/** Each setting accepts what C4 calls usable. */
function settingValidations(assessment: Assessment): ValidationPlan[] {
  return assessment.settings.flatMap(({ name }, index) => {
    const definition = Object.values(settingTable).find((candidate) => candidate.name === name);
    if (definition === undefined) return [];
    const row = FIRST_ROW + index;
    const isLimit = definition.name === settingTable.weightLimit.name;
    return [
      {
        area: { top: row, left: 2, bottom: row, right: 2 },
        rule:
          definition.choices.length > 0
            ? { type: 'list', words: definition.choices }
            : { type: 'decimal', ...(isLimit ? { min: 0.0001, max: 1 } : { min: 0 }) },
        promptTitle: definition.name,
        prompt: `${definition.explanation}。默认：${definition.default}`,
        error: `“${definition.name}”只能填：${definition.usable}。`,
      },
    ];
  });
}

export function rulesSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(SETTINGS, records.settingRecords(assessment), {});
  const grades = tablePlan(GRADES, records.gradeRecords(assessment), {}, GRADES_LEFT);
  return dataSheet({
    layout: SETTINGS,
    title: SETTINGS.title,
    table,
    beside: { layout: GRADES, table: grades },
    validations: settingValidations(assessment),
    frozenColumns: 0,
    tabColor: TABS.office,
  });
}

/** Each item accepts what counts as usable. */
function paperValidations({ rows, left }: TablePlan): ValidationPlan[] {
  return rows.flatMap(({ values: [name = null] }, index): ValidationPlan[] => {
    const item = Object.values(PAPER_ITEMS).find((candidate) => candidate.name === name);
    if (item === undefined) return [];
    const row = FIRST_ROW + index;
    return [
      {
        area: { top: row, left: left + 1, bottom: row, right: left + 1 },
        rule:
          item.choices.length > 0 ? { type: 'list', words: item.choices } : { type: 'text', max: LONGEST_PAPER_TEXT },
        promptTitle: item.name,
        prompt: `应填：${item.usable}。不填按默认。`,
        error: `“${item.name}”只能填：${item.usable}。`,
      },
    ];
  });
}

export function paperSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(PAPER, records.paperRecords(assessment), {});
  return dataSheet({
    layout: PAPER,
    title: PAPER.title,
    table,
    validations: paperValidations(table),
    frozenColumns: 0,
    tabColor: TABS.office,
  });
}

export function evidenceSheet(
  assessment: Assessment,
  scores: AssessmentScores,
  formulas: Partial<typeof EVIDENCE_FORMULAS> = EVIDENCE_FORMULAS,
): SheetPlan {
  const table = tablePlan(EVIDENCE, records.evidenceRecords(assessment, scores), formulas);
  const conclusion = firstCell(EVIDENCE, 'conclusion');
  const inputs = ['progress', 'evidence', 'publishedOn', 'count', 'selfScore', 'conclusion', 'rate', 'deduction'];
  return dataSheet({
    layout: EVIDENCE,
    title: `${assessment.meta.title} ${EVIDENCE.title}`,
    table,
    conditionalFormats: [
      ...conditionalFormat(EVIDENCE, table, inputs, `${conclusion}="不适用"`, 'muted'),
      ...conditionalFormat(EVIDENCE, table, ['conclusion'], `${conclusion}="未完成"`, 'bad'),
      ...conditionalFormat(EVIDENCE, table, ['conclusion'], `${conclusion}="部分完成"`, 'warning'),
      ...conditionalFormat(EVIDENCE, table, ['conclusion'], `${conclusion}="完成"`, 'good'),
      ...conditionalFormat(EVIDENCE, table, ['review'], `${firstCell(EVIDENCE, 'review')}<>""`, 'warning'),
      ...conditionalFormat(EVIDENCE, table, ['hints'], `${firstCell(EVIDENCE, 'hints')}<>""`, 'warning'),
    ],
    frozenColumns: 4,
    titleColumns: [2, 4],
    tabColor: TABS.assess,
  });
}

export function adjustmentsSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(ADJUSTMENTS, records.adjustmentRecords(assessment), {});
  const at = (key: string) => firstCell(ADJUSTMENTS, key);
  const keys = Object.keys(ADJUSTMENTS.columns);
  const anything = `OR(${keys.map((key) => isFilled(at(key))).join(',')})`;
  const isVeto = `AND(${at('type')}="否决",${isFilled(at('reason'))})`;
  const counts =
    `AND(OR(${at('type')}="加分",${at('type')}="减分"),ISNUMBER(${at('amount')}),${at('amount')}>0,` +
    `${isFilled(at('reason'))},${isFilled(at('evidence'))})`;
  const flagged = `AND(${anything},OR(${isBlank(at('unit'))},NOT(OR(${isVeto},${counts}))))`;
  return dataSheet({
    layout: ADJUSTMENTS,
    title: ADJUSTMENTS.title,
    table,
    conditionalFormats: conditionalFormat(ADJUSTMENTS, table, 'row', flagged, 'bad'),
    frozenColumns: 0,
    tabColor: TABS.assess,
  });
}

export function scoresSheet(scores: AssessmentScores): SheetPlan {
  const table = tablePlan(SCORES, records.scoreRecords(scores), SCORE_FORMULAS);
  return dataSheet({
    layout: SCORES,
    title: SCORES.title,
    table,
    conditionalFormats: [
      ...verdictLooks(SCORES, table),
      ...conditionalFormat(SCORES, table, ['status'], `${firstCell(SCORES, 'status')}="未评完"`, 'warning'),
    ],
    frozenColumns: 2,
    tabColor: TABS.results,
  });
}

export function logSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(LOG, records.logRecords(assessment), {});
  return dataSheet({ layout: LOG, title: LOG.title, table, frozenColumns: 0, tabColor: TABS.office });
}

export function exchangeSheet(assessment: Assessment): SheetPlan {
  const table = tablePlan(EXCHANGE, records.exchangeRecords(assessment), {});
  return dataSheet({ layout: EXCHANGE, title: EXCHANGE.title, table, frozenColumns: 0, tabColor: TABS.office });
}
