import { inflate } from '../../shared/zip/inflate';
import { LIMITS } from '../../shared/zip/limits';
import { packedTexts, type PackedPath } from './packedTexts';
import { workbookParts, type TextPart } from './workbookParts';
import type { XmlPiece } from './xmlPieces';

/** A text of a finished workbook and where a person finds it. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
  /** Stands in the list of tasks, as the notice prints it. */
  readonly isInTasks: boolean;
}

export interface PlacedTexts {
  readonly texts: readonly PlacedText[];
  /** Places that cannot be searched: pictures, embedded files, whatever is packed otherwise. */
  readonly opaque: readonly string[];
}

/** Words of the workbook that places are told in. */
export interface PlaceWords {
  /** The sheet that shows owners as the notice prints them. */
  readonly tasksSheet: string;
  /** A place in the packed base; null for anything else that is packed. */
  readonly packed: (path: PackedPath) => string | null;
}

const SHARED_TEXTS = 'xl/sharedStrings.xml';
const PACKED = /^[A-Za-z0-9+/]{40,}={0,2}$/;
/** A text in letters of base64 from this length on is no word, number or digest. */
const SURELY_PACKED = 1_000;

const HEADER_OR_FOOTER = /^(?:odd|even|first)(?:Header|Footer)$/;
/** &L, &12, &"黑体,Bold": how the text is set, not what it says. */
const HEADER_CODE = /&(?:"[^"]*"|\d+|K[0-9A-F]{6}|[A-Z])/g;

const ELEMENT_PLACES: Readonly<Record<string, string>> = {
  dataValidation: '的填写提示',
  formula1: '的填写提示',
  formula2: '的填写提示',
  cfRule: '的条件格式',
  formula: '的条件格式',
  definedName: '中的名称',
};

function placeOf({ name, sheet }: TextPart, { cell, element }: XmlPiece): string {
  if (name.startsWith('docProps/')) return `文件属性（${name}）`;
  if (name === 'xl/workbook.xml') return element === 'definedName' ? '工作簿的名称' : '工作簿的工作表名';
  if (sheet === null) return `文件内部的${name}`;
  const on = `工作表“${sheet}”`;
  if (name.includes('/comments') || name.includes('/threadedComments')) return `${on}${cell ?? ''}的批注`;
  if (cell !== null) return `${on}${cell}`;
  if (HEADER_OR_FOOTER.test(element)) return `${on}的页眉页脚`;
  return `${on}${ELEMENT_PLACES[element] ?? `（${name}）`}`;
}

const rowOf = (cell: string): string => cell.replace(/^[A-Z]+/, '');
const columnOf = (cell: string): string => cell.replace(/\d+$/, '');

/** Packed texts of a sheet: pieces in one column beside the same label are one. */
function packedIn(cells: readonly { readonly cell: string; readonly text: string }[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const packed = new Map<string, string>();
  for (const { cell, text } of cells) {
    const row = rowOf(cell);
    if (!labels.has(row)) labels.set(row, text);
    if (!PACKED.test(text)) continue;
    const key = `${columnOf(cell)}列“${labels.get(row) ?? ''}”`;
    packed.set(key, (packed.get(key) ?? '') + text);
  }
  return packed;
}

/** Every text of a workbook: of each part, of shared texts at each cell that shows them, and of what is packed in cells. */
export function placedTexts(bytes: Uint8Array, { tasksSheet, packed: packedPlace }: PlaceWords): PlacedTexts {
  const { parts, problem } = inflate(bytes, () => true, LIMITS);
  if (parts === null) throw new Error(`the package just written cannot be opened: ${problem.problem}`);
  const { texts: textParts, opaque } = workbookParts(parts);
  const texts: PlacedText[] = [...parts.keys()].map((name) => ({
    place: '文件内部的部件名',
    text: name,
    isInTasks: false,
  }));
  const hidden = [...opaque];

  const sharedPart = textParts.find(({ name }) => name === SHARED_TEXTS);
  const shared = new Map<number, string>();
  for (const { item, text } of sharedPart?.pieces ?? []) {
    if (item !== null) shared.set(item, (shared.get(item) ?? '') + text);
  }
  const shown = new Set<number>();

  for (const part of textParts) {
    if (part === sharedPart) continue;
    const isInTasks = part.sheet === tasksSheet;
    const cells: { cell: string; text: string }[] = [];
    for (const piece of part.pieces) {
      const index = piece.isShared ? Number(piece.text) : null;
      if (index !== null) shown.add(index);
      const told = index === null ? piece.text : (shared.get(index) ?? '');
      const text = HEADER_OR_FOOTER.test(piece.element) ? told.replace(HEADER_CODE, '') : told;
      texts.push({ place: placeOf(part, piece), text, isInTasks });
      if (piece.cell !== null) cells.push({ cell: piece.cell, text });
    }
    for (const [where, packed] of packedIn(cells)) {
      const inside = packedTexts(packed);
      const place = `工作表“${part.sheet ?? part.name}”${where}`;
      if (inside === null && packed.length >= SURELY_PACKED) hidden.push(place);
      for (const { path, text } of inside ?? []) {
        const isTask = path[0] === 'content' && path[1] === 'tasks';
        texts.push({ place: packedPlace(path) ?? `${place}打包的内容`, text, isInTasks: isTask });
      }
    }
  }
  for (const [index, text] of shared) {
    if (!shown.has(index)) texts.push({ place: `没有单元格显示的文字（${SHARED_TEXTS}）`, text, isInTasks: false });
  }
  return { texts, opaque: hidden };
}
