import { expect, it } from 'vitest';
import { robustness } from '../../src/assessment/robustness/robustness';
import { nearDuplicates } from '../../src/assessment/roster/nearDuplicates';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { assessment, row, task, unit } from '../support/assessment-builder';

/** Milliseconds of the processor, so that a machine busy with something else does not fail a test. */
function spent(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

const suggest = (names: readonly string[]): void => {
  nearDuplicates(names.map((name) => ({ name, tasks: 1, isUnit: false })));
};

it('100,000 rows are scored in linear time', () => {
  const evidence = Array.from({ length: 100_000 }, (_, index) => row('完成', { taskId: `T${index}` }));
  expect(spent(() => scoreAssessment(assessment({ evidence })))).toBeLessThan(20_000);
});

it('10,000 names of one kind do not take 10,000 × 10,000 comparisons', () => {
  expect(
    spent(() => {
      suggest(Array.from({ length: 10_000 }, (_, at) => `市第${at}处理局`));
    }),
  ).toBeLessThan(3000);
});

it('1,000 names that share few stems take less than a second', () => {
  const stems = ['发展改革', '人力资源', '市场监管', '生态环境', '自然资源', '退役军人'];
  const names = Array.from({ length: 1000 }, (_, at) => `市${stems[at % stems.length] ?? ''}${at}管理局`);
  expect(
    spent(() => {
      suggest(names);
    }),
  ).toBeLessThan(1000);
});

it('[N3] how firm the ranking of 300 units is, is found quickly', () => {
  const units = Array.from({ length: 300 }, (_, at) => unit(`单位${at + 1}`, { group: '市政府部门' }));
  const tasks = Array.from({ length: 20 }, (_, at) =>
    task(`T${at + 1}`, { section: at % 2 === 0 ? '一、公开' : '二、解读' }),
  );
  const evidence = units.flatMap(({ name }, one) =>
    tasks.map(({ id }, at) =>
      row('完成', { unit: name, taskId: id, override: ((one * 7 + at * 13) % 21) / 2, overrideReason: '核定' }),
    ),
  );
  const round = assessment({ units, tasks, evidence });
  const scores = scoreAssessment(round).value;
  expect(
    spent(() => {
      expect(robustness(round, scores)[0]?.neighbours).toHaveLength(299);
    }),
  ).toBeLessThan(5_000);
});
