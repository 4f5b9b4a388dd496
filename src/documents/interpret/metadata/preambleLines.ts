import type { Block } from '../../read/documentTree';
import { trimmed } from '../text';
import { labelledCells, type LabelledValue, labelledValues } from './labels';
import { withLetter } from './letter';
import { kindOfLine } from './lineKinds';
import type { PreambleLine } from './preambleLine';

export { withoutDate } from './lineKinds';
export type { PreambleLine } from './preambleLine';

type Rest = Pick<PreambleLine, 'blanksBefore' | 'at' | 'atoms'>;

function line(printed: string, pairs: readonly LabelledValue[], rest: Rest): PreambleLine {
  const text = trimmed(printed);
  return { text, kind: kindOfLine(text, pairs), pairs, ...rest };
}

function linesOf(block: Block): PreambleLine[] {
  if (block.type === 'paragraph') {
    const { blanksBefore, at, text } = block;
    return [line(text, labelledValues(text), { blanksBefore, at, atoms: [block] })];
  }
  return block.rows.map(({ cells, at }, index) => {
    const own = cells.filter(({ merged }) => merged === undefined).map(({ text }) => text);
    const atoms = cells.filter((cell) => trimmed(cell.text) !== '');
    const blanksBefore = index === 0 ? block.blanksBefore : 0;
    return line(atoms.map(({ text }) => trimmed(text)).join(' '), labelledCells(own), { blanksBefore, at, atoms });
  });
}

/** Lines outside the tasks with what each looks like. */
export const preambleLines = (blocks: readonly Block[]): PreambleLine[] => withLetter(blocks.flatMap(linesOf));
