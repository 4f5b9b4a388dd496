import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { mergeReturns } from '../../../src/app/exchange/mergeReturns';
import { readReturn } from '../../../src/app/exchange/readReturn';
import { takenBack } from '../../../src/app/exchange/takeBack';
import type { Assessment, Cell, EvidenceRow } from '../../../src/assessment/model/assessment';
import { UNIT_FIELDS, type PackageKind, type UnitField } from '../../../src/assessment/model/package';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { isBlank } from '../../../src/assessment/scoring/cells';
import { isSameCell } from '../../../src/exchange/merge/cellKey';
import type { Merge, Received } from '../../../src/exchange/model';
import { readProperties } from '../../../src/hosts/xlsx/readProperties';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import { EVIDENCE } from '../../../src/workbook/layout/tables';
import type { WorkbookPlan } from '../../../src/workbook/port';
import { assessment, row, task, unit } from '../../support/assessment-builder';
import { typeInto } from '../../support/editPlan';
import { recalculated } from '../../support/libreoffice';
import { plannedPackage } from '../../support/plannedPackage';
import { describeWith } from '../../support/requireTool';
import {
  addSheet,
  deleteRow,
  moveColumns,
  removeSheet,
  renameSheet,
  sortRows,
  writeBeside,
} from '../../support/returnedPlan';

/** Hub → package → what the unit does → a file → LibreOffice saves it → merge, against M1, M2 and M8 cell by cell. */

const HISTORIES = 36;
/** Of scores and reasons that went out, and the appeals that came back. */
const FEEDBACK_HISTORIES = 18;
const SEED = 20261122;
const UNIT = '和平区政府';
const TASKS = ['T1-01', 'T1-02', 'T1-03', 'T1-04'] as const;

const entry = (name: string, taskId: string) => row(null, { unit: name, taskId, deadline: 46356, evidence: null });

const REQUESTED = assessment({
  meta: { ...assessment().meta, id: '2026', title: '测试市2026年政务公开考核', year: 2026 },
  tasks: TASKS.map((id) =>
    task(id, { requirement: `${id}：公开信息\n不少于2次`, deadlineKind: 'by', deadlineDate: 46356 }),
  ),
  units: [unit(UNIT), unit('市教育局')],
  weights: [],
  evidence: [UNIT, '市教育局'].flatMap((name) => TASKS.map((taskId) => entry(name, taskId))),
});

const CONCLUSIONS: readonly Partial<EvidenceRow>[] = [
  { conclusion: '完成', deduction: 2, deductionReason: '迟报' },
  { conclusion: '部分完成', rate: 0.5 },
  { conclusion: '未完成' },
  { conclusion: '完成', override: 7.5, overrideReason: '会议定' },
];

/** The round before a package goes out. */
const HUBS: Readonly<Record<PackageKind, Assessment>> = {
  evidence: REQUESTED,
  feedback: {
    ...REQUESTED,
    evidence: REQUESTED.evidence.map((one, index) => ({
      ...one,
      ...{ evidence: '链接', assessor: '测试员' },
      ...CONCLUSIONS[index % CONCLUSIONS.length],
    })),
  },
};

const VALUES: readonly Cell[] = [
  null,
  null,
  '   ',
  '已在门户网站公开 http://www.example.gov.cn/a?b=1&c=2',
  '0012',
  '=1+1',
  '-减',
  ' 首尾空格 ',
  '第一行\n第二行',
  '<b>“引号”&amp;</b>',
  '已完成',
  46000,
  3,
  1 / 3,
  0.1 + 0.2,
  1234567.891,
];

interface Edit {
  readonly task: number;
  readonly field: UnitField;
  readonly value: Cell;
}

const edits = (fields: readonly UnitField[], most: number) =>
  fc.array(
    fc.record<Edit>({
      task: fc.nat(TASKS.length - 1),
      field: fc.constantFrom(...fields),
      value: fc.constantFrom(...VALUES),
    }),
    { maxLength: most },
  );

/** What else happens to the file; a row that is deleted says nothing of its cells. */
const HANDLINGS = {
  asItIs: (plan) => plan,
  sorted: sortRows,
  moved: moveColumns,
  renamed: renameSheet,
  withoutBase: (plan) => removeSheet(plan, '_系统'),
  withoutTasks: (plan) => removeSheet(plan, '任务分解'),
  rowDeleted: (plan) => deleteRow(plan, 0),
  ownSheet: (plan) => addSheet(plan, '附件', '自己的话'),
  beside: (plan) => writeBeside(plan, '旁注'),
} as const satisfies Record<string, (plan: WorkbookPlan) => WorkbookPlan>;

