import type { Assessment } from '../../../assessment/model/assessment';
import { cellText, isBlank } from '../../../assessment/scoring/cells';
import { gradeLadder } from '../../../assessment/scoring/grade';

/** 优秀90分起，良好80分起 …; empty without grades. */
export const gradesText = ({ grades }: Pick<Assessment, 'grades'>): string =>
  gradeLadder(grades)
    .filter(({ name }) => !isBlank(name))
    .map(({ name, minimum }) => `${cellText(name)}${minimum}分起`)
    .join('，');
