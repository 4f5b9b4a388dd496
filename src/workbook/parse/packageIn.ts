import { packageSchema, type Package } from '../../assessment/model/package';
import { digestOf } from '../../shared/digest';
import { unpackText } from '../../shared/zip/packText';
import { BASE_LABELS } from '../layout/packageLabels';
import type { WorkbookGrid } from '../port';
import { systemFacts } from './parseMeta';

/** Bytes of an unpacked base; 10,000 rows need about a third of it. */
const LARGEST = 32_000_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever can make the digest right can also write what is no JSON.
    return null;
  }
}

/** The package as it was sent, from _系统; null where the sheet is gone, was changed, or is none of a package. */
export function packageIn(grid: WorkbookGrid): Package | null {
  const facts = systemFacts(grid);
  const base = facts?.get(BASE_LABELS.content);
  if (typeof base !== 'string' || digestOf(base) !== facts?.get(BASE_LABELS.digest)) return null;
  const text = unpackText(base, LARGEST);
  return text === null ? null : (packageSchema.safeParse(parsed(text)).data ?? null);
}
