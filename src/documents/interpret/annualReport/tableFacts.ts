import type { AnnualFact } from '../../../assessment/model/annualReport';
import type { Source } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import type { Cell, Row } from '../../read/documentTree';
import { compact } from '../text';
import { headingLevel } from './headingLevel';
import { type CellValue, cellValue, isBlankCell, plainLabel, shownCells, textsOf, unitNoted } from './tableCells';
import { countsNothing, isUnitColumn, type ValueColumn, valueColumns } from './tableColumns';
import { UNIT } from './words';

interface TableReading {
  readonly facts: readonly { readonly fact: AnnualFact; readonly at: Source }[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
}

interface Group {
  readonly level: number;
  readonly label: string;
}

interface Value extends CellValue {
  readonly column: number;
}

const MOST_HEADERS = 5;
const EXCERPT = 60;
/** 第二十条第（一）项 names an article of the regulations, not what is counted. */
const ARTICLE = /^第.{1,6}条/;
const ONLY_UNIT = new RegExp(`^${UNIT}$`);
const COUNTED_IN_PIECES = /申请|复议|诉讼|决定|许可|处罚|强制|规章|文件|件数|办理|公开|结果|起诉/;
const NAMED_UNIT = /(人次|件|条|次|人|项|家|份|期|场|个)数(?:量)?$/;

function unitOf(value: CellValue, column: ValueColumn, labels: readonly string[], noted: string | null): string {
  const words = [...labels, column.name].join('');
  const named = NAMED_UNIT.exec(column.name)?.[1] ?? NAMED_UNIT.exec(labels.at(-1) ?? '')?.[1];
  const byKind = /金额|费|投资|经费/.test(words) ? '' : COUNTED_IN_PIECES.test(words) ? '件' : '';
  return value.unit ?? noted ?? column.unit ?? named ?? byKind;
}

/** Reads rows of tables from top to bottom; headings stay until others come. */
export class TableFacts {
  private facts: { readonly fact: AnnualFact; readonly at: Source }[] = [];
  private issues: Issue<DocumentIssueCode>[] = [];
  private headers: (readonly Cell[])[] = [];
  private groups: Group[] = [];
  private underHeaders = false;
  private values = 0;

  constructor(private readonly year: number) {}

  /** Rows of one table; one that begins with numbers may continue the table before it. */
  read(rows: readonly Row[]): TableReading {
    this.facts = [];
    this.issues = [];
    const [first] = rows;
    const continued = first !== undefined && this.valuesOf(first).length === this.values && this.values > 0;
    if (!continued) this.reset();
    for (const row of rows) this.row(row);
    return { facts: this.facts, issues: this.issues };
  }

  private reset(): void {
    this.headers = [];
    this.groups = [];
    this.underHeaders = false;
    this.values = 0;
  }

  /** A number in a merged cell stands once, where the cell begins. */
  private valuesOf({ cells }: Row): Value[] {
    return cells.flatMap((cell, column): Value[] => {
      const value = cell.merged || isUnitColumn(this.headers, column) ? null : cellValue(cell.text);
      return value ? [{ ...value, column }] : [];
    });
  }

  private row(row: Row): void {
    const cells = shownCells(row);
    const texts = textsOf(cells);
    const all = this.valuesOf(row);
    const values = all.filter(({ column }) => !countsNothing(this.headers, column));
    if (texts.length === 0) return;
    if (this.headers.length === 0 && all.length > 1 && all.every(({ value }) => value > 1990 && value < 2100))
      this.headers.push(cells);
    else if (values.length > 0) this.counts(row, cells, values);
    else if (all.length > 0) this.underHeaders = true;
    else this.words(cells, texts);
  }

  private words(cells: readonly Cell[], texts: readonly string[]): void {
    const [first = '', ...rest] = texts;
    const isGroup = headingLevel(first) > 0 && rest.every((text) => ONLY_UNIT.test(text));
    if (isGroup && (rest.length === 0 || this.headers.length > 0)) this.enter(first);
    else if (ARTICLE.test(first) && rest.length === 0) this.reset();
    else if (rest.length > 0) {
      if (this.underHeaders) this.reset();
      this.headers = [...this.headers, cells].slice(-MOST_HEADERS);
    }
  }

  /** Goes down to the label's level; returns the labels it stands under, its own last. */
  private enter(text: string): readonly string[] {
    const level = headingLevel(text.replace(/^其中[:：]?/, ''));
    if (level === 0) return [...this.groups.map(({ label }) => label), plainLabel(text)];
    this.groups = [...this.groups.filter((group) => group.level < level), { level, label: plainLabel(text) }];
    return this.groups.map(({ label }) => label);
  }

  private labels(cells: readonly Cell[], values: readonly Value[]): string[] {
    const first = values[0]?.column ?? 0;
    const printed = cells
      .slice(0, first)
      .filter(
        (cell, column) =>
          cell !== cells[column - 1] &&
          !isBlankCell(cell.text) &&
          !isUnitColumn(this.headers, column) &&
          !countsNothing(this.headers, column),
      );
    let path: readonly string[] = [];
    for (const { text } of printed) {
      const own = this.enter(compact(text));
      const level = headingLevel(compact(text));
      path = level === 0 && path.length > 0 ? [...path, own.at(-1) ?? ''] : own;
    }
    return path.filter((label) => label !== '' && !label.endsWith('情况'));
  }

  private counts(row: Row, cells: readonly Cell[], values: readonly Value[]): void {
    this.underHeaders = true;
    this.values = values.length;
    const sentence = textsOf(cells).join(' | ');
    const labels = this.labels(cells, values);
    const places = values.map(({ column }) => column);
    const columns = valueColumns(this.headers, cells, places, this.year);
    const noted = [this.unitCell(cells), ...cells.slice(0, places[0]).map(({ text }) => unitNoted(text))].find(Boolean);
    const named = values.map((value, index): AnnualFact | null => {
      const column = columns?.[index];
      const metric = column ? [labels.join('·'), column.name] : [];
      const [rowName = '', columnName = ''] = metric;
      const name = rowName !== '' && columnName !== '' ? `${rowName}（${columnName}）` : rowName + columnName;
      if (!column || name === '' || (columnName === '' && values.length > 1 && column.year === null)) return null;
      const period = String(column.year ?? (this.year === 0 ? '' : this.year));
      const unit = unitOf(value, column, labels, noted ?? null);
      return { metric: name, value: value.value, unit, sentence, period };
    });
    for (const fact of named) if (fact) this.facts.push({ fact, at: row.at });
    if (named.some((fact) => fact === null))
      this.issues.push(documentIssue('tableFiguresNotUsed', row.at, { text: sentence.slice(0, EXCERPT) }));
  }

  private unitCell(cells: readonly Cell[]): string | null {
    const column = cells.findIndex((_, index) => isUnitColumn(this.headers, index));
    const text = column < 0 ? '' : compact(cells[column]?.text ?? '');
    return ONLY_UNIT.test(text) ? text : null;
  }
}
