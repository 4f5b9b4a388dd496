import type { Cell } from '../../../assessment/model/assessment';
import type { UnitScore } from '../../../assessment/model/scores';
import { cellOf } from '../../formulas/formulaColumn';
import { all } from '../../formulas/references';
import type { PaperWidths } from '../../layout/paperSettings';
import { GRADE_HEAD, UNIT_HEAD } from '../../layout/rankingLayout';
import type { StyleName } from '../../layout/styles';
import { SCORES, type ColumnKey } from '../../layout/tables';
import type { Formula } from '../../port';
import { MARK, type MarkedPlaces } from './places';

interface ListColumn {
  readonly header: string;
  readonly width: number | keyof PaperWidths;
  readonly style: StyleName;
  /** `{row}` stands for the row of the line. */
  readonly formula: Formula;
  readonly value: (unit: UnitScore, places: MarkedPlaces) => Cell;
}

const pick = (key: ColumnKey<typeof SCORES>): Formula => `INDEX(${all(SCORES, key)},$A{row})`;

/** Letters of the columns that other formulas of the sheet read. */
export const LIST_LETTERS = { rank: 'C', unit: 'D', grade: 'F' } as const;

export const VETO_NOTE = '否决';

function note({ status, assessed, applicable, vetoes }: UnitScore): string {
  const open = status === '未评完' ? `${status}（已评${assessed}/${applicable}）` : '';
  const notes = [open, status === '无适用任务' ? status : '', vetoes > 0 ? VETO_NOTE : ''];
  return notes.filter((text) => text !== '').join('；');
}

const noteFormula =
  `MID(IF(${pick('status')}="未评完","；未评完（已评"&${pick('assessed')}&"/"&${pick('applicable')}&"）",` +
  `IF(${pick('status')}="无适用任务","；无适用任务",""))&IF(${pick('vetoed')}>0,"；${VETO_NOTE}",""),2,100)`;

/** Columns of the list from the second column of the sheet on. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  {
    header: '标记',
    width: 6,
    style: 'paperOpenWord',
    formula: MARK.formula(`$${LIST_LETTERS.rank}{row}`),
    value: MARK.value,
  },
  { header: '名次', width: 7, style: 'paperOpenWord', formula: pick('rank'), value: ({ rank }) => cellOf(rank) },
  { header: UNIT_HEAD, width: 'unit', style: 'paperOpenCell', formula: pick('unit'), value: ({ unit }) => unit },
  {
    header: '政务公开\n得分',
    width: 'number',
    style: 'paperOpenScore',
    formula: pick('score'),
    value: ({ score }) => cellOf(score),
  },
  {
    header: GRADE_HEAD,
    width: 'number',
    style: 'paperOpenWord',
    formula: pick('grade'),
    value: ({ grade }) => cellOf(grade),
  },
  {
    header: '完成率',
    width: 'number',
    style: 'paperOpenRate',
    formula: pick('completion'),
    value: ({ completion }) => cellOf(completion),
  },
  {
    header: '权重',
    width: 'number',
    style: 'paperOpenPercent',
    formula: pick('share'),
    value: ({ weight }) => cellOf(weight.share),
  },
  {
    header: '核验结论',
    width: 'number',
    style: 'paperOpenWord',
    formula: pick('verdict'),
    value: ({ weight }) => weight.verdict,
  },
  {
    header: '折算得分',
    width: 'number',
    style: 'paperOpenScore',
    formula: pick('converted'),
    value: ({ converted }) => cellOf(converted),
  },
  { header: '备注', width: 'text', style: 'paperOpenCell', formula: noteFormula, value: note },
];
