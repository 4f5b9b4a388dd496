import { timeText } from '../services/timeText';

/** 2026-12-31 */
export const today = (): string => timeText().slice(0, 10);
