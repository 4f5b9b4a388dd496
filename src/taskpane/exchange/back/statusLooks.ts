import type { ReturnStatus } from '../../../exchange/model';

interface StatusLook {
  readonly sign: string;
  readonly word: string;
  readonly colour: 'success' | 'warning' | 'danger' | 'informative';
  /** Whether something of the file is taken. */
  readonly isTaken: boolean;
}

/** The look of a file that lacks a column of the unit. */
export const lacking = (look: StatusLook): StatusLook => ({
  ...look,
  sign: '!',
  word: `${look.word}，缺栏`,
  colour: 'warning',
});

/** How each recognition of a returned file looks and reads, gravest first. */
export const STATUS_LOOKS: Readonly<Record<ReturnStatus, StatusLook>> = {
  damaged: { sign: '✕', word: '读不出', colour: 'danger', isTaken: false },
  otherUnit: { sign: '✕', word: '单位对不上', colour: 'danger', isTaken: false },
  otherAssessment: { sign: '✕', word: '别的考核', colour: 'danger', isTaken: false },
  otherYear: { sign: '✕', word: '别的年度', colour: 'danger', isTaken: false },
  noBase: { sign: '!', word: '缺底稿可收', colour: 'warning', isTaken: true },
  duplicate: { sign: '－', word: '重复不收', colour: 'informative', isTaken: false },
  late: { sign: '✓', word: '逾期可收', colour: 'warning', isTaken: true },
  ok: { sign: '✓', word: '可收', colour: 'success', isTaken: true },
};
