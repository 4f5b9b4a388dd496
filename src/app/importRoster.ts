import { readRoster, type Roster } from '../documents/roster/readRoster';
import { describe, type DescribedIssue } from './describe';

/** Reads a roster file (units.csv); null when it cannot be used at all. */
export function importRoster(bytes: Uint8Array): {
  readonly roster: Roster | null;
  readonly issues: readonly DescribedIssue[];
} {
  const { value, issues } = readRoster(bytes);
  return { roster: value, issues: issues.map(describe) };
}