type Handling = keyof typeof HANDLINGS;
const handlings = Object.keys(HANDLINGS) as Handling[];

function historiesOf(kind: PackageKind, count: number) {
  const fields = UNIT_FIELDS[kind];
  const arbitrary = fc.record({ before: edits(fields, 8), here: edits(fields, 6), there: edits(fields, 8) });
  return fc
    .sample(arbitrary, { numRuns: count, seed: SEED })
    .map((history, index) => ({ ...history, kind, handling: handlings[index % handlings.length] ?? 'asItIs' }));
}

const histories = [...historiesOf('evidence', HISTORIES), ...historiesOf('feedback', FEEDBACK_HISTORIES)];

const edited = (round: Assessment, changes: readonly Edit[]): Assessment => {
  const evidence = [...round.evidence];
  for (const { task: index, field, value } of changes) {
    const old = evidence[index];
    if (old) evidence[index] = { ...old, [field]: value };
  }
  return { ...round, evidence };
};

const typed = (plan: WorkbookPlan, changes: readonly Edit[]): WorkbookPlan =>
  changes.reduce(
    (next, { task: index, field, value }) =>
      typeInto(next, EVIDENCE.sheet, index, EVIDENCE.columns[field].header, value),
    plan,
  );

interface Expected {
  readonly applied: string[];
  readonly conflicts: string[];
}

/** M1, M2 and M8 for every cell, straight from the rules. */
function expected(
  base: Assessment,
  ours: Assessment,
  theirs: Assessment,
  { kind, handling }: { readonly kind: PackageKind; readonly handling: Handling },
): Expected {
  const result: Expected = { applied: [], conflicts: [] };
  TASKS.forEach((taskId, index) => {
    if (handling === 'rowDeleted' && index === 0) return;
    const at = (round: Assessment, field: keyof EvidenceRow): Cell => (round.evidence[index]?.[field] ?? null) as Cell;
    for (const field of UNIT_FIELDS[kind]) {
      const [b, o, t] = [at(base, field), at(ours, field), at(theirs, field)];
      if (isSameCell(o, t)) continue;
      if (handling === 'withoutBase')
        (isSameCell(o, null) ? result.applied : result.conflicts).push(`${taskId} ${field}`);
      else if (isSameCell(b, o)) result.applied.push(`${taskId} ${field}`);
      else if (!isSameCell(b, t)) result.conflicts.push(`${taskId} ${field}`);
    }
  });
  return { applied: result.applied.sort(), conflicts: result.conflicts.sort() };
}

const found = ({ applied, conflicts }: Merge): Expected => ({
  applied: applied.map(({ taskId, field }) => `${taskId} ${field}`).sort(),
  conflicts: conflicts.map(({ taskId, field }) => `${taskId} ${field}`).sort(),
});

/** The values that are taken are those that were typed, to the last character. */
const wrongValues = (theirs: Assessment, { applied, conflicts }: Merge): string[] =>
  [...applied.map((one) => ({ ...one, value: one.to })), ...conflicts.map((one) => ({ ...one, value: one.theirs }))]
    .filter(({ taskId, field, value }) => {
      const typedValue = theirs.evidence.find((one) => one.unit === UNIT && one.taskId === taskId)?.[field];
      return !isSameCell(typedValue ?? null, value);
    })
    .map(({ taskId, field, value }) => `${taskId} ${field}: ${JSON.stringify(value)}`);

interface Case {
  readonly kind: PackageKind;
  readonly handling: Handling;
  readonly expected: Expected;
  readonly theirs: Assessment;
  readonly ours: Assessment;
  readonly bytes: Uint8Array;
}

async function caseOf({ before, here, there, kind, handling }: (typeof histories)[number]): Promise<Case> {
  const base = edited(HUBS[kind], before);
  const { plan } = plannedPackage(base, { unit: UNIT, kind, sentOn: '2026-11-01 09:00', due: '', returnTo: '办公室' });
  const [ours, theirs] = [edited(base, here), edited(base, there)];
  return {
    ...{ kind, handling, ours, theirs, expected: expected(base, ours, theirs, { kind, handling }) },
    bytes: await writeWorkbook(HANDLINGS[handling](typed(plan, there))),
  };
}

const labelOf = ({ kind, handling }: Case, index: number): string => `history ${index}, ${kind}, ${handling}`;

async function received(kind: PackageKind, bytes: Uint8Array | undefined): Promise<Received> {
  const name = `${UNIT}_${kind === 'feedback' ? '反馈' : '考核'}_20261101.xlsx`;
  const dropped = { name, bytes: new Uint8Array(bytes ?? []), modified: null };
  return { file: await readReturn(dropped, { readWorkbook, readProperties }), received: '2026-11-22' };
}

