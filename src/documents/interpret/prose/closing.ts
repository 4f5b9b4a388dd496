import { isOnlyDate, printedDate } from '../dates';
import { looksLikeUnit } from '../fields/unitList';
import { trimmed } from '../text';
import { type BodyParagraph, bodyStatesRoles } from './outline';
import type { ProseParagraph } from './proseParagraph';

const CERTAIN = /^(?:附件?\s*\d*\s*[:：]|附件\s*\d*$|特此|联系(?:人|电话|方式|单位)|抄送|主送|此件|[(（]此件|印发机关)/;
const LIKELY =
  /^(?:请?各(?:地区?|级|市|县|区|乡|镇|部门|单位|责任|有关|相关|成员)|请各|本(?:方案|安排|要点|通知|办法|意见|清单)|以上|上述|(?:省|市|县|区)[^，。,]{0,20}(?:将|适时|定期|负责对))/;
const LONGEST_SIGNATURE = 40;

function isSignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE) return false;
  return isOnlyDate(text) || looksLikeUnit(text) || (printedDate(text) !== null && !/[。；;]/.test(text));
}

const isCertain = ({ text }: ProseParagraph): boolean => CERTAIN.test(trimmed(text)) || isOnlyDate(text);

/** Whether a paragraph can stand after the last task: attachments, contact, signature, what all are asked to do. */
export const isClosing = (paragraph: ProseParagraph): boolean =>
  isCertain(paragraph) || LIKELY.test(trimmed(paragraph.text)) || isSignature(trimmed(paragraph.text));

/** Names on the lines under 责任单位： belong to it. */
function withValues(body: readonly BodyParagraph[], index: number): number {
  const label = body[index]?.labels?.at(-1);
  if (!label || trimmed(label.text) !== '') return index;
  let last = index + 1;
  while (looksLikeUnit(body[last + 1]?.text ?? '')) last += 1;
  return last;
}

/** Index in the body of a task from which on the document closes; its length when it does not. */
export function closingFrom(body: readonly BodyParagraph[], isLast: boolean): number {
  const lastRoles = withValues(body, body.findLastIndex(bodyStatesRoles));
  const certain = body.findIndex((paragraph, index) => index > lastRoles && isCertain(paragraph));
  if (!isLast && certain < 0) return body.length;
  const first = body.findIndex(
    (paragraph, index) => index > lastRoles && (LIKELY.test(trimmed(paragraph.text)) || isCertain(paragraph)),
  );
  const from = first < 0 ? body.length : first;
  const signed = body[from - 1];
  return signed && from - 1 > lastRoles && isSignature(trimmed(signed.text)) ? from - 1 : from;
}
