import type { Adjustment, Assessment, EvidenceRow } from '../../assessment/model/assessment';

/** Every sample text begins with it, so that nobody takes a sample for a result. */
const MARK = '示例数据';

/** Small repeatable generator (Lehmer): the demo looks the same on every machine. */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Serial day of 30 June 2017 and days around it are plausible for a round that ends with the year. */
const publishedDay = (deadline: EvidenceRow['deadline'], year: number, chance: number): number => {
  const firstDay = Math.round((Date.UTC(year, 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
  if (typeof deadline !== 'number') return firstDay + Math.floor(chance * 360);
  return deadline - 40 + Math.floor(chance * 46);
};

function assessed(row: EvidenceRow, year: number, diligence: number, next: () => number): EvidenceRow {
  const luck = next();
  const base = {
    ...row,
    evidence: `${MARK}：已在门户网站公开，附截图`,
    publishedOn: publishedDay(row.deadline, year, next()),
    assessor: '示例评分人',
    selfScore: 10,
  };
  const count = typeof row.requiredCount === 'number' ? { count: Math.round(row.requiredCount * luck * 1.5) } : {};
  if (luck < diligence) {
    if (next() > 0.93)
      return {
        ...base,
        ...count,
        progress: '已完成',
        conclusion: '完成',
        deduction: 1,
        deductionReason: `${MARK}：栏目更新不及时`,
      };
    return { ...base, ...count, progress: '已完成', conclusion: '完成' };
  }
  if (luck < diligence + 0.12) {
    return {
      ...base,
      ...count,
      progress: '部分完成',
      conclusion: '部分完成',
      rate: Math.round(30 + next() * 60) / 100,
    };
  }
  if (luck < diligence + 0.15)
    return { ...base, progress: '已完成', evidence: null, publishedOn: null, conclusion: '完成' };
  if (luck < diligence + 0.18) {
    return {
      ...row,
      progress: '不适用',
      evidence: `${MARK}：无此项职能`,
      conclusion: '不适用',
      assessor: '示例评分人',
    };
  }
  if (luck < diligence + 0.2) {
    return {
      ...base,
      progress: '部分完成',
      conclusion: '部分完成',
      rate: 0.5,
      override: 8,
      overrideReason: `${MARK}：复核后补齐材料`,
    };
  }
  return { ...row, progress: '未完成', conclusion: '未完成', assessor: '示例评分人' };
}

const sampleAdjustments = (units: readonly string[]): Adjustment[] => {
  const row = (unit: string | undefined, type: string, amount: number | null, reason: string): Adjustment[] =>
    unit === undefined
      ? []
      : [
          {
            unit,
            type,
            amount,
            reason: `${MARK}：${reason}`,
            evidence: type === '否决' ? null : `${MARK}：通报复印件`,
          },
        ];
  return [
    ...row(units[0], '加分', 3, '演示加分'),
    ...row(units[3], '加分', 4, '演示加分'),
    ...row(units[3], '加分', 2, '演示加分封顶'),
    ...row(units[5], '减分', 2, '演示减分'),
    ...row(units[8], '否决', null, '演示一票否决'),
  ];
};

/** Fills an assessment with plausible evidence, clearly marked as samples; some rows stay unassessed. */
export function withSampleEvidence(assessment: Assessment): Assessment {
  const next = repeatable(2017);
  const diligence = new Map(assessment.units.map(({ name }) => [name, 0.62 + next() * 0.34]));
  const unfinished = new Set(assessment.units.filter(() => next() > 0.85).map(({ name }) => name));
  return {
    ...assessment,
    evidence: assessment.evidence.map((row) => {
      const skip = unfinished.has(row.unit) && next() > 0.8;
      return skip ? row : assessed(row, assessment.meta.year, diligence.get(row.unit) ?? 0.8, next);
    }),
    adjustments: sampleAdjustments(assessment.units.map(({ name }) => name)),
    log: [
      {
        time: null,
        action: '填入示例',
        subject: '证据评分、加减分、权重核验',
        from: null,
        to: `${MARK}，不是真实考核结果`,
        source: '演示',
      },
    ],
  };
}
