import type { Assessment } from '../../assessment/model/assessment';
import type { ReturnedContent } from '../../assessment/model/package';

function renamed(round: Assessment, names: ReadonlyMap<string, string>): Assessment {
  const of = (name: string): string => names.get(name) ?? name;
  return {
    ...round,
    units: round.units.map((unit) => ({ ...unit, name: of(unit.name) })),
    weights: round.weights.map((entry) => ({ ...entry, unit: of(entry.unit) })),
    evidence: round.evidence.map((row) => ({ ...row, unit: of(row.unit) })),
    adjustments: round.adjustments.map((row) => (typeof row.unit === 'string' ? { ...row, unit: of(row.unit) } : row)),
  };
}

/** The contents of a file under the names that the round uses now: a unit may have been renamed since. */
export function underName(content: ReturnedContent, find: (name: string) => string | null): ReturnedContent {
  const { sent, now } = content;
  const written = [sent?.content, now].flatMap((round) => round?.evidence.map(({ unit }) => unit) ?? []);
  const names = new Map(
    [...new Set([...written, sent?.facts.unit ?? ''])].flatMap((name): [string, string][] => {
      const here = find(name);
      return here === null || here === name ? [] : [[name, here]];
    }),
  );
  if (names.size === 0) return content;
  return {
    ...content,
    now: renamed(now, names),
    sent: sent && {
      facts: { ...sent.facts, unit: names.get(sent.facts.unit) ?? sent.facts.unit },
      content: renamed(sent.content, names),
    },
  };
}
