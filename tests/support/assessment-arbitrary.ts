import fc, { type Arbitrary } from 'fast-check';
import {
  roles,
  type Adjustment,
  type Assessment,
  type Cell,
  type EvidenceRow,
  type ExchangeRecord,
  type Grade,
  type OwnerChoice,
  type PaperItem,
  type RowPoints,
  type Setting,
  type Task,
  type Unit,
  type WeightEntry,
} from '../../src/assessment/model/assessment';
import { deadlineKinds } from '../../src/assessment/model/breakdown';
import { nameKey } from '../../src/assessment/scoring/cells';
import { stampBasis } from '../../src/assessment/scoring/basis';
import { firstByName } from '../../src/assessment/scoring/firstByName';

export interface AssessmentOptions {
  readonly maxUnits?: number;
  readonly maxTasks?: number;
  /** Of the random rows; those of one unit may be copied to another besides, for ties. */
  readonly maxRows?: number;
  /** Numbers with more than 2 decimals (0.1 + 0.2, thirds, 4e-9); true unless told. */
  readonly awkwardNumbers?: boolean;
  /** Units of the roster, and task ids, that differ only in Latin case or not at all; true unless told. */
  readonly twins?: boolean;
  /** Also what SPEC.md leaves open: groups that differ only in Latin case, a 等次 that is a number or logical value. */
  readonly unsettled?: boolean;
}

type Settled = Required<AssessmentOptions>;
type Weighted<T> = [weight: number, arbitrary: Arbitrary<T>];

/** A choice by weight; alternatives of weight 0 never come. */
const mix = <T>(...choices: Weighted<T>[]): Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));
const always = <T>(value: T): Arbitrary<T> => fc.constant(value);
const one = <T>(...values: T[]): Arbitrary<T> => fc.constantFrom(...values);
const when = (condition: boolean, weight: number): number => (condition ? weight : 0);

// --- cells -----------------------------------------------------------------------------------------------------------

const blank: Arbitrary<Cell> = mix<Cell>(
  [8, always(null)],
  [4, one(' ', '   ', '\u3000', ' \u3000 ', '\u3000\u3000')],
  [1, always('')],
);
const logical: Arbitrary<Cell> = fc.boolean();
const numberAsText: Arbitrary<Cell> = one('0.5', '10', ' 3', '4 ', '1,000', '60%', '１２', '-1', '1e3', '2017-06-30');
const word: Arbitrary<Cell> = one(
  'abc',
  '无',
  '见网站首页',
  '待定',
  '是',
  'TRUE',
  '\u3000已公开\u3000',
  ' 已公开',
  '.',
);
/** Nothing that counts as a number. */
const noNumber: Arbitrary<Cell> = mix<Cell>([5, blank], [2, numberAsText], [1, word], [1, logical]);
/** Mostly given text, as 理由 and 佐证 hold it. */
const givenText: Arbitrary<Cell> = mix<Cell>([8, word], [2, blank], [1, one<Cell>(0, 7, true, false)]);

/** At most 15 significant digits, as a spreadsheet keeps them. */
const kept = (value: number): number => Number(value.toPrecision(15));
/** units × 10^-places, read from its decimal text so that no binary error comes in. */
const scaled = (units: number, places: number): number => Number(`${units}e-${places}`);

const awkwardNumbers = [
  ...[0.1 + 0.2, 1.005, 2.675, 1 / 3, 2 / 3, 3.333, 10 / 3, 0.285, 1.115, 8.345, 4.35, 99.995, 59.995],
  ...[1 / 7, 0.005, 0.004999999, 0.015, 4e-9, 5e-9, 6e-9, 1e-7, 1.00000001, 33.33333333, 123456.789012345],
].map(kept);

/** A number from low to high, both whole. */
const numberBetween = (low: number, high: number, options: Settled): Arbitrary<number> => {
  const decimals = (places: number) =>
    fc.integer({ min: low * 10 ** places, max: high * 10 ** places }).map((units) => scaled(units, places));
  const fitting = awkwardNumbers.filter((value) => value >= low && value <= high);
  return mix<number>(
    [6, decimals(0)],
    [2, decimals(1)],
    [3, decimals(2)],
    [when(options.awkwardNumbers, 1), decimals(3)],
    [when(options.awkwardNumbers && fitting.length > 0, 3), one(...fitting, low)],
  );
};

