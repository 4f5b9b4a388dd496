/** Bounds of what we unpack. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly packed: number;
  /** Bytes of all parts together, counted while inflating; declared sizes are never trusted. */
  readonly unpacked: number;
  readonly parts: number;
  /** How many times larger than the file the parts may be, once they pass `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** A workbook of 100,000 evidence rows needs about 300 MB in 20 parts. */
export const LIMITS: Limits = {
  packed: 200_000_000,
  unpacked: 1_000_000_000,
  parts: 2_000,
  ratio: 200,
  ratioFrom: 50_000_000,
};
