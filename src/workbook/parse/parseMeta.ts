import type { AssessmentMeta, Cell, Seal } from '../../assessment/model/assessment';
import { raise, type WorkbookIssue } from '../issues';
import { FORMAT_VERSION, SEAL_LABELS, SYSTEM_LABELS, VERSION_LABEL } from '../layout/system';
import { SYSTEM_SHEET } from '../layout/tables';
import type { WorkbookGrid } from '../port';
import { asCell, asText, valueAt } from './gridCells';

/** What stands beside each label of _系统; a text that is spread over several rows is one again. Null without the sheet. */
export function systemFacts(grid: WorkbookGrid): ReadonlyMap<string, Cell> | null {
  const sheet = grid.sheets.find(({ name }) => name === SYSTEM_SHEET);
  if (sheet === undefined) return null;
  const facts = new Map<string, Cell>();
  sheet.rows.forEach((_, row) => {
    const label = asText(valueAt(sheet, row, 0));
    const value = asCell(valueAt(sheet, row, 1));
    const known = facts.get(label);
    facts.set(label, typeof known === 'string' && typeof value === 'string' ? known + value : (known ?? value));
  });
  return facts;
}

function sealIn(text: (label: string) => string): Seal | null {
  const code = text(SEAL_LABELS.code);
  return code === '' ? null : { code, sealedOn: text(SEAL_LABELS.sealedOn), content: text(SEAL_LABELS.content) };
}

/** The facts of the round from _系统. Where the sheet was removed they are empty, and the result says so. */
export function parseMeta(grid: WorkbookGrid): {
  meta: AssessmentMeta;
  seal: Seal | null;
  issues: readonly WorkbookIssue[];
} {
  const facts = systemFacts(grid);
  const text = (label: string): string => String(facts?.get(label) ?? '');
  const version = facts?.get(VERSION_LABEL);
  const issues: WorkbookIssue[] = [];
  if (facts === null) issues.push(raise('systemSheetMissing', null));
  else if (typeof version === 'number' && version > FORMAT_VERSION) {
    issues.push(raise('formatNewer', { sheet: SYSTEM_SHEET, row: 1, column: 2 }, { version, known: FORMAT_VERSION }));
  }
  const year = Number(text(SYSTEM_LABELS.year));
  return {
    meta: {
      id: text(SYSTEM_LABELS.id),
      title: text(SYSTEM_LABELS.title),
      year: Number.isInteger(year) ? year : 0,
      issuer: text(SYSTEM_LABELS.issuer),
      documentNumber: text(SYSTEM_LABELS.documentNumber),
      notice: text(SYSTEM_LABELS.notice),
      source: text(SYSTEM_LABELS.source),
      weightClause: text(SYSTEM_LABELS.weightClause),
      weightClauseSource: text(SYSTEM_LABELS.weightClauseSource),
    },
    seal: sealIn(text),
    issues,
  };
}
