import type { Source } from '../../../assessment/model/breakdown';
import type { Atom, DocumentTree, Row } from '../../read/documentTree';
import { isFurniture } from '../headings';
import { trimmed } from '../text';
import { markerOf } from './markers';

/** A line outside tables. */
export interface ProseLine {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly at: Source;
  readonly blanksBefore: number;
  readonly indented: boolean;
  /** In full-width characters, the indentation included. */
  readonly width: number;
  /** A table stands between the line before and this one. */
  readonly afterTable: boolean;
  /** Index of its block. */
  readonly block: number;
}

interface ProseLines {
  readonly lines: readonly ProseLine[];
  /** Page numbers and the like. */
  readonly furniture: readonly Atom[];
  /** The format has lines, not paragraphs. */
  readonly breaksLines: boolean;
}

function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) < 0x80 ? 0.5 : 1;
  return width;
}

/** 1. ⇥ text: a numbered line whose number stands before a tab. */
function numberedRow({ cells }: Row): readonly Atom[] | null {
  const filled = cells.filter(({ text }) => trimmed(text) !== '');
  const first = trimmed(filled[0]?.text ?? '');
  const isNumber = markerOf(first)?.length === first.length && first !== '';
  return filled.length === 2 && isNumber ? filled : null;
}

export function proseLines(tree: DocumentTree): ProseLines {
  const lines: ProseLine[] = [];
  const furniture: Atom[] = [];
  let afterTable = false;
  const add = (atoms: readonly Atom[], at: Source, blanksBefore: number, block: number): void => {
    const text = atoms.map((atom) => trimmed(atom.text)).join(' ');
    const indented = /^(?: {2}|\u3000)/.test(atoms[0]?.text ?? '');
    const width = widthOf(text) + widthOf(/^\s*/.exec(atoms[0]?.text ?? '')?.[0] ?? '');
    lines.push({ text, atoms, at, blanksBefore, indented, width, afterTable, block });
    afterTable = false;
  };
  tree.blocks.forEach((block, index) => {
    if (block.type === 'paragraph') {
      if (isFurniture(block.text)) furniture.push(block);
      else if (trimmed(block.text) !== '') add([block], block.at, block.blanksBefore, index);
      return;
    }
    const rows = block.rows.map(numberedRow);
    rows.forEach((atoms, row) => {
      const at = block.rows[row]?.at;
      if (atoms && at) add(atoms, at, row === 0 ? block.blanksBefore : 0, index);
      else afterTable = true;
    });
  });
  const breaksLines = tree.format === 'text' || tree.format === 'markdown' || tree.format === 'csv';
  return { lines, furniture, breaksLines };
}
