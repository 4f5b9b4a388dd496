/** The words of the sheets that the rules compare with or give, each written here only. */

/** 考评结论 (S1), in the order of the list in the sheet. */
export const CONCLUSION = { done: '完成', partly: '部分完成', undone: '未完成', notApplicable: '不适用' } as const;
export type Conclusion = (typeof CONCLUSION)[keyof typeof CONCLUSION];
export const conclusions: readonly Conclusion[] = Object.values(CONCLUSION);

/** 类型 of 加减分 (S10, S12) */
export const ADJUSTMENT = { bonus: '加分', malus: '减分', veto: '否决' } as const;
export type AdjustmentType = (typeof ADJUSTMENT)[keyof typeof ADJUSTMENT];
export const adjustmentTypes: readonly AdjustmentType[] = Object.values(ADJUSTMENT);

/** 核验结论 (W2) */
export const VERDICT = { met: '达标', unmet: '不达标', unverifiable: '无法核实' } as const;
export type Verdict = (typeof VERDICT)[keyof typeof VERDICT];

/** 状态 (R4) */
export const STATUS = { nothingApplies: '无适用任务', unfinished: '未评完', finished: '已评完' } as const;
export type UnitStatus = (typeof STATUS)[keyof typeof STATUS];

/** 复核 of a row whose evidence or rule changed after it was scored (E3) */
export const REVIEW = '需复核';

/** 申诉结论 (A2) */
export const APPEAL = { kept: '维持', changed: '调整' } as const;
export const appealVerdicts: readonly string[] = Object.values(APPEAL);

/** The group of units whose 组别 is blank (R1). */
export const NO_GROUP = '未分组';

/** 指定单位 of an owner that nobody gets rows for. */
export const NOBODY = '不分配';