/** Any number a cell may hold, signs and sizes included. */
const anyNumber = (options: Settled): Arbitrary<number> =>
  mix<number>(
    [4, numberBetween(0, 10, options)],
    [2, numberBetween(-20, -1, options)],
    [1, numberBetween(0, 1_000_000, options)],
    [1, one(0, 1, -1, 100)],
  );

const taskPoints = (options: Settled): Arbitrary<Cell> =>
  mix<Cell>(
    [8, one(10, 10, 5, 20)],
    [6, numberBetween(0, 20, options)],
    [1, always(0)],
    [1, anyNumber(options)],
    [2, noNumber],
  );

// --- names -----------------------------------------------------------------------------------------------------------

const letters = Array.from('市区县局委办厅发改教育公安财政甲乙丙丁ABCabcXyz');
const knownNames = ['沈河区', '和平区', '市教育局', '市公安局', '市财政局', 'OpenData中心', '高新区A', '高新区B'];
const name: Arbitrary<string> = mix<string>(
  [3, one(...knownNames)],
  [2, fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 })],
);

const flipCase = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));

const fold = (text: string): string => text.toLowerCase();

/** A name as someone writes it who means one of these: as it is, in other case, misspelt, or none of them. */
const mention = (names: readonly string[], stranger: string): Arbitrary<string> =>
  names.length === 0
    ? always(stranger)
    : mix<string>(
        [16, one(...names)],
        [2, one(...names).map(flipCase)],
        [1, one(...names).map((known) => `${known} `)],
        [1, one(stranger, '', '\u3000')],
      );

// --- dates -----------------------------------------------------------------------------------------------------------

/** 2017-06-30 */
const deadlineDay = 42916;
const oddDate: Arbitrary<Cell> = mix<Cell>(
  [3, one('2017-06-30', '2017年6月底', '长期', '42916')],
  [2, one(20170630, 0, -1, 0.5, 1, 2958465, 2958465.75, 2958466)],
  [2, blank],
  [1, logical],
);
const deadline: Arbitrary<Cell> = mix<Cell>(
  [8, one(deadlineDay, deadlineDay, deadlineDay + 0.25, deadlineDay + 184)],
  [3, blank],
  [2, oddDate],
);
const publishedOn: Arbitrary<Cell> = mix<Cell>(
  [3, one(deadlineDay - 1, deadlineDay, deadlineDay + 1)],
  [2, one(deadlineDay - 0.5, deadlineDay + 0.75, deadlineDay + 1.25, deadlineDay + 0.999)],
  [2, fc.integer({ min: deadlineDay - 200, max: deadlineDay + 400 })],
  [2, oddDate],
  [2, blank],
);

// --- tasks and units -------------------------------------------------------------------------------------------------

const requiredCount = (options: Settled): Arbitrary<Cell> =>
  mix<Cell>(
    [6, one(1, 3, 4, 7, 12)],
    [1, one(0, -1)],
    [2, numberBetween(0, 12, options)],
    [4, noNumber],
    [1, anyNumber(options)],
  );

const task = (id: string, options: Settled): Arbitrary<Task> =>
  fc.record({
    id: always(id),
    section: one('一、推进决策公开', '二、推进执行公开', ''),
    number: one('1', '12', '4-3', ''),
    item: one('重大决策公开', '财政预决算公开', ''),
    requirement: one('及时公开有关信息。', '全年不少于4次。', ''),
    channel: one('政府门户网站', ''),
    deadlineText: one('6月底前', '长期推进', ''),
    deadlineKind: one(...deadlineKinds),
    deadlineDate: deadline,
    lead: one<string[]>([], ['市教育局'], ['沈河区', '和平区']),
    responsible: one<string[]>([], ['市公安局']),
    cooperating: one<string[]>([], ['市财政局']),
    measures: one('', '不少于4次'),
    requiredCount: requiredCount(options),
    points: taskPoints(options),
    rubric: mix<Cell>([2, blank], [1, word], [1, one<Cell>(5, 0.5, '每少一次 扣2分')]),
    source: one('第32行', ''),
  });

