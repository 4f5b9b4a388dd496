import { timeText as textOf } from '../../shared/timeText';

/** The time of a step, as it stands in 操作记录. */
export const timeText = (): string => textOf(new Date());
