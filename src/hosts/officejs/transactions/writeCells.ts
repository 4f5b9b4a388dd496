import { STYLES } from '../../../workbook/layout/styles';
import { raise, type WorkbookIssue } from '../../../workbook/issues';
import type { RowEdit } from '../../../workbook/port';
import { batches } from '../change/batches';
import { layoutOf } from '../change/matchTable';
import { styleOf } from '../change/restoreTable';
import type { Step } from '../change/step';
import { carryOut, listenAgain } from '../excel/carryOut';
import { explain, isDenied, isRefusedWhole, type Circumstances } from '../excel/explain';
import type { Session } from '../excel/session';
import { sameContent, type Content } from '../state/content';
import { areaOf } from '../state/workbookState';
import { locate, type CellName, type FoundCell } from './locate';

/** A cell that was written, with what stood there before and after. */
export interface CellChange {
  readonly name: CellName;
  readonly before: Content;
  readonly after: Content;
}

const sheetTitle = (table: string): string => layoutOf(table)?.sheet ?? table;

const notFound = ({ table, key, header }: CellName, why: 'noRow' | 'noColumn'): WorkbookIssue => {
  const sheet = sheetTitle(table);
  return why === 'noRow'
    ? raise('rowNotFound', { sheet }, { table: sheet, key: key.join(' ') })
    : raise('columnNotFound', { sheet }, { table: sheet, column: header });
};

/** The number format of the cell stays as it is, so text goes into text cells as it is. */
function writeStep({ table, header }: CellName, { sheet, row, column }: FoundCell, content: Content): Step {
  const style = styleOf(table, header);
  const isText = [style !== undefined && STYLES[style].format === '@'];
  return { do: 'contents', sheet, area: areaOf(row, column, row, column), contents: [[content]], isText };
}

interface Target {
  readonly name: CellName;
  readonly found: FoundCell;
  readonly content: Content;
}

const batchesOf = (targets: readonly Target[]): Step[][] =>
  batches(targets.map(({ name, found, content }) => writeStep(name, found, content)));

async function inBatches(session: Session, targets: readonly Target[]): Promise<void> {
  for (const batch of batchesOf(targets)) await session(carryOut(batch));
}

/** Whether the sheets or the whole workbook refuse to be written. */
const refusal =
  (sheets: readonly string[]) =>
  (context: Excel.RequestContext): (() => Circumstances) => {
    const book = context.workbook.load('readOnly');
    const protections = sheets.map((sheet) => ({
      sheet,
      state: context.workbook.worksheets.getItem(sheet).protection.load('protected'),
    }));
    return () => ({
      isReadOnly: book.readOnly,
      isFixed: false,
      protectedSheet: protections.find(({ state }) => state.protected)?.sheet ?? null,
    });
  };

/** Puts back what was written of a change that broke off. */
async function putBack(session: Session, changes: readonly CellChange[]): Promise<void> {
  const found = await session(locate(changes.map(({ name }) => name)));
  const targets = changes.flatMap(({ name, before }, index): Target[] => {
    const cell = found[index];
    if (cell === undefined || typeof cell === 'string' || sameContent(cell.content, before)) return [];
    return [{ name, found: cell, content: before }];
  });
  await inBatches(session, targets);
  await session(listenAgain);
}

/** Cells that a broken write may have left changed, and the names of their sheets. */
export interface HalfWritten {
  readonly changes: readonly CellChange[];
  readonly sheets: string;
}

export interface Written {
  readonly changes: readonly CellChange[] | null;
  readonly half: HalfWritten | null;
  readonly issues: readonly WorkbookIssue[];
}

async function write(session: Session, targets: readonly Target[]): Promise<Written> {
  const changes = targets.map(({ name, found, content }) => ({ name, before: found.content, after: content }));
  const sheets = [...new Set(targets.map(({ found }) => found.sheet))];
  try {
    await inBatches(session, targets);
    return { changes, half: null, issues: [] };
  } catch (error) {
    const isUntouched = isRefusedWhole(error) && batchesOf(targets).length === 1;
    try {
      if (!isUntouched) await putBack(session, changes);
      const facts = isDenied(error) ? await session(refusal(sheets)) : null;
      return { changes: null, half: null, issues: [explain(error, facts)] };
    } catch {
      const half = isUntouched ? null : { changes, sheets: sheets.join('、') };
      const told = half === null ? [] : [raise('halfWritten', null, { sheets: half.sheets })];
      return { changes: null, half, issues: [explain(error), ...told] };
    }
  }
}

/** Fills in cells of rows, found by their keys where they stand now: all of them or none. */
export async function writeEdits(session: Session, edits: readonly RowEdit[]): Promise<Written> {
  const wanted = edits.flatMap(({ table, key, occurrence, cells }) =>
    Object.entries(cells).map(([header, content]) => ({ name: { table, key, occurrence, header }, content })),
  );
  const found = await session(locate(wanted.map(({ name }) => name)));
  const issues = wanted.flatMap(({ name }, index) => {
    const cell = found[index] ?? 'noRow';
    return typeof cell === 'string' ? [notFound(name, cell)] : [];
  });
  if (issues.length > 0) {
    const texts = new Set<string>();
    const once = issues.filter((issue) => !texts.has(JSON.stringify(issue)) && texts.add(JSON.stringify(issue)));
    return { changes: null, half: null, issues: once };
  }
  const targets = wanted.flatMap(({ name, content }, index): Target[] => {
    const cell = found[index];
    return cell === undefined || typeof cell === 'string' || sameContent(cell.content, content)
      ? []
      : [{ name, found: cell, content }];
  });
  return write(session, targets);
}

/** Takes written cells back; those that someone changed since then stay and are named. */
export async function unwrite(session: Session, changes: readonly CellChange[]): Promise<Written> {
  const found = await session(locate(changes.map(({ name }) => name)));
  const kept = new Map<string, number>();
  const targets = changes.flatMap(({ name, before, after }, index): Target[] => {
    const cell = found[index];
    if (cell !== undefined && typeof cell !== 'string') {
      if (sameContent(cell.content, before)) return [];
      if (sameContent(cell.content, after)) return [{ name, found: cell, content: before }];
    }
    const sheet = sheetTitle(name.table);
    kept.set(sheet, (kept.get(sheet) ?? 0) + 1);
    return [];
  });
  const written = await write(session, targets);
  const told = [...kept].map(([sheet, count]) => raise('changedSince', { sheet }, { sheet, count }));
  return { ...written, issues: [...written.issues, ...told] };
}
