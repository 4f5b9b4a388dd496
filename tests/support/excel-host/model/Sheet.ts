import { isInside, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { Cells } from './Cells';
import type { Chart } from './Chart';
import type { ConditionalFormat } from './ConditionalFormat';
import { changeOnce, type Format } from './Format';
import { newPageLayout, type PageLayout } from './PageLayout';
import type { Protection } from './Protection';
import type { Validation } from './Validation';
import type { Workbook } from './Workbook';
import { notImplemented } from '../protocol/HostError';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Points, where they differ from the standard. */
type Sizes = Map<number, number>;

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 14.25;

/** How long a format change over single cells may be; beyond that whole columns are meant. */
const MANY_ROWS = 100_000;

export class Sheet {
  readonly cells = new Cells();
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly columnWidths: Sizes = new Map();
  readonly rowHeights: Sizes = new Map();
  readonly hiddenColumns = new Map<number, true>();
  /** Hidden by a person, and by a filter of a table. */
  readonly hiddenRows = new Map<number, true>();
  readonly filteredRows = new Map<number, true>();
  merges: Area[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  frozen: Area | null = null;
  readonly charts: Chart[] = [];
  /** First rows of pages that someone set, from 0. */
  readonly rowBreaks = new Set<number>();
  readonly pageLayout: PageLayout = newPageLayout();
  protection: Protection | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  /** Changes the format of every cell of an area, also of the empty ones. */
  reformat(area: Area, change: (format: Format) => Format): void {
    const once = changeOnce(change);
    const allRows = area.rows === MAX_ROWS;
    if (allRows && area.columns === MAX_COLUMNS) this.cells.formatSheet(once);
    else if (allRows) this.cells.formatColumns(area, once);
    else if (area.columns === MAX_COLUMNS || area.rows > MANY_ROWS) throw notImplemented('formats of whole rows');
    else {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const cell = this.cells.ensure(row, column);
          cell.format = once(cell.format);
        }
      }
      return;
    }
    this.cells.forEach(area, (cell) => {
      cell.format = once(cell.format);
    });
  }

  /** The merged cells that contain a cell. */
  mergeAt(cell: Area): Area | undefined {
    return this.merges.find((merge) => isInside(cell, merge));
  }
}
