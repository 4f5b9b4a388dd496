import type { Task } from '../../../assessment/model/assessment';
import { clipped } from '../../../shared/textWidth';

const WIDTH = 80;

/** A task in one line. */
export const taskTitle = ({ item, requirement }: Pick<Task, 'item' | 'requirement'>): string =>
  clipped([item, requirement].filter(Boolean).join('：').replaceAll(/\s+/g, ' '), WIDTH);
