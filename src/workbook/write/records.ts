import type { Assessment, Cell, EvidenceRow, Task } from '../../assessment/model/assessment';
import { sectionNumbers } from '../../assessment/analysis/sections';
import type { AssessmentScores } from '../../assessment/model/scores';
import { cellText, nameKey } from '../../assessment/scoring/cells';
import { firstByName } from '../../assessment/scoring/firstByName';
import { readSettings } from '../../assessment/scoring/settings';
import { settingTable } from '../../assessment/scoring/settingTable';
import { weightCheck } from '../../assessment/weightRule';
import { groupOf } from '../../assessment/ranking';
import type { EvidenceFacts } from '../formulas/evidence';
import type { ScoreFacts } from '../formulas/scores';
import type { WeightFacts } from '../formulas/weights';
import { LONGEST_TEXT } from '../layout/limits';
import { PAPER_ITEMS } from '../layout/paperSettings';
import { DEADLINE_KIND_WORDS, LIST_SEPARATOR } from '../layout/words';
import type {
  ADJUSTMENTS,
  ColumnKey,
  EVIDENCE,
  EXCHANGE,
  GRADES,
  LOG,
  PAPER,
  SCORES,
  SETTINGS,
  TASKS,
  UNITS,
  WEIGHTS,
} from '../layout/tables';
import { applicableUnits } from './applicableUnits';
import type { TableRecord } from './tablePlan';

/** Empty text is an empty cell; Excel holds no longer one than `LONGEST_TEXT`. */
export const textCell = (text: string): Cell => (text === '' ? null : text.slice(0, LONGEST_TEXT));

export const listCell = (names: readonly string[]): Cell => textCell(names.join(LIST_SEPARATOR));

export function taskRecords(assessment: Assessment): TableRecord<ColumnKey<typeof TASKS>, null>[] {
  const applicable = applicableUnits(assessment);
  return assessment.tasks.map((task) => ({
    facts: null,
    values: {
      id: task.id,
      section: textCell(task.section),
      number: textCell(task.number),
      item: textCell(task.item),
      requirement: textCell(task.requirement),
      channel: textCell(task.channel),
      deadlineText: textCell(task.deadlineText),
      deadlineKind: DEADLINE_KIND_WORDS[task.deadlineKind],
      deadlineDate: task.deadlineDate,
      lead: listCell(task.lead),
      responsible: listCell(task.responsible),
      cooperating: listCell(task.cooperating),
      applicable: textCell(applicable.get(nameKey(task.id)) ?? ''),
      measures: textCell(task.measures),
      requiredCount: task.requiredCount,
      points: task.points,
      rubric: task.rubric,
      source: textCell(task.source),
    },
  }));
}

export const unitRecords = ({ units }: Assessment): TableRecord<ColumnKey<typeof UNITS>, null>[] =>
  units.map((unit) => ({
    facts: null,
    values: {
      name: unit.name,
      group: textCell(unit.group),
      aliases: listCell(unit.aliases),
      email: textCell(unit.email),
      note: textCell(unit.note),
    },
  }));

export function weightRecords({
  weights,
  units,
  settings,
}: Assessment): TableRecord<ColumnKey<typeof WEIGHTS>, WeightFacts>[] {
  const unitOf = firstByName(units, (unit) => unit.name);
  const limit = readSettings(settings).value.weightLimit;
  return weights.map((entry) => {
    const unit = unitOf.get(nameKey(entry.unit));
    return {
      facts: { entry, group: unit ? groupOf(unit) : null, check: weightCheck(entry, limit), limit },
      values: {
        unit: textCell(entry.unit),
        total: entry.total,
        points: entry.points,
        document: entry.document,
        clause: entry.clause,
      },
    };
  });
}

const explanations = new Map(
  Object.values(settingTable).map((definition) => [definition.name, definition.explanation]),
);

