import { z } from 'zod';
import type { Cell } from '../model/assessment';
import { isBlank } from '../scoring/cells';

const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);

/** A value that is the same before and after a file is saved by another program; `[…]` is typed over a formula. */
export const sealedCellSchema = z.union([scalarSchema, z.tuple([scalarSchema.nullable()])]);
export type SealedCell = z.infer<typeof sealedCellSchema>;

/** What LibreOffice and Excel write of a number. */
const DIGITS = 15;

/** What no file can hold (control characters, halves of a pair) comes back from it as �. */
const UNSTORABLE = /(?![\u007f-\u009f\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const scalar = (cell: Cell): string | number | boolean | null => {
  if (typeof cell === 'number') return Number(cell.toPrecision(DIGITS)) + 0;
  if (typeof cell !== 'string') return cell;
  const text = cell.replace(/\r\n?/g, '\n').replace(UNSTORABLE, '\ufffd');
  return isBlank(text) ? null : text;
};

/** A field of a record. */
export type FieldValue = Cell | { readonly typed: Cell } | readonly string[];

/** Null for what is blank: a field that nobody has filled in leaves no trace. */
export function sealedCell(value: FieldValue): SealedCell | null {
  if (value === null || typeof value !== 'object') return scalar(value);
  if ('typed' in value) return [scalar(value.typed)];
  return value.length === 0 ? null : value.map(scalar).join('；');
}