/** Now and then an id stands twice, perhaps in other case: the first one counts (C5). */
const taskIds = ({ maxTasks, twins }: Settled): Arbitrary<string[]> =>
  fc.array(fc.nat({ max: 19 }), { maxLength: maxTasks, size: 'max' }).map((lucks) =>
    lucks.map((luck, index) => {
      if (twins && index > 0 && luck === 18) return 'T1-01';
      if (twins && index > 0 && luck === 19) return 't1-01';
      return `T${1 + (index % 3)}-${String(1 + index).padStart(2, '0')}`;
    }),
  );

const tasks = (options: Settled): Arbitrary<Task[]> =>
  taskIds(options).chain((ids) => fc.tuple(...ids.map((id) => task(id, options))));

const groupNames: Arbitrary<string[]> = fc.uniqueArray(
  one('区县(市)', '市政府部门', '直属单位', 'A类', '', '\u3000', '未分组'),
  { minLength: 1, maxLength: 3 },
);

const rosterNames = ({ maxUnits, twins }: Settled): Arbitrary<string[]> => {
  const distinct = fc.uniqueArray(name, { maxLength: maxUnits, selector: fold });
  if (!twins || maxUnits < 2) return distinct;
  const withTwin = fc
    .tuple(distinct, fc.boolean())
    .map(([names, same]) =>
      names.length === 0 ? names : [...names, ...names.slice(0, 1).map(same ? String : flipCase)].slice(-maxUnits),
    );
  return mix<string[]>([6, distinct], [1, withTwin]);
};

const units = (options: Settled): Arbitrary<Unit[]> =>
  fc.tuple(rosterNames(options), groupNames).chain(([names, groups]) =>
    fc.tuple(
      ...names.map((unitName) =>
        fc.record({
          name: always(unitName),
          group: options.unsettled ? mix([4, one(...groups)], [1, one(...groups).map(flipCase)]) : one(...groups),
          aliases: one<string[]>([], ['简称']),
          email: one('', 'office@example.invalid'),
          note: one('', '试点'),
        }),
      ),
    ),
  );

/** Choices for owners that tasks name, that none names, and the same one twice. */
const choices: Arbitrary<OwnerChoice[]> = fc.array(
  fc.record({
    phrase: one('市教育局', '市公安局', '各区、县(市)政府', '市政府有关部门', '沈河区'),
    units: one<string[]>([], ['沈河区'], ['市教育局', '区县(市)'], ['没有的局'], ['各部门']),
  }),
  { maxLength: 3 },
);

// --- evidence --------------------------------------------------------------------------------------------------------

const conclusion: Arbitrary<Cell> = mix<Cell>(
  [6, always('完成')],
  [7, always('部分完成')],
  [3, always('未完成')],
  [3, always('不适用')],
  [3, blank],
  [2, one<Cell>('完成 ', ' 完成', '\u3000部分完成', '基本完成', '不适用 ', 'abc', 1, 0, true, false)],
);

const rate = (options: Settled): Arbitrary<Cell> =>
  mix<Cell>(
    [5, fc.integer({ min: 0, max: 100 }).map((percent) => scaled(percent, 2))],
    [2, one(0, 1, 0.5, 1.5, 60, -0.1, 1.00000001, kept(1 / 3))],
    [1, anyNumber(options)],
    [5, noNumber],
  );

const rowPoints = (options: Settled): Arbitrary<RowPoints> =>
  mix<RowPoints>(
    [6, always('follows')],
    [4, taskPoints(options).map((typed) => ({ typed }))],
    [1, noNumber.map((typed) => ({ typed }))],
  );