export const settingRecords = ({ settings }: Assessment): TableRecord<ColumnKey<typeof SETTINGS>, null>[] =>
  settings.map(({ name, value }) => ({
    facts: null,
    values: { name, value, explanation: explanations.get(String(name)) ?? null },
  }));

export const gradeRecords = ({ grades }: Assessment): TableRecord<ColumnKey<typeof GRADES>, null>[] =>
  grades.map((grade) => ({ facts: null, values: grade }));

const paperItems = new Map(Object.values(PAPER_ITEMS).map((item) => [nameKey(item.name), item]));

/** What was entered as it stands, then the items of 版式 that are not there yet. */
export function paperRecords({ paper, meta }: Assessment): TableRecord<ColumnKey<typeof PAPER>, null>[] {
  const named = new Set(paper.map(({ name }) => nameKey(cellText(name))));
  const missing = [...paperItems.values()].filter(({ name }) => !named.has(nameKey(name)));
  return [...paper, ...missing.map(({ name }) => ({ name, value: null }))].map(({ name, value }) => {
    const item = paperItems.get(nameKey(cellText(name)));
    const fallback = item === undefined ? null : textCell(String(item.fallback({ meta })));
    return { facts: null, values: { name, value, fallback, explanation: item?.explanation ?? null } };
  });
}

/** Columns of a row that do not follow its task: someone typed over the formula. */
const typedOver = (row: EvidenceRow, task: Task | undefined): ColumnKey<typeof EVIDENCE>[] => [
  ...(row.points === 'follows' ? [] : (['points'] as const)),
  ...(row.deadline === (task?.deadlineDate ?? null) ? [] : (['deadline'] as const)),
  ...(row.requiredCount === (task?.requiredCount ?? null) ? [] : (['requiredCount'] as const)),
];

export function evidenceRecords(
  assessment: Assessment,
  scores: AssessmentScores,
): TableRecord<ColumnKey<typeof EVIDENCE>, EvidenceFacts>[] {
  const { evidence, tasks } = assessment;
  const taskOf = firstByName(tasks, (task) => task.id);
  const numberOf = sectionNumbers(assessment);
  return evidence.map((row, index) => {
    const task = taskOf.get(nameKey(row.taskId));
    const score = scores.rows[index];
    if (score === undefined) throw new Error(`no score for evidence row ${index}`);
    const { points, unit, taskId, ...entered } = row;
    return {
      facts: { row, task, score },
      typed: typedOver(row, task),
      values: {
        ...entered,
        points: points === 'follows' ? null : points.typed,
        key: textCell(`${unit}|${taskId}`),
        unit: textCell(unit),
        taskId: textCell(taskId),
        item: textCell(task?.item ?? ''),
        requirement: textCell(task?.requirement ?? ''),
        channel: textCell(task?.channel ?? ''),
        sectionNumber: numberOf(row),
      },
    };
  });
}

/** Empty rows kept ready, since a protected table does not grow by itself. */
const SPARE_ADJUSTMENTS = 50;

export const adjustmentRecords = ({ adjustments }: Assessment): TableRecord<ColumnKey<typeof ADJUSTMENTS>, null>[] => [
  ...adjustments.map((adjustment) => ({ facts: null, values: adjustment })),
  ...Array.from({ length: SPARE_ADJUSTMENTS }, () => ({ facts: null, values: {} })),
];

export const scoreRecords = (scores: AssessmentScores): TableRecord<ColumnKey<typeof SCORES>, ScoreFacts>[] =>
  scores.units.map((score) => ({ facts: { score }, values: {} }));

export const exchangeRecords = ({ exchange }: Assessment): TableRecord<ColumnKey<typeof EXCHANGE>, null>[] =>
  (exchange.length > 0 ? exchange : [{}]).map((record) => ({ facts: null, values: record }));

/** A table needs one row at least. */
export const logRecords = ({ log }: Assessment): TableRecord<ColumnKey<typeof LOG>, null>[] =>
  (log.length > 0 ? log : [{}]).map((entry) => ({ facts: null, values: entry }));
