import fc, { type Parameters } from 'fast-check';
import { expect, it } from 'vitest';
import type { Assessment, EvidenceRow } from '../../../src/assessment/model/assessment';
import { UNIT_FIELDS } from '../../../src/assessment/model/package';
import { isSameCell } from '../../../src/exchange/merge/cellKey';
import type { Conflict, Decision } from '../../../src/exchange/model';
import { conflictId } from '../../../src/exchange/merge/conflictId';
import type { UnitMerge } from '../../../src/exchange/merge/unitReturn';
import { digestOf } from '../../../src/shared/digest';
import { task } from '../../support/assessment-builder';
import {
  anyEdits,
  cellEdits,
  cellsOf,
  edited,
  HISTORIES,
  HISTORIES_TIMEOUT,
  marksIn,
  rowEdits,
  sentRows,
} from '../../support/histories';
import * as rounds from './rounds';
import { back, mergeInto, round, sent } from './rounds';
import { slowMerge, slowTwoWay } from './slowMerge';

const runs = (seed: number): Parameters<unknown> => ({ seed, numRuns: HISTORIES });
const FIELDS = UNIT_FIELDS.evidence;
const tasks = ['T1', 'T2', 't3', 'T4'].map((id) => task(id));
const roundOf = (rows: readonly EvidenceRow[]): Assessment => round(rows, { tasks });

/** Without appeals no score is asked for. */
const take: typeof rounds.take = (hub, content, taking) =>
  rounds.take(hub, content, { scores: { rows: [], units: [] }, ...taking });

/** The unit's columns of each row, in the order of rows, with blank as one value. */
const ownCells = (rows: readonly EvidenceRow[]) =>
  rows.map((entry) => [entry.taskId, ...FIELDS.map((field) => (isSameCell(entry[field], null) ? null : entry[field]))]);

const law = <Values extends [unknown, ...unknown[]]>(
  title: string,
  seed: number,
  property: fc.IProperty<Values>,
): void => {
  it(
    title,
    () => {
      fc.assert(property, runs(seed));
    },
    HISTORIES_TIMEOUT,
  );
};

law(
  '[M1] where nobody changed anything here the result is what came back: merge(b, b, t) = t',
  1,
  fc.property(sentRows(true), cellEdits, (base, edits) => {
    const theirs = edited(base, edits, 'u');
    const after = take(roundOf(base), back(sent(roundOf(base)), theirs));
    const expected = theirs.map((entry, index) => ({
      ...entry,
      ...Object.fromEntries(
        FIELDS.map((field) => {
          const before = base[index]?.[field] ?? null;
          return [field, isSameCell(before, entry[field]) ? before : entry[field]];
        }),
      ),
    }));
    expect(ownCells(after.evidence)).toEqual(ownCells(expected));
  }),
);

law(
  '[M1] where the unit changed nothing everything stays: merge(b, o, b) = o',
  2,
  fc.property(sentRows(false), anyEdits, (base, edits) => {
    const hub = roundOf(edited(base, edits, 'h'));
    const merged = mergeInto(hub, back(sent(roundOf(base)), base));
    expect(merged).toMatchObject({ applied: [], conflicts: [], rejected: [] });
    expect(take(hub, back(sent(roundOf(base)), base)).evidence).toEqual(hub.evidence);
  }),
);

law(
  '[M2] where both did the same there is no conflict: merge(b, x, x) = x',
  3,
  fc.property(sentRows(false), rowEdits, (base, edits) => {
    const both = edited(base, edits, 'x');
    const merged = mergeInto(roundOf(both), back(sent(roundOf(base)), both));
    expect(merged).toMatchObject({ applied: [], conflicts: [], rejected: [] });
  }),
);

const namesOf = ({ applied }: UnitMerge) => applied.map(({ taskId, field, to }) => ({ taskId, field, to }));

