import type { AssessmentMeta } from '../../assessment/model/assessment';
import { FORMAT_VERSION, SYSTEM_LABELS, VERSION_LABEL } from '../layout/system';
import { SYSTEM_SHEET } from '../layout/tables';
import type { CellPlan, SheetPlan } from '../port';

/** What the software must find again: format version and the facts of the round. */
export function systemSheet(meta: AssessmentMeta): SheetPlan {
  const facts = (Object.keys(SYSTEM_LABELS) as (keyof AssessmentMeta)[]).map(
    (key) => [SYSTEM_LABELS[key], meta[key] === '' ? null : meta[key]] as const,
  );
  const cells = [[VERSION_LABEL, FORMAT_VERSION] as const, ...facts].flatMap(([label, value], index): CellPlan[] => [
    { row: index + 1, column: 1, value: label, style: 'text' },
    { row: index + 1, column: 2, value, style: typeof value === 'number' ? 'number' : 'text' },
  ]);
  return {
    name: SYSTEM_SHEET,
    visibility: 'veryHidden',
    columnWidths: [16, 60],
    hiddenColumns: [],
    cells,
    rowHeights: new Map(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    frozen: null,
    print: null,
    isProtected: true,
  };
}
