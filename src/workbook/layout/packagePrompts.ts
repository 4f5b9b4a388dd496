import type { UnitField } from '../../assessment/model/package';
import type { ValidationPlan } from '../port';
import { LONGEST_TEXT } from './limits';

const asked = (promptTitle: string, prompt: string): Omit<ValidationPlan, 'area'> => ({
  rule: { type: 'text', max: LONGEST_TEXT },
  promptTitle,
  prompt,
  error: `最多${LONGEST_TEXT}个字，其余请写在附件里。`,
});

/** What the columns of text ask for when a cell is selected; the others have an input rule of their own. */
export const TEXT_PROMPTS = {
  evidence: asked('佐证', '写网址、文号、栏目名称，或附件的文件名。没有佐证的任务可能不得分。'),
  appealReason: asked('申诉理由', '对这一项的得分有异议时填写，没有异议的留空。'),
  appealEvidence: asked('申诉佐证', '写网址、文号、栏目名称，或附件的文件名。'),
} as const satisfies Partial<Record<UnitField, Omit<ValidationPlan, 'area'>>>;