law(
  '[M2] swapping the sides swaps nothing but the sides',
  4,
  fc.property(sentRows(true), cellEdits, cellEdits, (base, here, there) => {
    const pack = sent(roundOf(base));
    const [ours, theirs] = [edited(base, here, 'h'), edited(base, there, 'u')];
    const merged = mergeInto(roundOf(ours), back(pack, theirs));
    const swapped = mergeInto(roundOf(theirs), back(pack, ours));
    expect(swapped.conflicts).toEqual(
      merged.conflicts.map((conflict) => ({ ...conflict, ours: conflict.theirs, theirs: conflict.ours })),
    );
    const changed = (rows: readonly EvidenceRow[], other: UnitMerge) =>
      rows.flatMap((entry, index) =>
        FIELDS.filter(
          (field) =>
            !isSameCell(entry[field], base[index]?.[field] ?? null) &&
            !other.conflicts.some((conflict) => conflict.taskId === entry.taskId && conflict.field === field),
        ).map((field) => `${entry.taskId} ${field}`),
      );
    const both = new Set([...changed(ours, merged), ...changed(theirs, merged)]);
    const taken = [...namesOf(merged), ...namesOf(swapped)].map(({ taskId, field }) => `${taskId} ${field}`);
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.filter((name) => !both.has(name))).toEqual([]);
  }),
);

const byText = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();

law(
  '[K1] the order of the rows that come back is irrelevant',
  5,
  fc.property(sentRows(true), rowEdits, cellEdits, fc.nat(), (base, here, there, turn) => {
    const hub = roundOf(edited(base, here, 'h'));
    const theirs = edited(base, there, 'u');
    const turned = theirs
      .map((_, index) => theirs[(index + turn) % theirs.length] ?? theirs[0])
      .flatMap((x) => x ?? []);
    const [straight, other] = [theirs, turned].map((rows) => mergeInto(hub, back(sent(roundOf(base)), rows)));
    expect(other).toMatchObject({ ...straight, rejected: [] });
    expect(byText(other?.rejected ?? [])).toEqual(byText(straight?.rejected ?? []));
  }),
);

const ofUnit = (rows: readonly EvidenceRow[], unit: string): EvidenceRow[] => rows.map((entry) => ({ ...entry, unit }));

law(
  '[K1] the order of two units’ files is irrelevant to the rows',
  6,
  fc.property(sentRows(false), anyEdits, anyEdits, anyEdits, (base, here, one, other) => {
    const both = roundOf([...base, ...ofUnit(base, '乙局')]);
    const hub = { ...both, evidence: edited(both.evidence, here, 'h') };
    const first = back(sent(both), edited(base, one, 'u'));
    const second = back(sent(both, { unit: '乙局' }), edited(ofUnit(base, '乙局'), other, 'v'));
    const decide = (): Decision => 'theirs';
    const file = { name: '乙局.xlsx', digest: 'd2' };
    const straight = take(take(hub, first, { decide }), second, { decide, file });
    const turned = take(take(hub, second, { decide, file }), first, { decide });
    const inUnits = ({ evidence }: Assessment) =>
      evidence.toSorted((a, b) => (a.unit < b.unit ? -1 : Number(a.unit > b.unit)));
    expect(inUnits(turned)).toEqual(inUnits(straight));
    expect(byText(turned.log)).toEqual(byText(straight.log));
  }),
);

/** Each conflict is decided one way or left open, always the same way; about a row that is gone all cells alike. */
const decideSomehow = (conflict: Conflict): Decision | undefined => {
  const isGone = conflict.kind === 'rowRemovedHere' || conflict.kind === 'noBase';
  const digest = isGone ? digestOf(conflict.taskId) : conflictId(conflict);
  return ([undefined, 'ours', 'theirs'] as const)[parseInt(digest.slice(0, 8), 16) % 3];
};

/** Rows of one unit and one task: which is which can look different after they were filled in (SPEC.md, "Laws"). */
const hasTwins = (rows: readonly EvidenceRow[]): boolean =>
  new Set(rows.map(({ unit, taskId }) => `${unit}|${taskId}`.toLowerCase())).size < rows.length;

law(
  '[M7] merging twice is merging once',
  7,
  fc.property(sentRows(true), anyEdits, anyEdits, fc.boolean(), (base, here, there, isTwoWay) => {
    const [ours, theirs] = [edited(base, here, 'h'), edited(base, there, 'u')];
    fc.pre(!hasTwins(ours) && !hasTwins(theirs));
    const hub = roundOf(ours);
    const content = back(sent(roundOf(base)), theirs);
    const returned = isTwoWay ? { ...content, sent: null } : content;
    const status = isTwoWay ? 'noBase' : 'ok';
    const once = take(hub, returned, { decide: decideSomehow, status });
    expect(take(once, returned, { decide: decideSomehow, status, time: '2026-12-01 08:00' })).toEqual(once);
  }),
);

