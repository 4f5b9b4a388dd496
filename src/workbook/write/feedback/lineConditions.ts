import { CONCLUSION, conclusions } from '../../../assessment/model/words';
import { isBlank, isFilled } from '../../formulas/references';
import type { Formula } from '../../port';
import type { LineFormulas } from './lineFormulas';

/** What the rules F1–F7 ask of a row, as formulas of its line. */

export const hasOverride = (line: LineFormulas): Formula =>
  `AND(${line.isNumber('override')},${isFilled(line.at('overrideReason'))})`;

/** Lost points that no 核定 took. */
export const isOpen = (line: LineFormulas): Formula => `AND(${line.hasLost()},NOT(${hasOverride(line)}))`;

export const isConcluded = (line: LineFormulas): Formula => `OR(${conclusions.map(line.is).join(',')})`;

/** S3, as arguments of AND */
export const lacksEvidence = (line: LineFormulas): Formula =>
  `${line.rule('noEvidenceNoScore')}="是",${isBlank(line.at('evidence'))}`;

/** F2 */
export const isToSupply = (line: LineFormulas): Formula =>
  `AND(${lacksEvidence(line)},OR(${line.is(CONCLUSION.done)},${line.is(CONCLUSION.partly)}))`;

/** F3: 部分完成, and not the whole. */
export const isToFinish = (line: LineFormulas): Formula =>
  `AND(${line.is(CONCLUSION.partly)},IF(${line.isNumber('rate')},N(${line.at('rate')})<1,` +
  `IF(${line.hasCounts()},N(${line.at('count')})<N(${line.at('requiredCount')}),TRUE)))`;
