import { checkCode } from '../../assessment/seal/checkCode';
import { sealedText } from '../../assessment/seal/sealedText';
import { sealDifferences, type SealComparison } from '../../exchange/seal/sealDifferences';
import type { Issue } from '../../shared/issue';
import type { OpenedWorkbook } from '../openWorkbook';
import { raise } from './sealIssues';
import { sealedDifferenceIssue } from './sealedDifferenceIssue';

export interface SealCheck {
  readonly code: string;
  readonly sealedOn: string;
  readonly isMatching: boolean;
  /** What is not as it was sealed, each at its cell; empty while all is. */
  readonly issues: readonly Issue[];
}

const REASONS = {
  kept: [],
  damaged: [raise('sealContentDamaged', null)],
  tooLarge: [raise('sealContentMissing', null)],
};

function issuesIn({ differences, content }: SealComparison, opened: Parameters<typeof checkSeal>[0]): Issue[] {
  const { assessment } = opened.parsed;
  const facts = {
    code: assessment.seal?.code ?? '',
    sealedOn: assessment.seal?.sealedOn ?? '',
    count: differences.length,
    now: checkCode(sealedText(assessment, opened.scores)),
  };
  const details = differences.map((difference) => sealedDifferenceIssue(difference, opened));
  return [raise('sealBroken', null, facts), ...REASONS[content], ...details];
}

/** Whether a workbook still is what was sealed, and which cells are not (B4); null when nothing is sealed. */
export function checkSeal(opened: Pick<OpenedWorkbook, 'grid' | 'parsed' | 'scores'>): SealCheck | null {
  const { parsed, scores } = opened;
  const { seal } = parsed.assessment;
  if (seal === null) return null;
  const comparison = sealDifferences(seal, parsed.assessment, scores);
  const { isMatching } = comparison;
  const issues = isMatching ? [] : issuesIn(comparison, opened);
  return { code: seal.code, sealedOn: seal.sealedOn, isMatching, issues };
}
