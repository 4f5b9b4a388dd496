import { UniqueIds } from '../uniqueIds';
import type { OutlineNode } from './outline';

const two = (value: number): string => String(value).padStart(2, '0');

/** The number of each level as printed, a numbered item with two digits; its place among the others where it has none. */
function levels(node: OutlineNode): string[] {
  const { marker, parent } = node;
  if (!marker || !parent) return [];
  const value = marker.value ?? parent.children.indexOf(node) + 1;
  return [...levels(parent), marker.style === 'number' ? two(value) : String(value)];
}

/** Whether the tasks of a block are always counted: 1. under （一）, which may go on over several paragraphs. */
const isCounted = ({ marker, parent }: OutlineNode): boolean =>
  marker?.style === 'number' && parent?.marker?.style === 'group';

/** T1-1-01-2: part, group, number and the paragraph under it; T2-1: part and group. */
export class ProseIds {
  private readonly taken = new UniqueIds();

  of(node: OutlineNode, index: number, count: number): string {
    const path = levels(node);
    const [only] = path;
    const name = `T${path.length === 1 && only !== undefined ? only.padStart(2, '0') : path.join('-')}`;
    return this.taken.of(count > 1 || isCounted(node) ? `${name}-${index + 1}` : name);
  }
}
