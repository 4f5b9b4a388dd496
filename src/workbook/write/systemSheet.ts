import type { AssessmentMeta, Cell, Seal } from '../../assessment/model/assessment';
import { FORMAT_VERSION, SEAL_LABELS, SYSTEM_LABELS, VERSION_LABEL } from '../layout/system';
import { SYSTEM_SHEET } from '../layout/tables';
import { plainSheet } from '../plainSheet';
import type { CellPlan, SheetPlan } from '../port';

/** One label and what stands beside it. */
export type SystemRow = readonly [label: string, value: Cell];

/** A long text is spread over rows of the same label: a cell holds 32,767 characters. */
const CHUNK = 30_000;

/** A text of any length as rows. */
export const longTextRows = (label: string, text: string): SystemRow[] =>
  Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) => [
    label,
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  ]);

const textOrNothing = (value: string | number): Cell => (value === '' ? null : value);

const metaRows = (meta: AssessmentMeta): SystemRow[] =>
  (Object.keys(SYSTEM_LABELS) as (keyof AssessmentMeta)[]).map((key) => [SYSTEM_LABELS[key], textOrNothing(meta[key])]);

const sealRows = (seal: Seal | null): SystemRow[] =>
  seal === null
    ? []
    : [
        [SEAL_LABELS.code, seal.code],
        [SEAL_LABELS.sealedOn, seal.sealedOn],
        ...longTextRows(SEAL_LABELS.content, seal.content),
      ];

/** What the software must find again: format version, the facts of the round, what is sealed, and `more` that goes with it. */
export function systemSheet(meta: AssessmentMeta, seal: Seal | null, more: readonly SystemRow[] = []): SheetPlan {
  const rows: SystemRow[] = [[VERSION_LABEL, FORMAT_VERSION], ...metaRows(meta), ...sealRows(seal), ...more];
  const cells = rows.flatMap(([label, value], index): CellPlan[] => [
    { row: index + 1, column: 1, value: label, style: 'text' },
    { row: index + 1, column: 2, value, style: typeof value === 'number' ? 'number' : 'text' },
  ]);
  return {
    ...plainSheet(SYSTEM_SHEET, cells),
    visibility: 'veryHidden',
    columnWidths: [16, 60],
    isProtected: true,
  };
}
