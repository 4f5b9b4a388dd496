import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BreakdownTask } from '../../src/assessment/model/breakdown';
import { parseDeadline } from '../../src/documents/interpret/fields/deadline';
import { interpret } from '../../src/documents/interpret/interpret';
import { interpretText } from './support/interpretText';
import { mergedTable, printedRows, tableSpecs, type TableSpec, tabTable } from './support/tableSpecs';

const RUNS = { seed: 20240601, numRuns: 120 };

type Compared = Pick<
  BreakdownTask,
  'number' | 'item' | 'requirement' | 'lead' | 'responsible' | 'cooperating' | 'channel' | 'deadline'
>;

const compared = ({
  number,
  item,
  requirement,
  lead,
  responsible,
  cooperating,
  channel,
  deadline,
}: Compared): Compared => ({
  number,
  item,
  requirement,
  lead,
  responsible,
  cooperating,
  channel,
  deadline,
});

function expectedTasks({ items, columns }: TableSpec): Compared[] {
  const has = (field: (typeof columns)[number]): boolean => columns.includes(field);
  return items.flatMap(({ item, rows }, index) =>
    rows.map((row) => ({
      number: String(index + 1),
      item,
      requirement: row.requirement,
      lead: has('lead') ? [...row.lead] : [],
      responsible: has('responsible') ? [...row.responsible] : [],
      cooperating: has('cooperating') ? [...row.cooperating] : [],
      channel: has('channel') ? row.channel : null,
      deadline: parseDeadline(has('deadline') ? row.deadline : '', 2024),
    })),
  );
}

/** Fields of each row whose cell is gone; number and item only where no empty cell stands for them. */
const inferredOf = (spec: TableSpec, lost: 'empty' | 'gone'): string[][] =>
  printedRows(spec).map(({ merged }) =>
    spec.columns.filter(
      (field, column) => merged[column] === true && (lost === 'gone' || (field !== 'number' && field !== 'item')),
    ),
  );

it('gives back every field of a table with merged cells, columns in any order, headings repeated', () => {
  fc.assert(
    fc.property(tableSpecs('any'), (spec) => {
      const { value, issues } = interpret(mergedTable(spec));
      if (value.kind !== 'breakdown') throw new Error('an annual report');
      expect(value.tasks.map(compared)).toEqual(expectedTasks(spec));
      expect(value.tasks.flatMap(({ inferred }) => inferred)).toEqual([]);
      expect(issues.filter(({ code }) => code !== 'ownerMissing').map(({ code }) => code)).toEqual([]);
    }),
    RUNS,
  );
});

it('gives back every field where merged cells became empty ones, and says which were carried', () => {
  fc.assert(
    fc.property(tableSpecs('any'), (spec) => {
      const { value, issues } = interpretText(tabTable(spec, 'empty'));
      expect(value.tasks.map(compared)).toEqual(expectedTasks(spec));
      const inferred = inferredOf(spec, 'empty');
      expect(value.tasks.map((task) => [...task.inferred].sort())).toEqual(
        inferred.map((fields) => [...fields].sort()),
      );
      expect(issues.some(({ code }) => code === 'cellCarried')).toBe(inferred.some((fields) => fields.length > 0));
    }),
    RUNS,
  );
});

it('gives back every field where merged cells are gone and rows are shorter, or says which are not certain', () => {
  fc.assert(
    fc.property(tableSpecs('mixedTail'), (spec) => {
      fc.pre(printedRows(spec).every(({ merged }) => merged.filter((isMerged) => !isMerged).length > 1));
      const { value, issues } = interpretText(tabTable(spec, 'gone'));
      const reported = new Set(issues.flatMap(({ at }) => (at && 'line' in at ? at.line : [])));
      const expected = expectedTasks(spec);
      const gone = inferredOf(spec, 'gone');
      expect(value.tasks).toHaveLength(expected.length);
      value.tasks.forEach((task, index) => {
        for (const [field, text] of Object.entries(expected[index] ?? {}))
          if (!task.inferred.includes(field) && !('line' in task.source && reported.has(task.source.line)))
            expect({ [field]: task[field as keyof BreakdownTask] }).toEqual({ [field]: text });
        if (gone[index]?.length === 0) expect(task.inferred).toEqual([]);
      });
    }),
    RUNS,
  );
});

const UNITS = ['lead', 'responsible', 'cooperating'] as const;

it('knows where the cells of shorter rows belong when only one column holds units', () => {
  fc.assert(
    fc.property(tableSpecs('usual'), (spec) => {
      fc.pre(spec.columns.filter((field) => UNITS.some((unit) => unit === field)).length <= 1);
      fc.pre(printedRows(spec).every(({ merged }) => merged.filter((isMerged) => !isMerged).length > 1));
      const { value } = interpretText(tabTable(spec, 'gone'));
      expect(value.tasks.map(compared)).toEqual(expectedTasks(spec));
      const inferred = inferredOf(spec, 'gone');
      expect(value.tasks.map((task) => [...task.inferred].sort())).toEqual(
        inferred.map((fields) => [...fields].sort()),
      );
    }),
    RUNS,
  );
});

interface Read {
  /** Everything of a task but its place. */
  readonly tasks: readonly string[];
  readonly lines: readonly number[];
  readonly numbers: readonly (string | null)[];
  readonly issueLines: ReadonlySet<number>;
}

function read(lines: readonly string[]): Read {
  const { value, issues } = interpretText(lines.join('\n'));
  const issueLines = new Set<number>();
  for (const { at } of issues)
    if (at && 'line' in at) for (let line = at.line; line <= (at.endLine ?? at.line); line += 1) issueLines.add(line);
  return {
    tasks: value.tasks.map((task) => JSON.stringify({ ...compared(task), inferred: task.inferred })),
    lines: value.tasks.map(({ source }) => ('line' in source ? source.line : 0)),
    numbers: value.tasks.map(({ number }) => number),
    issueLines,
  };
}

/** Lines of the changed text whose task is not that of the same line before, unless it is near or of the same item. */
function changedFarAway(before: Read, after: Read, change: number, shift: number): number[] {
  const moved = (line: number): number => (line > change ? line + shift : line);
  const old = new Map(before.lines.map((line, index) => [moved(line), index]));
  const item = before.numbers[before.lines.indexOf(change)];
  return after.lines.filter((line, index) => {
    const known = old.get(line) ?? -1;
    const isNear = Math.abs(line - change) <= 1 || (item !== undefined && before.numbers[known] === item);
    return !isNear && before.tasks[known] !== after.tasks[index];
  });
}

it.each<['deleted' | 'printed twice']>([['deleted'], ['printed twice']])(
  'any row %s changes only what is near, or is noticed there',
  (what) => {
    fc.assert(
      fc.property(tableSpecs('usual'), fc.constantFrom('empty', 'gone'), fc.nat(), (spec, lost, choice) => {
        const lines = tabTable(spec, lost).split('\n');
        const row = 3 + (choice % (lines.length - 3));
        fc.pre(lines.length > 4 && lines[row] !== '');
        const changed = what === 'deleted' ? lines.toSpliced(row, 1) : lines.toSpliced(row, 0, lines[row] ?? '');
        const [before, after] = [read(lines), read(changed)];
        const far = changedFarAway(before, after, row + 1, what === 'deleted' ? -1 : 1);
        expect(far.filter((line) => !after.issueLines.has(line))).toEqual([]);
      }),
      RUNS,
    );
  },
);
