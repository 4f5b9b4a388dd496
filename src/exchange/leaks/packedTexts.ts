import { unpackText } from '../../shared/zip/packText';

/** The way to a text inside what was packed: content, tasks, 3, item */
export type PackedPath = readonly (string | number)[];

export interface PackedText {
  readonly path: PackedPath;
  readonly text: string;
}

const LARGEST = 100_000_000;

function leaves(value: unknown, path: PackedPath): PackedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leaves(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inside = [...path, key];
    return [{ path: inside, text: key }, ...leaves(inner, inside)];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Any other text is searched as a whole.
    return text;
  }
}

/** The texts of a packed one; null when it is none. */
export function packedTexts(packed: string): readonly PackedText[] | null {
  const text = unpackText(packed, LARGEST);
  return text === null ? null : leaves(parsed(text), []);
}
