import type { AnnualReport } from '../../assessment/model/annualReport';
import type { Breakdown, BreakdownTask, Source, WeightRule } from '../../assessment/model/breakdown';
import type { Issue, Result } from '../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../issues';
import type { DocumentTree } from '../read/documentTree';
import { account } from './accounting';
import { readAnnualReport } from './annualReport/readAnnualReport';
import { isAnnualReport } from './annualReport/reportTitle';
import { LAYOUTS } from './layouts/layouts';
import { closingBlocks } from './metadata/closingBlocks';
import { type Metadata, metadataOf } from './metadata/metadata';
import { reasonToRefuse } from './refusal';
import type { LayoutReading } from './sections';
import { finishTasks } from './tasks/finishTasks';
import { trimmed } from './text';
import { withList } from './withList';

interface Interpretation extends Result<Breakdown | AnnualReport, DocumentIssueCode> {
  /** Where each fact of an annual report stands, in their order. */
  readonly places?: readonly Source[];
}

function readingOf(tree: DocumentTree): LayoutReading | null {
  for (const layout of LAYOUTS) {
    const reading = layout(tree);
    if (reading) return withList(tree, reading);
  }
  return null;
}

/** How many lines before a missing table are searched for a title. */
const TITLE_LINES = 20;

function refusal(tree: DocumentTree): Interpretation {
  const { facts } = metadataOf(tree.blocks.slice(0, TITLE_LINES));
  const value: Breakdown = { kind: 'breakdown', ...facts, weightRule: null, tasks: [] };
  return { value, issues: [reasonToRefuse(tree)] };
}

function weightIssues(rules: readonly WeightRule[]): Issue<DocumentIssueCode>[] {
  const [first] = rules;
  const other = rules.find(({ minPercent }) => minPercent !== first?.minPercent);
  return first && other
    ? [documentIssue('weightRulesDiffer', other.source, { first: first.minPercent, other: other.minPercent })]
    : [];
}

/** A part's title with nothing under it: its table may be lost. */
function emptyParts({ uses }: LayoutReading, tasks: readonly BreakdownTask[]): Issue<DocumentIssueCode>[] {
  const filled = new Set(tasks.map(({ section }) => section));
  const titles = uses.flatMap(({ atom, role }) =>
    role === 'heading' ? [{ text: trimmed(atom.text), at: atom.at }] : [],
  );
  return titles
    .filter(({ text }) => !filled.has(text))
    .map(({ text, at }) => documentIssue('partWithoutTasks', at, { section: text }));
}

/** In a form that nobody filled in every row lacks everything: said once. */
const isEmptyRow = ({ code, facts }: Issue<DocumentIssueCode>): boolean =>
  code === 'itemMissing' || code === 'numberMissing' || (code === 'requirementMissing' && facts['rest'] === 0);

function breakdownOf(
  tree: DocumentTree,
  reading: LayoutReading,
  { facts, weightRules, uses, issues }: Metadata,
): Interpretation {
  const made = finishTasks(reading.drafts, facts.year);
  const rules = [...made.weightRules, ...weightRules, ...(reading.weightRules ?? [])];
  return {
    value: { kind: 'breakdown', ...facts, weightRule: rules[0] ?? null, tasks: [...made.tasks] },
    issues: [
      ...(made.tasks.length === 0 ? [documentIssue('noTasks', null, { file: tree.name })] : []),
      ...issues,
      ...reading.issues.filter((issue) => made.tasks.length > 0 || !isEmptyRow(issue)),
      ...made.issues,
      ...weightIssues(rules),
      ...emptyParts(reading, made.tasks),
      ...account(tree, [...uses, ...reading.uses]),
    ],
  };
}

/** A document → its tasks. A document without a table of tasks is refused: no tasks and an issue of severity error. */
export function interpret(tree: DocumentTree): Interpretation {
  if (isAnnualReport(tree)) return readAnnualReport(tree);
  const reading = readingOf(tree);
  return reading
    ? breakdownOf(
        tree,
        reading,
        metadataOf(reading.front ?? tree.blocks.slice(0, reading.preamble), closingBlocks(tree, reading)),
      )
    : refusal(tree);
}
