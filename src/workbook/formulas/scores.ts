import { REVIEW } from '../../assessment/model/words';
import type { UnitScore } from '../../assessment/model/scores';
import { ADJUSTMENTS, EVIDENCE, GRADES, SCORES, UNITS, WEIGHTS, type ColumnKey } from '../layout/tables';
import type { Formula } from '../port';
import { cellOf, type FormulaColumn } from './formulaColumn';
import { all, isBlank, isFilled, lookup, own, ownIndex } from './references';
import { setting } from './settingNames';

/** `vetoed` and `assessedPoints` stand only in hidden columns that other formulas of the row read. */
export interface ScoreFacts {
  readonly score: UnitScore;
}

const cell = (key: ColumnKey<typeof SCORES>): Formula => own(SCORES, key);
const column = (key: ColumnKey<typeof SCORES>): Formula => all(SCORES, key);

const index = ownIndex(SCORES, 'unit');
const unitName = `INDEX(${all(UNITS, 'name')},${index})`;
const unitGroup = `INDEX(${all(UNITS, 'group')},${index})`;

/** Rows below the last unit stay empty. */
const ofUnit = (formula: Formula): Formula => `IF(${cell('unit')}="","",${formula})`;

const ofEvidence = `${all(EVIDENCE, 'unit')},${cell('unit')}`;
const countOf = (conclusion: string): Formula =>
  `COUNTIFS(${ofEvidence},${all(EVIDENCE, 'conclusion')},"${conclusion}")`;
const pointsOf = (conclusion: string): Formula =>
  `SUMIFS(${all(EVIDENCE, 'points')},${ofEvidence},${all(EVIDENCE, 'conclusion')},"${conclusion}",${all(EVIDENCE, 'points')},">=0")`;
const allPoints = `SUMIFS(${all(EVIDENCE, 'points')},${ofEvidence},${all(EVIDENCE, 'points')},">=0")`;

const typed = (type: string): Formula =>
  `(${all(ADJUSTMENTS, 'unit')}=${cell('unit')})*(${all(ADJUSTMENTS, 'type')}="${type}")*(${isFilled(all(ADJUSTMENTS, 'reason'))})`;

/** S10: sum of the rows of a type that count. */
const adjustments = (type: string): Formula =>
  `ROUND(SUMPRODUCT(${typed(type)}*(${isFilled(all(ADJUSTMENTS, 'evidence'))})*ISNUMBER(${all(ADJUSTMENTS, 'amount')})` +
  `*(${all(ADJUSTMENTS, 'amount')}>0),${all(ADJUSTMENTS, 'amount')}),8)`;

const plain = `ROUND(MAX(0,MIN(${setting('maximumScore')},ROUND(${cell('baseScore')}+${cell('adjustment')},8))),2)`;

const minimums = all(GRADES, 'minimum');
const reached = `SUMPRODUCT(ISNUMBER(${minimums})*(${minimums}<=${cell('score')}))`;
const gradeNameAt = (minimum: Formula): Formula => `INDEX(${all(GRADES, 'name')},MATCH(${minimum},${minimums},0))`;
const gradeAt = (minimum: Formula): Formula => `IF(${isBlank(gradeNameAt(minimum))},"",${gradeNameAt(minimum)}&"")`;

const weightOf = (key: ColumnKey<typeof WEIGHTS>): Formula => lookup(WEIGHTS, key, 'unit', cell('unit'));
const convertedBy = (points: Formula): Formula => `ROUND(ROUND(${cell('score')}*${points}/100,8),2)`;
const atLimit = `ROUND(${setting('weightLimit')}*${weightOf('total')},8)`;

const sameGroup = `(${column('group')}=${cell('group')})`;
const scored = `ISNUMBER(${column('score')})`;
const above = `(ROW(${column('rank')})<ROW())`;

/** R3, R5: place in the printed ranking of the group. */
const order =
  `IF(${cell('rank')}="",SUMPRODUCT(${sameGroup}*${scored})+SUMPRODUCT(${sameGroup}*(${column('rank')}="")*${above})+1,` +
  `${cell('rank')}+SUMPRODUCT(${sameGroup}*(${column('rank')}=${cell('rank')})*${above}))`;

/** What 排名 sheets look units up by. */
export const orderKey = (group: string, position: number): string => `${group}|${position}`;

