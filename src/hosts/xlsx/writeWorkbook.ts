import { columnLetters } from '../../shared/columnLetters';
import type { SheetPlan, WorkbookPlan } from '../../workbook/port';
import { standingsOf } from './addressFormula';
import { SharedTexts } from './cellText';
import { frameOf, sheetPart } from './frame';
import { namedColumns } from './namedColumns';
import { packPart, type PackedPart } from './packPart';
import { extent, sheetRows, type RowContext } from './sheetRows';
import { zipParts } from './zipParts';

const TEXTS = 'xl/sharedStrings.xml';

const BEFORE_ROWS = /<dimension [^>]*\/>/;
const ROWS = /<sheetData>[^]*<\/sheetData>|<sheetData\/>/;

/** The part of a sheet with its rows in the place that the frame has for them. */
function* sheetText(frame: string, sheet: SheetPlan, context: RowContext): Generator<string> {
  const { row, column } = extent(sheet);
  const [head = '', tail = ''] = frame
    .replace(BEFORE_ROWS, `<dimension ref="A1:${columnLetters(column)}${row}"/>`)
    .split(ROWS);
  yield `${head}<sheetData>`;
  yield* sheetRows(sheet, context);
  yield `</sheetData>${tail}`;
}

/** The plan as an .xlsx file. The same plan gives the same bytes on the same kind of host. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const standings = standingsOf(plan);
  const named = namedColumns(plan, standings);
  const { parts, styleNumbers } = await frameOf({ ...plan, names: [...plan.names, ...named.values()] });
  const context = { standings, named, styleNumbers, texts: new SharedTexts() };
  const sheets = new Map(plan.sheets.map((sheet, index) => [sheetPart(index), sheet]));
  const packed = new Map<string, PackedPart>();
  for (const [name, text] of parts) {
    const sheet = sheets.get(name);
    packed.set(name, await packPart(sheet === undefined ? [text] : sheetText(text, sheet, context)));
  }
  // Only now are the texts of all sheets known; the part keeps its place.
  packed.set(TEXTS, await packPart(context.texts.part()));
  return zipParts(packed);
}
