import type { OwnerChoice } from '../../assessment/model/assessment';
import { NOBODY } from '../../assessment/model/words';
import { phraseKey } from '../../assessment/expansion/ownerKey';
import type { Result } from '../../shared/issue';
import { readColumns } from './columns';
import { decodedTable } from './decodedTable';
import { rosterIssue, type RosterIssue, type RosterIssueCode } from './issues';
import { OWNERS_SHAPE, type OwnersHeader } from './ownersShape';

const SEPARATOR = /[；;|｜\n]/;

/**
 * Reads owners.csv: 责任主体,单位; several units in one cell or in rows of their own, 不分配 for nobody. A row without a
 * unit leaves its owner to the rules.
 */
export function readOwners(bytes: Uint8Array): Result<OwnerChoice[] | null, RosterIssueCode> {
  const table = decodedTable(bytes);
  if (table === null) return { value: null, issues: [rosterIssue('ownersUnreadable', null)] };
  const [head = { line: 1, cells: [] }, ...rows] = table.value;
  const { columns, issues: headIssues } = readColumns(head, OWNERS_SHAPE);
  if (columns.missing.length > 0) {
    const facts = { columns: columns.missing.join('、') };
    return { value: null, issues: [...table.issues, rosterIssue('ownersHeaderMissing', { line: head.line }, facts)] };
  }
  const issues: RosterIssue[] = [...table.issues, ...headIssues];

  const choices = new Map<string, OwnerChoice>();
  let blank = 0;
  for (const { line, cells } of rows) {
    const text = (header: OwnersHeader): string => (cells[columns.at.get(header) ?? -1] ?? '').trim();
    const outside = cells.filter((cell, index) => cell.trim() !== '' && (columns.texts[index] ?? '') === '');
    if (outside.length > 0) issues.push(rosterIssue('rosterCellOutside', { line }, { value: outside.join('、') }));
    const phrase = text('责任主体');
    const units = text('单位')
      .split(SEPARATOR)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (phrase === '') {
      issues.push(rosterIssue('ownersPhraseMissing', { line }, { value: cells.join(',') }));
    } else if (units.length === 0) blank += 1;
    else {
      const key = phraseKey(phrase);
      const before = choices.get(key) ?? { phrase, units: [] };
      const named = units.filter((name) => name !== NOBODY);
      choices.set(key, { phrase: before.phrase, units: [...new Set([...before.units, ...named])] });
    }
  }
  if (blank > 0) issues.push(rosterIssue('ownersByRule', null, { count: blank }));
  return { value: [...choices.values()], issues };
}