/** Any row at all. */
const wildRow = (unit: Arbitrary<string>, taskId: Arbitrary<string>, options: Settled): Arbitrary<EvidenceRow> =>
  fc.record({
    unit,
    taskId,
    role: one(...roles),
    deadline,
    requiredCount: requiredCount(options),
    points: rowPoints(options),
    progress: mix<Cell>([1, word], [1, blank]),
    evidence: givenText,
    publishedOn,
    count: mix<Cell>([5, fc.integer({ min: 0, max: 12 })], [2, anyNumber(options)], [3, noNumber]),
    selfScore: mix<Cell>([2, numberBetween(0, 20, options)], [2, noNumber]),
    conclusion,
    rate: rate(options),
    deduction: mix<Cell>(
      [6, blank],
      [4, numberBetween(0, 6, options)],
      [1, always(0)],
      [1, anyNumber(options)],
      [1, noNumber],
    ),
    deductionReason: mix<Cell>([2, blank], [2, word]),
    override: mix<Cell>([7, blank], [3, numberBetween(0, 20, options)], [1, anyNumber(options)], [1, noNumber]),
    overrideReason: mix<Cell>([1, blank], [2, word]),
    assessor: mix<Cell>([1, word], [1, blank]),
    appealReason: mix<Cell>([1, word], [4, blank]),
    appealEvidence: mix<Cell>([1, word], [4, blank]),
    scoreBeforeAppeal: mix<Cell>([3, one<Cell>(0, 5, 10)], [1, numberBetween(0, 20, options)], [1, word], [4, blank]),
    appealVerdict: mix<Cell>([4, one<Cell>('维持', '调整', '调整')], [1, one<Cell>('维持 ', '调 整', 1)], [4, blank]),
    appealAnswer: mix<Cell>([1, word], [4, blank]),
    basis: always<Cell>(null),
  });

const sentRecord: ExchangeRecord = {
  time: '2026-11-22 14:05',
  action: '下发',
  unit: '市教育局',
  round: 1,
  kind: '填报',
  due: 46387,
  file: '市教育局_考核_20261122.xlsx',
  status: '已下发',
  detail: null,
  modified: null,
  digest: 'ab12',
  taken: null,
};

/** A row as it should be; many of them make equal scores. */
const tidyRow = (unit: Arbitrary<string>, taskId: Arbitrary<string>): Arbitrary<EvidenceRow> =>
  fc.record({
    unit,
    taskId,
    role: one(...roles),
    deadline: always<Cell>(deadlineDay),
    requiredCount: always<Cell>(4),
    points: one<RowPoints>('follows', { typed: 10 }),
    progress: always<Cell>('已按要求公开'),
    evidence: always<Cell>('门户网站公开专栏'),
    publishedOn: one<Cell>(deadlineDay - 3, deadlineDay, deadlineDay + 0.5, deadlineDay + 2),
    count: fc.integer({ min: 0, max: 5 }),
    selfScore: always<Cell>(10),
    conclusion: one<Cell>('完成', '完成', '部分完成', '未完成'),
    rate: always<Cell>(null),
    deduction: one<Cell>(null, null, 1),
    deductionReason: always<Cell>('更新不及时'),
    override: always<Cell>(null),
    overrideReason: always<Cell>(null),
    assessor: always<Cell>('张三'),
    appealReason: always<Cell>(null),
    appealEvidence: always<Cell>(null),
    scoreBeforeAppeal: always<Cell>(null),
    appealVerdict: always<Cell>(null),
    appealAnswer: always<Cell>(null),
    basis: always<Cell>(null),
  });

/** Texts and numbers that are nearly the same, and some that are told apart by little. */
const nearlySame: Arbitrary<Cell> = mix<Cell>(
  [3, one<Cell>('见 A 网', '见\u3000A  网 ', ' 见 A 网', '见 a 网', '见A网', '第一行\n第二行', '␟', '𠮷', '0', 'TRUE')],
  [2, one<Cell>(0, 4e-9, -4e-9, 1e-8, -1e-8, 0.00001, 0.1, 0.10000001, 3, -3, 42916, 42916.75)],
  [2, one<Cell>(1e6, 123456.12345678, 999999.99999999, 1e13, 123456789012345, 1e15, -1e20, 99999999999999)],
  [1, one<Cell>('a'.repeat(9_900), 'a'.repeat(9_901), 'b'.repeat(100), `${'b'.repeat(99)}c`)],
  [1, blank],
);

