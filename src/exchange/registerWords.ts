import type { Cell } from '../assessment/model/assessment';
import type { RegisterLine, ReturnStatus } from './model';

/** 事项 of 收发登记. */
export const EXCHANGE_ACTION = { sent: '下发', returned: '回收' } as const;

/** 状态 of a returned file as 收发登记 shows it. */
export const RETURN_STATUS = {
  ok: '已收',
  late: '迟交',
  noBase: '按两方比较',
  duplicate: '重复不收',
  otherAssessment: '其他考核',
  otherYear: '其他年度',
  otherUnit: '单位不符',
  damaged: '打不开',
} as const satisfies Record<ReturnStatus, string>;

const TAKEN_STATUSES = ['ok', 'late', 'noBase'] as const satisfies readonly ReturnStatus[];

/** Behind the 状态 of a file that lacks a column of the unit. */
const LACKING = '，缺栏';

/** 状态 of a line as 收发登记 shows it. */
export const statusWords = ({ status, lacksColumns }: Pick<RegisterLine, 'status' | 'lacksColumns'>): string =>
  lacksColumns ? RETURN_STATUS[status] + LACKING : RETURN_STATUS[status];

const wordsOf = (status: ReturnStatus): string[] => [RETURN_STATUS[status], RETURN_STATUS[status] + LACKING];

const LATE_WORDS: ReadonlySet<Cell> = new Set(wordsOf('late'));
const TAKEN_WORDS: ReadonlySet<Cell> = new Set(TAKEN_STATUSES.flatMap(wordsOf));

/** Whether values are taken from a file of that status (M6). */
export const isTaken = (status: ReturnStatus): boolean => TAKEN_STATUSES.some((taken) => taken === status);

/** The same, by the word in 收发登记. */
export const isTakenWord = (word: Cell): boolean => TAKEN_WORDS.has(word);

export const isLateWord = (word: Cell): boolean => LATE_WORDS.has(word);