/** The columns of 单位得分, all of them formulas (S8–S13, W5, R1–R5). */
export const SCORE_FORMULAS: Readonly<Record<ColumnKey<typeof SCORES>, FormulaColumn<ScoreFacts>>> = {
  unit: { formula: `IFERROR(${unitName}&"","")`, value: ({ score }) => score.unit },
  group: {
    formula: ofUnit(`IF(${isBlank(unitGroup)},"未分组",${unitGroup})`),
    value: ({ score }) => score.group,
  },
  applicable: {
    formula: ofUnit(`COUNTIFS(${ofEvidence})-${countOf('不适用')}`),
    value: ({ score }) => score.applicable,
  },
  assessed: {
    formula: ofUnit(`${countOf('完成')}+${countOf('部分完成')}+${countOf('未完成')}`),
    value: ({ score }) => score.assessed,
  },
  completion: {
    formula: ofUnit(`IF(${cell('applicable')}=0,"",ROUND(ROUND(${countOf('完成')}/${cell('applicable')},8),4))`),
    value: ({ score }) => cellOf(score.completion),
  },
  fullPoints: {
    formula: ofUnit(`ROUND(${allPoints}-${pointsOf('不适用')},8)`),
    value: ({ score }) => cellOf(score.fullPoints),
  },
  earnedPoints: {
    formula: ofUnit(`ROUND(SUMIFS(${all(EVIDENCE, 'final')},${ofEvidence}),8)`),
    value: ({ score }) => cellOf(score.earnedPoints),
  },
  baseScore: {
    formula: ofUnit(
      `IF(${cell('fullPoints')}=0,"",ROUND(ROUND(100*${cell('earnedPoints')}/${cell('fullPoints')},8),2))`,
    ),
    value: ({ score }) => cellOf(score.baseScore),
  },
  adjustment: {
    formula: ofUnit(`ROUND(ROUND(MIN(${adjustments('加分')},${setting('bonusCap')})-${adjustments('减分')},8),2)`),
    value: ({ score }) => cellOf(score.adjustment),
  },
  score: {
    formula: ofUnit(
      `IF(${cell('baseScore')}="","",IF(${cell('vetoed')}>0,ROUND(MIN(${plain},${setting('vetoCap')}),2),${plain}))`,
    ),
    value: ({ score }) => cellOf(score.score),
  },
  assessedScore: {
    formula: ofUnit(
      `IF(${cell('assessedPoints')}=0,"",ROUND(ROUND(100*${cell('earnedPoints')}/${cell('assessedPoints')},8),2))`,
    ),
    value: ({ score }) => cellOf(score.assessedScore),
  },
  grade: {
    formula: ofUnit(
      `IF(${cell('score')}="","",IFERROR(IF(${cell('vetoed')}>0,${gradeAt(`MIN(${minimums})`)},` +
        `${gradeAt(`SMALL(${minimums},${reached})`)}),""))`,
    ),
    value: ({ score }) => cellOf(score.grade),
  },
  share: {
    formula: ofUnit(`IFERROR(${weightOf('share')},"")`),
    value: ({ score }) => cellOf(score.weight.share),
  },
  verdict: {
    formula: ofUnit(`IFERROR(${weightOf('verdict')},"无法核实")`),
    value: ({ score }) => score.weight.verdict,
  },
  converted: {
    formula: ofUnit(
      `IF(OR(${cell('score')}="",${cell('verdict')}="无法核实"),"",` +
        `IF(OR(${cell('verdict')}="达标",${setting('belowLimit')}="提示"),${convertedBy(weightOf('points'))},` +
        `IF(${setting('belowLimit')}="按下限折算",${convertedBy(atLimit)},"")))`,
    ),
    value: ({ score }) => cellOf(score.converted),
  },
  rank: {
    formula: ofUnit(
      `IF(${cell('score')}="","",1+SUMPRODUCT(${sameGroup}*${scored}*(${column('score')}>${cell('score')})))`,
    ),
    value: ({ score }) => cellOf(score.rank),
  },
  status: {
    formula: ofUnit(
      `IF(${cell('fullPoints')}=0,"无适用任务",IF(${cell('assessed')}<${cell('applicable')},"未评完","已评完"))`,
    ),
    value: ({ score }) => score.status,
  },
  assessedPoints: {
    formula: ofUnit(`ROUND(${pointsOf('完成')}+${pointsOf('部分完成')}+${pointsOf('未完成')},8)`),
    value: ({ score }) => cellOf(score.assessedPoints),
  },
  vetoed: {
    formula: ofUnit(`SUMPRODUCT(${typed('否决')})`),
    value: ({ score }) => score.vetoes,
  },
  orderKey: {
    formula: ofUnit(`${cell('group')}&"|"&${order}`),
    value: ({ score }) => orderKey(score.group, score.order),
  },
  stale: {
    formula: ofUnit(`COUNTIFS(${ofEvidence},${all(EVIDENCE, 'review')},"${REVIEW}")`),
    value: ({ score }) => score.stale,
  },
};
