import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDeadline } from '../../src/documents/interpret/fields/deadline';
import { interpretText } from './support/interpretText';

const RUNS = { seed: 20170426, numRuns: 60 };
const YEAR = 2022;

const HAN = '公开信息重点领域政策服务环境民生教育医疗价格监测改革创新';
const han = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...Array.from(HAN)), { minLength, maxLength }).map((chars) => chars.join(''));

const unit = fc
  .tuple(fc.constantFrom('市', '县', '省'), han(2, 4), fc.constantFrom('局', '委', '办公室'))
  .map((all) => all.join(''));
const units = (minLength: number) => fc.uniqueArray(unit, { minLength, maxLength: 3 });
const sentence = fc
  .tuple(
    fc.constantFrom('及时公布', '依法公开', '每季度更新', '6月底前发布'),
    han(4, 20),
    fc.constantFrom('', '(涉密除外)', '，加强解读'),
  )
  .map(([start, middle, end]) => `${start}${middle}${end}。`);

const roles = fc.oneof(
  fc.record({ lead: units(1), responsible: fc.constant([]), cooperating: units(0) }),
  fc.record({ lead: fc.constant([]), responsible: units(1), cooperating: fc.constant([]) }),
);
const task = fc
  .record({
    item: fc.tuple(fc.constantFrom('推进', '加强', '做好'), han(3, 12)).map((all) => all.join('')),
    requirement: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
    roles,
    deadline: fc.constantFrom('', '6月底前', '长期坚持', '2022年12月31日前'),
  })
  .filter(({ roles: { lead, responsible, cooperating } }) => {
    const all = [...lead, ...responsible, ...cooperating];
    return new Set(all).size === all.length;
  });
type Task = typeof task extends fc.Arbitrary<infer Value> ? Value : never;
const tasks = fc.array(task, { minLength: 1, maxLength: 12 });

const bracket = ({ lead, responsible, cooperating }: Task['roles']): string => {
  const parts = [
    ...(lead.length > 0 ? [`${lead.join('、')}牵头`] : []),
    ...(responsible.length > 0 ? [`${responsible.join('、')}负责`] : []),
    ...(cooperating.length > 0 ? [`${cooperating.join('、')}配合`] : []),
  ];
  return `（${parts.join('，')}）`;
};

const labels = ({ roles: { lead, responsible, cooperating }, deadline }: Task): string[] => [
  ...(lead.length > 0 ? [`牵头单位：${lead.join('、')}`] : []),
  ...(responsible.length > 0 ? [`责任单位：${responsible.join('、')}`] : []),
  ...(cooperating.length > 0 ? [`配合单位：${cooperating.join('、')}`] : []),
  ...(deadline === '' ? [] : [`完成时限：${deadline}`]),
];

const HAN_NUMBERS = '一二三四五六七八九十'.split('');
const chinese = (value: number): string =>
  value > 10 ? `十${HAN_NUMBERS[value - 11] ?? ''}` : (HAN_NUMBERS[value - 1] ?? '');

/** How a number is printed and what of it is the number. */
const STYLES: Readonly<Record<string, (value: number) => readonly [printed: string, number: string]>> = {
  dot: (value) => [`${value}.`, String(value)],
  comma: (value) => [`${value}、`, String(value)],
  han: (value) => [`${chinese(value)}、`, chinese(value)],
  brackets: (value) => [`（${chinese(value)}）`, chinese(value)],
  article: (value) => [`第${chinese(value)}条 `, chinese(value)],
  digitBrackets: (value) => [`（${value}）`, String(value)],
};
const style = fc.constantFrom(...Object.keys(STYLES));

const numberOf = (name: string, value: number): readonly [string, string] => STYLES[name]?.(value) ?? ['', ''];

const TITLE = '某市2022年政务公开工作要点任务分工';

/** Cut after so many characters, as a page does; the first line is indented. */
const wrapped = (text: string, width: number): string =>
  `    ${text}`.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n');

function found(text: string) {
  const { value, issues } = interpretText(text);
  expect(new Set(value.tasks.map(({ id }) => id)).size).toBe(value.tasks.length);
  return {
    issues: issues.filter(({ code }) => code !== 'deadlineUnclear').map(({ code }) => code),
    tasks: value.tasks.map(({ number, item, requirement, lead, responsible, cooperating, deadline, inferred }) => ({
      number,
      item,
      requirement,
      roles: { lead, responsible, cooperating },
      deadline,
      inferred,
    })),
  };
}

