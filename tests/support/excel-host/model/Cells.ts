import { lastColumn, lastRow, span, type Area } from './area';
import { emptyCell, hasContent, type Cell } from './Cell';
import { PLAIN, type Format } from './Format';

type Row = (Cell | undefined)[];

/** The cells of a sheet that are anything but plain and empty. */
export class Cells {
  private rows: (Row | undefined)[] = [];
  private columnFormats = new Map<number, Format>();
  private sheetFormat = PLAIN;

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  formatAt(row: number, column: number): Format {
    return this.at(row, column)?.format ?? this.columnFormats.get(column) ?? this.sheetFormat;
  }

  ensure(row: number, column: number): Cell {
    const line = (this.rows[row] ??= []);
    return (line[column] ??= emptyCell(this.columnFormats.get(column) ?? this.sheetFormat));
  }

  delete(row: number, column: number): void {
    const line = this.rows[row];
    if (line !== undefined && column < line.length) line[column] = undefined;
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell === undefined) this.delete(row, column);
    else (this.rows[row] ??= [])[column] = cell;
  }

  /** Goes through the cells there are, row by row. */
  forEach(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const bottom = Math.min(lastRow(area), this.rows.length - 1);
    for (let row = area.row; row <= bottom; row += 1) {
      const line = this.rows[row];
      if (line === undefined) continue;
      const right = Math.min(lastColumn(area), line.length - 1);
      for (let column = area.column; column <= right; column += 1) {
        const cell = line[column];
        if (cell !== undefined) visit(cell, row, column);
      }
    }
  }

  formatColumns(area: Area, change: (format: Format) => Format): void {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      this.columnFormats.set(column, change(this.columnFormats.get(column) ?? this.sheetFormat));
    }
  }

  formatSheet(change: (format: Format) => Format): void {
    this.sheetFormat = change(this.sheetFormat);
    for (const [column, format] of this.columnFormats) this.columnFormats.set(column, change(format));
  }

  /** The rectangle around everything used; with `contentOnly` formats do not count. */
  used(contentOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.rows.forEach((line, row) => {
      line?.forEach((cell, column) => {
        if (cell === undefined || !(hasContent(cell) || (!contentOnly && cell.format !== PLAIN))) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      });
    });
    return bottom < 0 ? null : span(top, left, bottom, right);
  }

  get rowCount(): number {
    return this.rows.length;
  }

  /** Room for new cells: what stands in the columns of the area and below it moves down. */
  openDown(area: Area): void {
    for (let row = this.rows.length - 1; row >= area.row; row -= 1) this.moveRow(area, row, row + area.rows);
  }

  /** Takes the cells of the area away; what stands below it in the same columns moves up. */
  closeUp(area: Area): void {
    const end = this.rows.length;
    for (let row = area.row; row < end; row += 1) this.moveRow(area, row + area.rows, row);
  }

  openRight(area: Area): void {
    for (let row = area.row; row <= lastRow(area); row += 1) {
      const line = this.rows[row];
      if (line !== undefined && line.length > area.column) {
        line.splice(area.column, 0, ...Array.from({ length: area.columns }, () => undefined));
      }
    }
  }

  closeLeft(area: Area): void {
    for (let row = area.row; row <= lastRow(area); row += 1) this.rows[row]?.splice(area.column, area.columns);
  }

  private moveRow(area: Area, from: number, to: number): void {
    const right = Math.min(lastColumn(area), Math.max(this.rows[from]?.length ?? 0, this.rows[to]?.length ?? 0) - 1);
    for (let column = area.column; column <= right; column += 1) {
      this.put(to, column, this.at(from, column));
      this.delete(from, column);
    }
  }
}
