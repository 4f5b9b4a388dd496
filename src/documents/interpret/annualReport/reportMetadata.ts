import type { AnnualReport } from '../../../assessment/model/annualReport';
import type { Atom, Block } from '../../read/documentTree';
import { isOnlyDate, printedDate } from '../dates';
import { looksLikeUnit } from '../fields/unitList';
import { type PreambleLine, preambleLines, withoutDate } from '../metadata/preambleLines';
import { halfWidth, numeralValue } from '../numerals';
import { compact, tidy } from '../text';
import { findReportTitle, firstLines } from './reportTitle';

export interface ReportMetadata {
  readonly facts: Pick<AnnualReport, 'title' | 'unit' | 'year' | 'publishedOn' | 'signedOn'>;
  /** Lines that say what document this is, and so nothing of its figures. */
  readonly uses: ReadonlySet<Atom>;
}

const LAST_BLOCKS = 30;
const META_KINDS = ['documentNumber', 'pageDate', 'signedDate', 'dated', 'page', 'letterhead', 'addressee'];

/** 沈阳市教育局 in 沈阳市教育局2016年政府信息公开年度报告 or 2016年沈阳市教育局政府信息公开年度报告. */
function unitInTitle(title: string): string | null {
  const plain = compact(title).replace(/^关于/, '');
  const named =
    /^(.{2,40}?)(?:关于)?(?:20\d\d|[二一][〇○零一二三四五六七八九]{3})年?/.exec(plain)?.[1] ??
    /^(?:20\d\d|[二一][〇○零一二三四五六七八九]{3})年(?:度)?(.{2,40}?)(?:政府信息|信息公开|政务公开)/.exec(
      plain,
    )?.[1] ??
    /^(.{2,40}?)(?:政府信息|信息公开|政务公开)/.exec(plain)?.[1];
  if (named === undefined || /^(?:政府|部门|年度|本|我)/.test(named)) return null;
  const bare = named.replace(/(?:关于|的)$/, '');
  return bare.endsWith('人民') ? `${bare}政府` : bare;
}

const YEAR = /(20\d\d|[二一][〇○零一二三四五六七八九]{3})年?/;

const yearIn = (text: string): number => {
  const year = YEAR.exec(halfWidth(text))?.[1];
  return year === undefined ? 0 : (numeralValue(year.replaceAll('○', '〇')) ?? 0);
};

const PUBLISHED = /(?:发布|发文|公开|更新|发稿)(?:日期|时间)/;

function publishedOn(lines: readonly PreambleLine[]): string | null {
  const labelled = lines.find(({ text }) => PUBLISHED.test(text) && printedDate(text) !== null);
  const line =
    labelled ??
    lines.find(({ kind, text }) => kind === 'pageDate' && printedDate(text) !== null) ??
    lines.find(({ kind }) => kind === 'dated');
  if (!line) return null;
  const text = labelled ? line.text.slice(line.text.search(PUBLISHED)) : line.text;
  return printedDate(text);
}

interface Signature {
  readonly unit: string | null;
  readonly date: string | null;
  readonly atoms: readonly Atom[];
}

/** The last lines: the unit and the day. */
function signatureIn(lines: readonly PreambleLine[]): Signature {
  const dated = lines.findLastIndex(({ text, kind }) => kind === 'dated' || isOnlyDate(text));
  const line = lines[dated];
  if (!line) return { unit: null, date: null, atoms: [] };
  const above = lines[dated - 1];
  const own = withoutDate(line.text);
  const unit = own === '' ? (above && above.text.length <= 40 && looksLikeUnit(above.text) ? above.text : null) : own;
  return {
    unit: unit === null ? null : tidy(unit),
    date: printedDate(line.text),
    atoms: [...line.atoms, ...(own === '' && unit !== null && above ? above.atoms : [])],
  };
}

function publisherIn(lines: readonly PreambleLine[]): string | null {
  for (const { text } of lines) {
    const named = /(?:发布|发文|公开)(?:机构|机关|单位)\s*[:：]?\s*([^\s:：]{2,30})/.exec(text)?.[1];
    if (named !== undefined && looksLikeUnit(named)) return tidy(named);
  }
  return null;
}

/** What the beginning and the end of an annual report say about it. */
export function reportMetadata(blocks: readonly Block[]): ReportMetadata {
  const lines = firstLines(blocks);
  const title = findReportTitle(lines);
  const titleEnd = title?.end ?? 0;
  const bodyAt = lines.findIndex(({ kind }, index) => index >= titleEnd && kind === 'body');
  const head = bodyAt < 0 ? lines : lines.slice(0, bodyAt);
  const headAtoms = new Set(head.flatMap(({ atoms }) => atoms));
  const last = preambleLines(blocks.slice(-LAST_BLOCKS)).filter(
    ({ atoms }) => !atoms.some((atom) => headAtoms.has(atom)),
  );
  const signature = signatureIn(last);
  const uses = new Set<Atom>([
    ...lines.slice(title?.start ?? 0, titleEnd).flatMap(({ atoms }) => atoms),
    ...head.filter(({ kind }) => META_KINDS.includes(kind)).flatMap(({ atoms }) => atoms),
    ...signature.atoms,
  ]);
  const signedInHead = head.find(({ kind }) => kind === 'signedDate')?.text ?? '';
  return {
    facts: {
      title: title?.text ?? '',
      unit: unitInTitle(title?.text ?? '') ?? signature.unit ?? publisherIn(head),
      year: yearIn(title?.text ?? ''),
      publishedOn: publishedOn(head),
      signedOn: signature.date ?? printedDate(signedInHead),
    },
    uses,
  };
}