const expected = (all: readonly Task[], number: (index: number) => string | null, hasDeadline: boolean) =>
  all.map(({ item, requirement, roles: own, deadline }, index) => ({
    number: number(index),
    item,
    requirement,
    roles: own,
    deadline: parseDeadline(hasDeadline ? deadline : '', YEAR),
    inferred: [],
  }));

it('gives back tasks printed as prose with role brackets, in every kind of numbering', () => {
  fc.assert(
    fc.property(tasks, style, fc.boolean(), fc.constantFrom('。', '：', '　'), (all, name, inPart, mark) => {
      const lines = all.map(
        (each, index) => `${numberOf(name, index + 1)[0]}${each.item}${mark}${each.requirement}${bracket(each.roles)}`,
      );
      const text = [TITLE, ...(inPart && name !== 'han' ? ['一、重点任务'] : []), ...lines].join('\n');
      expect(found(text)).toEqual({
        issues: [],
        tasks: expected(all, (index) => numberOf(name, index + 1)[1], false),
      });
    }),
    RUNS,
  );
});

it('gives back tasks printed as prose with lines of labels, titles on their own lines or not', () => {
  fc.assert(
    fc.property(tasks, style, fc.boolean(), fc.constantFrom('\n', '；', '  '), (all, name, ownLine, between) => {
      const blocks = all.map((each, index) => {
        const head = `${numberOf(name, index + 1)[0]}${each.item}${ownLine ? '\n' : '。'}${each.requirement}`;
        return `${head}\n${labels(each).join(between)}`;
      });
      expect(found([TITLE, ...blocks].join('\n'))).toEqual({
        issues: [],
        tasks: expected(all, (index) => numberOf(name, index + 1)[1], true),
      });
    }),
    RUNS,
  );
});

it('gives back prose that a page cut into lines', () => {
  fc.assert(
    fc.property(tasks, fc.constantFrom('dot', 'brackets'), fc.integer({ min: 24, max: 40 }), (all, name, width) => {
      const lines = all.map((each, index) =>
        wrapped(`${numberOf(name, index + 1)[0]}${each.item}。${each.requirement}${bracket(each.roles)}`, width),
      );
      expect(found([TITLE, ...lines].join('\n'))).toEqual({
        issues: [],
        tasks: expected(all, (index) => numberOf(name, index + 1)[1], false),
      });
    }),
    RUNS,
  );
});

it('gives back blocks of labels and values in any order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(task, fc.array(fc.nat(), { minLength: 8, maxLength: 8 })), { minLength: 2, maxLength: 10 }),
      fc.constantFrom('blank', 'number', 'repeat'),
      fc.boolean(),
      (all, separator, valueBelow) => {
        const blocks = all.map(([each, order], index) => {
          const lines = [`任务名称：${each.item}`, `工作内容：${each.requirement}`, ...labels(each)];
          const shuffled = lines
            .map((line, place) => ({ line, key: separator === 'repeat' && place === 0 ? -1 : (order[place] ?? 0) }))
            .sort((a, b) => a.key - b.key)
            .map(({ line }) => (valueBelow ? line.replace('：', '：\n') : line));
          const number = separator === 'number' ? [`任务${index + 1}`] : separator === 'blank' ? [''] : [];
          return [...number, ...shuffled].join('\n');
        });
        const number = (index: number): string | null => (separator === 'number' ? String(index + 1) : null);
        const specs = all.map(([each]) => each);
        expect(found([TITLE, ...blocks].join('\n'))).toEqual({ issues: [], tasks: expected(specs, number, true) });
      },
    ),
    RUNS,
  );
});

it('gives back cards of two or four columns', () => {
  fc.assert(
    fc.property(tasks, fc.boolean(), (all, wide) => {
      const cards = all.map((each) => {
        const pairs = [
          `任务名称\t${each.item}`,
          `工作内容\t${each.requirement}`,
          ...labels(each).map((one) => one.replace('：', '\t')),
        ];
        const rows = wide
          ? pairs.flatMap((pair, index) => (index % 2 === 0 ? [`${pair}\t${pairs[index + 1] ?? '\t'}`] : []))
          : pairs;
        return rows.join('\n');
      });
      expect(found([TITLE, ...cards].join('\n\n'))).toEqual({ issues: [], tasks: expected(all, () => null, true) });
    }),
    RUNS,
  );
});
