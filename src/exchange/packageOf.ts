import type { Assessment, EvidenceRow } from '../assessment/model/assessment';
import type { Package, PackageFacts, PackageKind } from '../assessment/model/package';
import { nameKey } from '../assessment/scoring/cells';

/** Fields of a row that stay with the office, by kind of package. */
const WITHHELD = {
  evidence: [
    'conclusion',
    'rate',
    'deduction',
    'deductionReason',
    'override',
    'overrideReason',
    'assessor',
    'scoreBeforeAppeal',
    'appealVerdict',
    'appealAnswer',
    'basis',
  ],
  feedback: ['assessor', 'basis'],
} as const satisfies Record<PackageKind, readonly (keyof EvidenceRow)[]>;

const withheld = (row: EvidenceRow, kind: PackageKind): EvidenceRow => ({
  ...row,
  ...Object.fromEntries(WITHHELD[kind].map((field) => [field, null])),
});

/** The round cut down to what one unit may see: its rows and their tasks, its line of the roster and its weight, the rules. */
export function packageOf(assessment: Assessment, facts: PackageFacts): Package {
  const unit = nameKey(facts.unit);
  const evidence = assessment.evidence.filter((row) => nameKey(row.unit) === unit);
  const taskIds = new Set(evidence.map(({ taskId }) => nameKey(taskId)));
  const content: Assessment = {
    meta: assessment.meta,
    tasks: assessment.tasks.filter(({ id }) => taskIds.has(nameKey(id))),
    units: assessment.units.filter(({ name }) => nameKey(name) === unit).map((entry) => ({ ...entry, note: '' })),
    choices: [],
    weights: assessment.weights.filter((entry) => nameKey(entry.unit) === unit),
    settings: assessment.settings,
    grades: assessment.grades,
    evidence: evidence.map((row) => withheld(row, facts.kind)),
    adjustments:
      facts.kind === 'evidence'
        ? []
        : assessment.adjustments.filter((entry) => typeof entry.unit === 'string' && nameKey(entry.unit) === unit),
    paper: [],
    log: [],
    exchange: [],
    seal: null,
  };
  return { facts, content };
}