law(
  '[M7] every text that any side typed stands in the result, the conflicts, the rejected or the log',
  8,
  fc.property(
    sentRows(false),
    anyEdits,
    fc.array(fc.tuple(anyEdits, anyEdits), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    (base, here, files, isTwoWay) => {
      const pack = sent(roundOf(base));
      let hub = roundOf(edited(base, here, 'h'));
      let rows: readonly EvidenceRow[] = base;
      const said = marksIn(cellsOf(base));
      for (const [index, [there, later]] of files.entries()) {
        rows = edited(rows, there, `u${index}x`);
        const content = isTwoWay ? { ...back(pack, rows), sent: null } : back(pack, rows);
        const merged = mergeInto(hub, content);
        const after = take(hub, content, { decide: decideSomehow, file: { digest: `d${index}` } });
        const logged = after.log.flatMap(({ from, to }) => [from, to]);
        const inWorkbook = marksIn([...cellsOf(after.evidence), ...logged]);
        const inSight = marksIn([
          ...merged.conflicts.flatMap(({ ours, theirs }) => [ours, theirs]),
          ...merged.rejected.map(({ value }) => value),
        ]);
        const typedHere = marksIn(cellsOf(hub.evidence));
        const typedThere = [...marksIn(cellsOf(rows))].filter((mark) => !said.has(mark));
        expect([...typedHere].filter((mark) => !inWorkbook.has(mark))).toEqual([]);
        expect(typedThere.filter((mark) => !inWorkbook.has(mark))).toEqual([]);
        expect([...inSight].filter((mark) => !inWorkbook.has(mark) && !said.has(mark))).toEqual([]);
        for (const mark of marksIn(cellsOf(rows))) said.add(mark);
        hub = { ...after, evidence: edited(after.evidence, later, `h${index}x`) };
      }
    },
  ),
);

const shown = ({ applied, conflicts, rejected }: UnitMerge): string[] => {
  const text = (value: unknown): string => (isSameCell(value as string, null) ? '' : String(value));
  const columns = new Map(
    ['完成情况', '佐证', '公开日期', '数量', '自评得分'].map((header, index) => [header, FIELDS[index] ?? '']),
  );
  return [
    ...applied.map(
      ({ taskId, field, to, isCleared }) =>
        `${taskId.toLowerCase()} ${field} ${isCleared ? 'cleared' : 'taken'} ${text(to)}`,
    ),
    ...conflicts.map(({ taskId, field, kind, theirs }) => `${taskId.toLowerCase()} ${field} ${kind} ${text(theirs)}`),
    ...rejected.flatMap(({ taskId, column, value, reason }) => {
      const key = (taskId ?? '').toLowerCase();
      if (reason === 'rowMissing') return [`${key} rowMissing`];
      const field = columns.get(column ?? '');
      return field ? [`${key} ${field} ${reason} ${text(value)}`] : [];
    }),
  ].sort();
};

const firstOfEach = (rows: readonly EvidenceRow[]): EvidenceRow[] => [
  ...new Map(rows.toReversed().map((entry) => [entry.taskId.toLowerCase(), entry])).values(),
];

law(
  '[M5] a slow merge written from the rules alone finds the same',
  9,
  fc.property(sentRows(true), rowEdits, rowEdits, (base, here, there) => {
    const [ours, theirs] = [firstOfEach(edited(base, here, 'h')), firstOfEach(edited(base, there, 'u'))];
    const merged = mergeInto(roundOf(ours), back(sent(roundOf(base)), theirs));
    expect(shown(merged)).toEqual(slowMerge(base, ours, theirs));
  }),
);

law(
  '[M8] a slow two-way merge written from the rules alone finds the same',
  10,
  fc.property(sentRows(true), rowEdits, rowEdits, (base, here, there) => {
    const [ours, theirs] = [here, there].map((edits, side) =>
      firstOfEach(edited(base, edits, String(side))).filter(({ taskId }) => taskId !== 'T9'),
    );
    const merged = mergeInto(roundOf(ours ?? []), { ...back(sent(roundOf(base)), theirs ?? []), sent: null });
    expect(shown(merged)).toEqual(slowTwoWay(ours ?? [], theirs ?? []));
  }),
);
