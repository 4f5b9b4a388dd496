import type { PreambleLine } from './preambleLine';

const ADDRESSED = /^(?:各|省|市|区|县|有关|驻|中央|国家|沿海)/;
/** Shorter lines are not broken by the edge of a page. */
const SHORTEST_BROKEN = 18;

type Lines = readonly PreambleLine[];

const isPlain = (line: PreambleLine | undefined): line is PreambleLine =>
  line?.kind === 'other' || line?.kind === 'unit';

/** 各区、县(市)人民政府，市政府各 / 部门：an addressee broken over lines. */
function withAddressee(lines: Lines): PreambleLine[] {
  const result = [...lines];
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const [line, next] = [result[index], result[index + 1]];
    const belongs =
      isPlain(line) &&
      next?.kind === 'addressee' &&
      next.blanksBefore === 0 &&
      (ADDRESSED.test(line.text) || ADDRESSED.test(next.text)) &&
      /[、，,]/.test(line.text);
    if (belongs) result[index] = { ...line, kind: 'addressee' };
  }
  return result;
}

/** Lines of the letter that the edge of the page cut: between the addressee and the last sentence before the signature. */
function withBrokenBody(lines: Lines): PreambleLine[] {
  const result = [...lines];
  const letter = lines.findIndex(({ kind }) => kind === 'addressee');
  const signed = lines.findIndex(({ kind }, index) => index > letter && kind === 'dated');
  const end = signed < 0 ? lines.length : signed;
  const last = lines.slice(0, end).findLastIndex(({ kind }) => kind === 'body');
  for (let index = last - 1; index >= 0; index -= 1) {
    const [line, next] = [result[index], result[index + 1]];
    if (!isPlain(line) || next?.kind !== 'body') continue;
    const inLetter = letter >= 0 && index > letter;
    const broken = next.blanksBefore === 0 && line.text.length >= SHORTEST_BROKEN && /[、，,；]/.test(line.text);
    if (inLetter || broken) result[index] = { ...line, kind: 'body' };
  }
  return result;
}

/** Units on the lines just above a date have signed. */
function withSignature(lines: Lines): PreambleLine[] {
  const result = [...lines];
  const letter = lines.findIndex(({ kind }) => kind === 'addressee' || kind === 'body');
  for (let index = lines.length - 2; index > letter; index -= 1) {
    const [line, next] = [result[index], result[index + 1]];
    if (line?.kind === 'unit' && (next?.kind === 'dated' || next?.kind === 'signature'))
      result[index] = { ...line, kind: 'signature' };
  }
  return result;
}

/** Lines with what only their neighbours tell: broken addressees and sentences, signatures. */
export const withLetter = (lines: Lines): PreambleLine[] => withSignature(withBrokenBody(withAddressee(lines)));
