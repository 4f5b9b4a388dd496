import type { Cell } from '../../assessment/model/assessment';
import type { FormulaColumn } from '../formulas/formulaColumn';
import { HEAD_STYLES, type Column } from '../layout/column';
import { STYLES } from '../layout/styles';
import { HEADER_ROW } from '../layout/tables';
import type { TableColumnPlan, TablePlan, TableRowPlan } from '../port';
import { rowHeight, wrappedLines } from './textSize';

interface TableShape<Key extends string> {
  readonly table: string;
  readonly columns: Readonly<Record<Key, Column>>;
}

/** One row of a table: a value per column that is no formula, and formula columns that someone typed over. */
export interface TableRecord<Key extends string, Facts> {
  readonly values: Partial<Record<Key, Cell>>;
  readonly facts: Facts;
  readonly typed?: readonly Key[];
}

type FormulasOf<Key extends string, Facts> = Partial<Readonly<Record<Key, FormulaColumn<Facts>>>>;

/** Height that shows every wrapped text of a row. */
function heightOf(values: readonly Cell[], columns: readonly Column[]): number {
  let lines = 1;
  values.forEach((value, index) => {
    const column = columns[index];
    if (typeof value !== 'string' || column === undefined || column.hidden) return;
    lines = Math.max(lines, wrappedLines(value, column.width));
  });
  return rowHeight(lines, STYLES.text.size);
}

function columnPlan<Facts>(column: Column, formula: FormulaColumn<Facts> | undefined): TableColumnPlan {
  return {
    header: column.header,
    headerStyle: HEAD_STYLES[column.owner],
    style: column.style,
    ...(formula ? { formula: formula.formula } : {}),
  };
}

/** Lays records out as a table, each formula with its cached value. */
export function tablePlan<Key extends string, Facts>(
  shape: TableShape<Key>,
  records: readonly TableRecord<Key, Facts>[],
  formulas: FormulasOf<Key, Facts>,
  left = 1,
): TablePlan {
  const keys = Object.keys(shape.columns) as Key[];
  const columns = keys.map((key) => shape.columns[key]);
  const rows = records.map((record): TableRowPlan => {
    const values = keys.map((key) => {
      const formula = record.typed?.includes(key) ? undefined : formulas[key];
      return formula ? formula.value(record.facts) : (record.values[key] ?? null);
    });
    const typed = record.typed?.map((key) => keys.indexOf(key));
    return { values, height: heightOf(values, columns), ...(typed?.length ? { typed } : {}) };
  });
  return {
    name: shape.table,
    top: HEADER_ROW,
    left,
    columns: keys.map((key) => columnPlan(shape.columns[key], formulas[key])),
    rows,
  };
}