const merged = async ({ ours, kind }: Case, bytes: Uint8Array | undefined): Promise<Merge> =>
  mergeReturns(ours, [await received(kind, bytes)], new Set());

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  let cases: readonly Case[] = [];
  let saved: readonly Uint8Array[] = [];

  beforeAll(async () => {
    cases = await Promise.all(histories.map(caseOf));
    saved = await recalculated(cases.map(({ bytes }) => bytes));
  }, 600_000);

  it(`[M1] [M2] [M4] [M8] ${HISTORIES} histories of evidence and ${FEEDBACK_HISTORIES} of appeals through files that LibreOffice saved merge as the rules say`, async () => {
    let applied = 0;
    let conflicts = 0;
    for (const [index, one] of cases.entries()) {
      const merge = await merged(one, saved[index]);
      const label = labelOf(one, index);
      expect(found(merge), label).toEqual(one.expected);
      expect(wrongValues(one.theirs, merge), label).toEqual([]);
      applied += merge.applied.length;
      conflicts += merge.conflicts.length;
    }
    expect(applied).toBeGreaterThan(histories.length);
    expect(conflicts).toBeGreaterThan(histories.length / 3);
  }, 120_000);

  it('[M1] the same histories merge the same before LibreOffice saves them', async () => {
    for (const [index, one] of cases.entries()) {
      expect(found(await merged(one, one.bytes)), labelOf(one, index)).toEqual(one.expected);
    }
  }, 120_000);

  const all = async (handling: Handling): Promise<Merge[]> =>
    Promise.all(cases.flatMap((one, index) => (one.handling === handling ? [merged(one, saved[index])] : [])));

  it('[M6] a saved file whose hidden sheet was removed is compared two-way and says so', async () => {
    for (const { register } of await all('withoutBase')) {
      expect(register).toMatchObject([{ unit: UNIT, status: 'noBase' }]);
      expect(register[0]?.details[0]).toContain('只能与本表两方比较');
    }
  });

  it('[M3] a saved file in which nothing else was touched has nothing that is not taken', async () => {
    for (const handling of ['asItIs', 'sorted', 'moved', 'withoutTasks'] as const) {
      for (const { rejected } of await all(handling)) expect(rejected, handling).toEqual([]);
    }
  });

  it('[M7] what was written beside the table or on an own sheet is named with its place', async () => {
    for (const { rejected } of await all('ownSheet')) {
      expect(rejected).toMatchObject([{ column: '工作表“附件”第1行', value: '自己的话', reason: 'outside' }]);
    }
    for (const { rejected } of await all('beside')) {
      expect(rejected).toMatchObject([{ value: '旁注', reason: 'outside' }]);
    }
  });

  it('[M6] a sheet that was renamed or is gone is named in the register', async () => {
    for (const { register } of await all('renamed')) expect(register[0]?.details.join()).toContain('我局填报');
    for (const { register } of await all('withoutTasks')) expect(register[0]?.details.join()).toContain('任务分解');
  });

  it('[M5] a row that was deleted stays here and is named', async () => {
    for (const { rejected } of await all('rowDeleted')) {
      expect(rejected).toMatchObject([{ taskId: TASKS[0], reason: 'rowMissing' }]);
    }
  });

  it('[M11] an appeal that is taken stands beside the score it is made against, and nothing of the scoring changes', async () => {
    let appeals = 0;
    for (const [index, one] of cases.entries()) {
      if (one.kind !== 'feedback') continue;
      const [hub, file] = [one.ours, await received(one.kind, saved[index])];
      const { value: scores } = scoreAssessment(hub);
      const merge = mergeReturns(hub, [file], new Set());
      const time = '2026-11-22 14:05';
      const after = takenBack({ hub, scores, merge, files: [file], decide: () => undefined, time });
      const wanted = hub.evidence.map((old, at) => {
        const taken = merge.applied.filter((change) => change.unit === old.unit && change.taskId === old.taskId);
        const isAppealed = taken.some(({ to }) => !isBlank(to));
        if (isAppealed) appeals += 1;
        return {
          ...old,
          ...Object.fromEntries(taken.map(({ field, to }) => [field, to])),
          scoreBeforeAppeal: isAppealed ? Number(scores.rows[at]?.final?.toFixed()) : null,
          basis: after.evidence[at]?.basis,
        };
      });
      expect(after.evidence, labelOf(one, index)).toEqual(wanted);
    }
    expect(appeals).toBeGreaterThan(FEEDBACK_HISTORIES);
  });
});
