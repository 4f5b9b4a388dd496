import type { DocumentTree } from '../../read/documentTree';
import { isOnlyDate, printedDate } from '../dates';
import { looksLikeUnit } from '../fields/unitList';
import { metadataOf } from '../metadata/metadata';
import { withoutDate } from '../metadata/preambleLines';
import { headingTitle } from '../prose/headTitle';
import { isContents } from '../prose/isContents';
import { outlineOf, type OutlineNode } from '../prose/outline';
import { overviewOf } from '../prose/overview';
import { paragraphsOf } from '../prose/paragraphs';
import type { ProseParagraph } from '../prose/proseParagraph';
import { namesTasks, titleOfOther, titleOfTasks } from '../prose/partKinds';
import { ProseDrafts } from '../prose/proseDrafts';
import { proseLines } from '../prose/proseLines';
import { scatteredHeadings } from '../scatteredHeadings';
import type { LayoutReading } from '../sections';
import type { TaskDraft } from '../taskDraft';

const MENTIONS_ROLES =
  /[(（【〔][^()（）]{0,200}(?:牵头|负责|配合|责任单位)|(?:责任|牵头|配合|承办|主办|落实)(?:单位|部门)[】\s]*(?:[:：]|$)/;
const LONGEST_SIGNATURE = 40;

const isDated = ({ text }: ProseParagraph): boolean =>
  isOnlyDate(text) ||
  (text.length <= LONGEST_SIGNATURE && printedDate(text) !== null && looksLikeUnit(withoutDate(text)));

/** The first numbered paragraph after the signature of the letter, if the tasks come after one. */
function beginOf(paragraphs: readonly ProseParagraph[]): number {
  const isPart = ({ text, marker }: ProseParagraph): boolean =>
    marker !== null && marker.rank <= 2 && namesTasks(headingTitle(text.slice(marker.length)));
  const roles = paragraphs.findIndex(({ text }) => MENTIONS_ROLES.test(text));
  const anchor = roles >= 0 ? roles : paragraphs.findIndex(isPart);
  const signed = paragraphs.slice(0, Math.max(0, anchor)).findLastIndex(isDated);
  const first = paragraphs.findIndex(({ marker }, index) => index > signed && marker !== null);
  const contents = paragraphs[first - 1];
  return contents && isContents(contents.text) ? first - 1 : first;
}

const hasOwner = ({ lead, responsible, cooperating }: TaskDraft): boolean =>
  lead.length + responsible.length + cooperating.length > 0;

const COLUMNS = /\S(?: {2,}|\u3000{2,})\S[^ \u3000]*(?: {2,}|\u3000{2,})\S/;

/** Rows of a table whose columns only spaces keep apart. */
function isAligned(paragraphs: readonly ProseParagraph[]): boolean {
  const numbered = paragraphs.filter(({ marker }) => marker !== null);
  return numbered.filter(({ text }) => COLUMNS.test(text)).length * 2 > numbered.length;
}

/** Tasks, and not any numbered text: roles are stated, a part names tasks, or the title does. */
function isAboutTasks(root: OutlineNode, drafts: readonly TaskDraft[], titles: readonly string[]): boolean {
  if (drafts.some(hasOwner)) return true;
  if (drafts.length === 0 || titles.some(titleOfOther)) return false;
  const inPart = root.children.some(({ text, children }) => children.length > 0 && namesTasks(headingTitle(text)));
  return inPart || (drafts.length > 1 && titles.some(titleOfTasks));
}

/** Numbered prose: 一、 （一） 1. （1） or 第一条, with who is responsible in brackets or after labels. */
export function prose(tree: DocumentTree): LayoutReading | null {
  if (scatteredHeadings(tree.blocks)) return null;
  const { lines, furniture, breaksLines } = proseLines(tree);
  const paragraphs = paragraphsOf(lines, breaksLines);
  const begin = beginOf(paragraphs);
  const first = paragraphs[begin];
  if (!first) return null;
  const body = paragraphs.slice(begin);
  if (isAligned(body)) return null;
  const overview = overviewOf(body);
  const isListed = (paragraph: ProseParagraph, index: number): boolean =>
    overview.has(index) || isContents(paragraph.text);
  const root = outlineOf(body.filter((paragraph, index) => !isListed(paragraph, index)));
  const made = new ProseDrafts(root);
  const preamble = first.block;
  const { title, attachmentTitle } = metadataOf(tree.blocks.slice(0, preamble)).facts;
  const titles = [title, attachmentTitle ?? '', lines[0]?.text ?? ''].filter((text) => text !== '');
  if (!isAboutTasks(root, made.drafts, titles)) return null;
  const listed = body.filter(isListed).flatMap(({ atoms }) => atoms);
  const after = new Set(tree.blocks.slice(preamble).flatMap((block) => (block.type === 'paragraph' ? block : [])));
  return {
    drafts: made.drafts,
    uses: [
      ...made.uses,
      ...listed.map((atom) => ({ atom, role: 'furniture' as const })),
      ...furniture
        .filter((atom) => atom.type === 'cell' || after.has(atom))
        .map((atom) => ({ atom, role: 'furniture' as const })),
    ],
    issues: made.issues,
    preamble,
    weightRules: made.weightRules,
  };
}