/** A row with nothing recorded, as scored now, or changed since. */
const recorded = (row: Arbitrary<EvidenceRow>, taskList: readonly Task[]): Arbitrary<EvidenceRow> => {
  const taskOf = firstByName(taskList, ({ id }) => id);
  const change: Arbitrary<Partial<EvidenceRow> | null> = mix<Partial<EvidenceRow> | null>(
    [5, always(null)],
    [4, always({})],
    [3, fc.record({ evidence: nearlySame })],
    [1, fc.record({ progress: nearlySame })],
    [1, fc.record({ publishedOn: nearlySame, count: nearlySame })],
    [1, fc.record({ points: one<Cell>(0, 5, 10, 10.00000001, 10.000000001, '10').map((typed) => ({ typed })) })],
    [1, fc.record({ deadline: nearlySame, requiredCount: nearlySame })],
    [1, fc.record({ basis: word })],
  );
  return fc.tuple(row, change, change).map(([plain, before, after]) => {
    if (after === null) return plain;
    return { ...stampBasis({ ...plain, ...before }, taskOf.get(nameKey(plain.taskId))), ...after };
  });
};

const evidence = (unitList: readonly Unit[], taskList: readonly Task[], options: Settled): Arbitrary<EvidenceRow[]> => {
  const unitNames = unitList.map((unit) => unit.name);
  const unit = mention(unitNames, '未列单位');
  const taskId = mention(
    taskList.map((known) => known.id),
    'T9-99',
  );
  const row = recorded(mix<EvidenceRow>([3, wildRow(unit, taskId, options)], [2, tidyRow(unit, taskId)]), taskList);
  const rows = fc.array(row, { maxLength: options.maxRows, size: 'max' });
  // One unit's rows given to another as well: equal scores, R2.
  const [first, second] = unitNames;
  if (first === undefined || second === undefined) return rows;
  return fc.tuple(rows, fc.nat({ max: 3 })).map(([list, luck]) => {
    if (luck > 0) return list;
    const copies = list.filter((copied) => copied.unit === first).map((copied) => ({ ...copied, unit: second }));
    return [...list.filter((copied) => copied.unit !== second), ...copies];
  });
};

// --- weights ---------------------------------------------------------------------------------------------------------

/** [政务公开分值 in 10^-places of one hundredth of the total, places]: exactly 4 %, just above, just below, others. */
const exactShares: readonly (readonly [number, number])[] = [
  [4, 2],
  [4, 2],
  [3996, 5],
  [40001, 6],
  [39999999, 9],
  [5, 2],
  [35, 3],
  [1, 0],
];

const ownPairs: Arbitrary<[Cell, Cell]> = fc
  .tuple(
    one(...exactShares),
    mix<[number, number]>(
      [3, one<[number, number]>([100, 0], [1000, 0], [120, 0], [150, 0])],
      [1, fc.integer({ min: 1, max: 2000 }).map((total): [number, number] => [total, 0])],
      [1, fc.integer({ min: 1, max: 99_999 }).map((total): [number, number] => [total, 2])],
    ),
  )
  .map(([[share, sharePlaces], [total, totalPlaces]]) => [
    scaled(total, totalPlaces),
    scaled(total * share, totalPlaces + sharePlaces),
  ]);

const wildPairs = (options: Settled): Arbitrary<[Cell, Cell]> =>
  fc.tuple(
    mix<Cell>([4, numberBetween(1, 1200, options)], [1, one(0, -100, 0.5)], [1, anyNumber(options)], [2, noNumber]),
    mix<Cell>([4, numberBetween(0, 60, options)], [1, one(0, -1, 2000)], [1, anyNumber(options)], [2, noNumber]),
  );

/** The awkward shares need more than 2 decimals; without awkward numbers the pair is kept to 2. */
const toCents = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toFixed(2)) : cell);

const weightEntry = (unit: Arbitrary<string>, options: Settled): Arbitrary<WeightEntry> =>
  fc
    .tuple(
      unit,
      mix<[Cell, Cell]>([3, ownPairs], [2, wildPairs(options)]),
      mix<Cell>([1, word], [1, blank]),
      mix<Cell>([1, always('第三条')], [1, blank]),
    )
    .map(([entryUnit, [total, points], document, clause]) => ({
      unit: entryUnit,
      total: options.awkwardNumbers ? total : toCents(total),
      points: options.awkwardNumbers ? points : toCents(points),
      document,
      clause,
    }));

