import { issuesOf, type Issue } from '../shared/issue';

const severities = {
  conclusionUnknown: 'error',
  pointsUnreadable: 'error',
  deadlineUnreadable: 'error',
  requiredCountUnreadable: 'error',
  noEvidence: 'warning',
  noRate: 'warning',
  rateUnreadable: 'error',
  rateOutOfRange: 'warning',
  countUnreadable: 'error',
  publishedOnUnreadable: 'error',
  selfScoreUnreadable: 'error',
  deductionUnreadable: 'error',
  deductionNegative: 'warning',
  deductionWithoutReason: 'warning',
  overrideUnreadable: 'error',
  overrideOutOfRange: 'warning',
  overrideWithoutReason: 'warning',
  appealOpen: 'warning',
  appealVerdictUnknown: 'error',
  appealWithoutAnswer: 'warning',
  appealWithoutOverride: 'warning',
  appealUnchanged: 'warning',
  evidenceUnitUnknown: 'error',
  evidenceTaskUnknown: 'error',
  evidenceDuplicate: 'warning',

  taskIdDuplicate: 'error',
  taskIdUnsafe: 'error',
  taskPointsUnreadable: 'error',
  taskDeadlineUnreadable: 'error',
  taskRequiredCountUnreadable: 'error',

  unitDuplicate: 'error',
  unitNameUnsafe: 'error',
  groupNameUnsafe: 'error',

  weightRowMissing: 'warning',
  weightBlank: 'info',
  weightUnreadable: 'error',
  weightTotalNotPositive: 'error',
  weightPointsOutOfRange: 'error',
  weightUnitUnknown: 'error',
  weightDuplicate: 'warning',

  settingMissing: 'info',
  settingUnusable: 'error',
  settingDuplicate: 'warning',

  gradesUnusable: 'error',
  gradeMinimumUnreadable: 'error',
  gradeWithoutMinimum: 'warning',
  gradeNameBlank: 'warning',

  adjustmentUnitUnknown: 'error',
  adjustmentTypeUnknown: 'error',
  adjustmentAmountUnusable: 'error',
  adjustmentWithoutReason: 'warning',
  adjustmentWithoutEvidence: 'warning',

  ownerUnknown: 'warning',
  ownerAmbiguous: 'warning',
  ownerPrefixAssumed: 'info',
  ownerCollectiveProposed: 'info',
  ownerCollectiveEmpty: 'warning',
  ownerChoiceUnknown: 'warning',
  ownerChoiceUnused: 'info',
  ownerChoiceRepeated: 'warning',
  ownerNearDuplicate: 'warning',
  taskWithoutOwner: 'warning',

  rosterFromDocument: 'info',
  rosterEmpty: 'error',
  weightLimitDefault: 'info',
  weightLimitUnusable: 'error',
  weightEntryUnused: 'warning',
} as const;

export type AssessmentIssueCode = keyof typeof severities;
export type AssessmentIssue = Issue<AssessmentIssueCode>;

export const raise = issuesOf(severities);
