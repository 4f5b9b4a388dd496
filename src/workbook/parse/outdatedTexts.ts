import type { Assessment, Cell } from '../../assessment/model/assessment';
import { phraseKey } from '../../assessment/expansion/ownerKey';
import { nameKey } from '../../assessment/scoring/cells';
import { raise, type WorkbookIssue } from '../issues';
import { OWNERS, TASKS, type TableLayout } from '../layout/tables';
import { applicableUnits } from '../write/applicableUnits';
import { ownerRecords } from '../write/ownerRecords';
import type { ReadList } from './readList';
import { placeOf } from './recordPlaces';

type TextOf = (cells: Readonly<Record<string, Cell>>) => string;

/** Rows of a derived column that no longer say what would be written now; one issue a column, at its first such row. */
function outdatedIn(list: ReadList, layout: TableLayout, key: string, expected: TextOf): WorkbookIssue[] {
  const { places, rows } = list;
  if (places?.found.columns.has(key) !== true) return [];
  const differing = rows.flatMap(({ cells }, index) => (String(cells[key] ?? '') === expected(cells) ? [] : [index]));
  const [first] = differing;
  if (first === undefined) return [];
  const facts = { column: layout.columns[key]?.header ?? key, count: differing.length };
  return [raise('derivedOutdated', placeOf(places, first, key), facts)];
}

/** 适用单位 and 所指单位, which people read but nothing is read from: hand-made or overtaken by other cells. */
export function outdatedTexts(tasks: ReadList, owners: ReadList, assessment: Assessment): WorkbookIssue[] {
  const applicable = applicableUnits(assessment);
  const standsFor = new Map(
    ownerRecords(assessment).map(({ values }) => [phraseKey(String(values.phrase)), String(values.standsFor ?? '')]),
  );
  return [
    ...outdatedIn(tasks, TASKS, 'applicable', ({ id }) => applicable.get(nameKey(String(id))) ?? ''),
    ...outdatedIn(owners, OWNERS, 'standsFor', ({ phrase }) => standsFor.get(phraseKey(String(phrase))) ?? ''),
  ];
}