const weights = (unitList: readonly Unit[], options: Settled): Arbitrary<WeightEntry[]> => {
  const names = unitList.map((unit) => unit.name);
  const extra = fc.array(weightEntry(mention(names, '未列单位'), options), { maxLength: 3 });
  const own = fc.tuple(
    ...names.map((unitName) => fc.option(weightEntry(always(unitName), options), { nil: null, freq: 6 })),
  );
  return fc.tuple(extra, own, fc.boolean()).map(([more, each, extraFirst]) => {
    const entries = each.filter((entry) => entry !== null);
    return extraFirst ? [...more, ...entries] : [...entries, ...more];
  });
};

// --- settings, grades, adjustments -----------------------------------------------------------------------------------

const unusable: Arbitrary<Cell> = mix<Cell>([4, noNumber], [1, always(-1)], [1, one('是 ', '否 ', '提示 ', '默认')]);

interface KnownSetting {
  readonly name: string;
  readonly standard: Cell;
  readonly changed: (options: Settled) => Arbitrary<Cell>;
}

const limits = [0.05, 0.035, 1, 0.5, 0.04, 0.0400001, 0, 1.01, 4];
const knownSettings: readonly KnownSetting[] = [
  { name: '权重下限', standard: 0.04, changed: () => one<Cell>(...limits) },
  { name: '无佐证不得分', standard: '是', changed: () => one<Cell>('否', '否', '是', false) },
  { name: '逾期扣分比例', standard: 0.2, changed: () => one<Cell>(0, 0.1, 0.333, 1, 1.5, 0.05) },
  { name: '不适用处理', standard: '按比例', changed: () => one<Cell>('按比例', '计零分') },
  { name: '加分上限', standard: 5, changed: (options) => numberBetween(0, 20, options) },
  {
    name: '最高得分',
    standard: 100,
    changed: (options) => mix<Cell>([2, numberBetween(50, 120, options)], [1, one(0, 90)]),
  },
  { name: '否决最高得分', standard: 59, changed: (options) => numberBetween(0, 100, options) },
  { name: '未达标处理', standard: '提示', changed: () => one<Cell>('按下限折算', '不予折算', '提示') },
];

const settingRow = (known: KnownSetting, options: Settled): Arbitrary<Setting> =>
  mix<Cell>([5, always(known.standard)], [4, known.changed(options)], [1, unusable]).map((value) => ({
    name: known.name,
    value,
  }));

const settings = (options: Settled): Arbitrary<Setting[]> => {
  const own = fc
    .tuple(...knownSettings.map((known) => fc.option(settingRow(known, options), { nil: null, freq: 7 })))
    .map((rows) => rows.filter((row) => row !== null));
  const more = fc.array(
    mix<Setting>(
      [3, one(...knownSettings).chain((known) => settingRow(known, options))],
      [
        1,
        fc.record({ name: mix<Cell>([1, one<Cell>('备注', '权重下限 ', 7)], [1, blank]), value: anyNumber(options) }),
      ],
    ),
    { maxLength: 2 },
  );
  const all = fc.tuple(own, more).map(([rows, others]) => [...rows, ...others]);
  const shuffled = all.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
  return mix<Setting[]>(
    [2, all],
    [2, shuffled],
    [1, always(knownSettings.map(({ name: known, standard: value }) => ({ name: known, value })))],
    [1, always([])],
  );
};

const standardGrades: readonly Grade[] = [
  { name: '优秀', minimum: 90 },
  { name: '良好', minimum: 80 },
  { name: '合格', minimum: 60 },
  { name: '不合格', minimum: 0 },
];

const grades = (options: Settled): Arbitrary<Grade[]> => {
  const gradeName = mix<Cell>(
    [8, one('优秀', '良好', '合格', '不合格', ' 优秀 ', 'A级', '\u3000良\u3000')],
    [2, blank],
    [when(options.unsettled, 1), one<Cell>(1, 2, true)],
  );
  const minimum = mix<Cell>(
    [4, one(90, 80, 60, 0)],
    [3, numberBetween(0, 100, options)],
    [1, one(-5, 100, 101, 59, 59.01)],
    [2, noNumber],
  );
  return mix<Grade[]>(
    [4, always([...standardGrades])],
    [2, fc.shuffledSubarray([...standardGrades], { minLength: 1 })],
    [4, fc.array(fc.record({ name: gradeName, minimum }), { minLength: 1, maxLength: 6 })],
    [1, always([])],
  );
};

