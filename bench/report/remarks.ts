import { ahead, type Comparison } from './comparison';

/** Why a peer is ahead, or what was done about it; by the id of the comparison. */
const REMARKS: Readonly<Record<string, string>> = {
  'write.3000':
    'in memory: ours holds the whole plan, so that people can go on working with it, and the packed file, on top of Node itself; XlsxWriter’s constant_memory keeps one row, and Python starts smaller.',
  'write.100000':
    'in memory as with 3,000 rows: the plan and the packed file stand in memory; a row is never held as XML for longer than it takes to pack it.',
  'read.3000':
    'openpyxl gives the results row by row, forgets them and knows no formulas; ours keeps every value and the text of every formula of the workbook to tell what was typed over. About a third of our time is the guard in front of the library, which the peers do not have: it unpacks within bounds, and the library unpacks again.',
  'read.100000':
    'as with 3,000 rows. A reader of our own over the unpacked bytes would save the second unpacking; the library was kept because it knows the files of other programs.',
  'import.html.reading':
    'the naive reader is a few regular expressions. Ours goes through every tag, because published pages leave cells open, put tables into tables, hide rows, number lists and lay whole pages out with tables, and it says where each cell stands.',
  'import.html.importing':
    'the peer stops at rows of cells. Ours makes tasks of them, with owners, deadlines and quantities, and accounts for every cell; nothing else that we know does this work.',
  'merge.6000':
    'daff compares cells of three tables. Ours takes files apart by unit, compares every column of every sheet and not only those that the unit fills in, and keeps each value that is not taken, with its reason, for the register (M1–M11).',
  'merge.60000':
    'as with 6,000 rows: of the same work daff does a part, and says nothing of whose file it was or what was not taken.',
  'pane.interactive':
    'the first screen of ours has tabs, a menu, cards and sentences where the template has one field and one button, and holds a little more for it; the other screens, the readers and the writers are loaded when they are asked for.',
};

/** A sentence for each comparison in which a peer is ahead. @throws when there is none: find out why, then write it down. */
export function remarksOn(comparisons: readonly Comparison[]): string[] {
  return comparisons
    .filter((comparison) => ahead(comparison).length > 0)
    .map(({ id, work }) => {
      const remark = REMARKS[id];
      if (remark === undefined) throw new Error(`${id}: a peer is ahead and bench/report/remarks.ts does not say why`);
      return `- ${work}: ${remark}`;
    });
}
