import type { AssessmentMeta } from '../../assessment/model/assessment';
import { raise, type WorkbookIssue } from '../issues';
import { FORMAT_VERSION, SYSTEM_LABELS, VERSION_LABEL } from '../layout/system';
import { SYSTEM_SHEET } from '../layout/tables';
import type { WorkbookGrid } from '../port';
import { asCell, asText, valueAt } from './gridCells';

/** The facts of the round from _系统. Where the sheet was removed they are empty, and the result says so. */
export function parseMeta(grid: WorkbookGrid): { meta: AssessmentMeta; issues: readonly WorkbookIssue[] } {
  const sheet = grid.sheets.find((candidate) => candidate.name === SYSTEM_SHEET);
  const values = new Map(
    (sheet?.rows ?? []).map((_, row) => [
      asText(sheet ? valueAt(sheet, row, 0) : null),
      sheet ? asCell(valueAt(sheet, row, 1)) : null,
    ]),
  );
  const text = (key: keyof AssessmentMeta): string => {
    const value = values.get(SYSTEM_LABELS[key]) ?? null;
    return value === null ? '' : String(value);
  };
  const version = values.get(VERSION_LABEL);
  const issues: WorkbookIssue[] = [];
  if (sheet === undefined) issues.push(raise('systemSheetMissing', null));
  else if (typeof version === 'number' && version > FORMAT_VERSION) {
    issues.push(raise('formatNewer', { sheet: SYSTEM_SHEET, row: 1, column: 2 }, { version, known: FORMAT_VERSION }));
  }
  const year = Number(text('year'));
  return {
    meta: {
      id: text('id'),
      title: text('title'),
      year: Number.isInteger(year) ? year : 0,
      issuer: text('issuer'),
      documentNumber: text('documentNumber'),
      notice: text('notice'),
      source: text('source'),
      weightClause: text('weightClause'),
      weightClauseSource: text('weightClauseSource'),
    },
    issues,
  };
}