const adjustments = (unitList: readonly Unit[], options: Settled): Arbitrary<Adjustment[]> => {
  const unit: Arbitrary<Cell> = mix<Cell>(
    [
      12,
      mention(
        unitList.map((known) => known.name),
        '未列单位',
      ),
    ],
    [1, blank],
    [1, one<Cell>(true, 3)],
  );
  const amount = mix<Cell>([6, numberBetween(0, 8, options)], [1, anyNumber(options)], [2, noNumber]);
  const row = (type: Arbitrary<Cell>) => fc.record({ unit, type, amount, reason: givenText, evidence: givenText });
  const blankRow = fc.record({ unit: blank, type: blank, amount: blank, reason: blank, evidence: blank });
  return fc.array(
    mix<Adjustment>(
      [5, row(always('加分'))],
      [4, row(always('减分'))],
      [2, row(always('否决'))],
      [2, row(mix<Cell>([2, one<Cell>('加分 ', ' 否决', '奖励', 'abc', 1, true)], [1, blank]))],
      [1, blankRow],
    ),
    { maxLength: 8 },
  );
};

/** Items of 版式: usable and not, known and not, once and twice. */
const paper: Arbitrary<PaperItem[]> = fc.array(
  mix<PaperItem>(
    [
      4,
      fc.record({
        name: one<Cell>('附件号', '发文字号', '考核期间', '落款单位', '落款日期'),
        value: mix<Cell>(
          [4, one<Cell>('附件1', '沈政办发〔2018〕5号', '2018年1月15日', '无', ' 无\u3000', '“&”')],
          [2, one<Cell>(43115, 43115.5, 5, -3, 0, 60, 1_000_000)],
          [1, one('字'.repeat(100), '字'.repeat(101))],
          [2, blank],
          [1, logical],
        ),
      }),
    ],
    [
      4,
      fc.record({
        name: one<Cell>('标题字体', '正文字体', '得分格式', '比率格式', '单位栏宽', '数字栏宽'),
        value: mix<Cell>([3, one<Cell>('方正小标宋简体', '楷体', '0.0', '0%', 0, 20, '18', 60, '=1')], [1, noNumber]),
      }),
    ],
    [1, fc.record({ name: mix<Cell>([1, one<Cell>('备注', 7)], [1, blank]), value: word })],
  ),
  { maxLength: 8 },
);

/** Adversarial assessments: everything the model allows, in the mixtures that the rules tell apart. */
export const assessmentArbitrary = (options: AssessmentOptions = {}): Arbitrary<Assessment> => {
  const settled: Settled = {
    maxUnits: 8,
    maxTasks: 12,
    maxRows: 30,
    awkwardNumbers: true,
    twins: true,
    unsettled: false,
    ...options,
  };
  return fc.tuple(units(settled), tasks(settled)).chain(([unitList, taskList]) =>
    fc.record({
      meta: fc.record({
        id: one('2017-01', 'round'),
        title: one('2017年政务公开工作要点任务分解', '政务公开考核'),
        year: fc.integer({ min: 2008, max: 2030 }),
        issuer: one('市政府办公厅', ''),
        documentNumber: one('市政办发〔2017〕1号', ''),
        notice: one('2017年政务公开工作要点', ''),
        source: one('通知.txt', ''),
        weightClause: one('权重不低于4%', ''),
        weightClauseSource: one('第12行', ''),
      }),
      tasks: always(taskList),
      units: always(unitList),
      choices,
      weights: weights(unitList, settled),
      settings: settings(settled),
      grades: grades(settled),
      paper,
      evidence: evidence(unitList, taskList, settled),
      adjustments: adjustments(unitList, settled),
      log: one([], [{ time: 42916.5, action: '导入', subject: '任务分解', from: null, to: '12', source: '通知.txt' }]),
      exchange: one([], [sentRecord]),
      seal: one(null, { code: 'ABCD-EFGH-JKMN', sealedOn: '2026-11-22 14:05', content: 'c'.repeat(70_000) }),
    }),
  );
};

/** The same assessments for the same seed. */
export const sampleAssessments = (count: number, seed: number, options: AssessmentOptions = {}): Assessment[] =>
  fc.sample(assessmentArbitrary(options), { numRuns: count, seed });
