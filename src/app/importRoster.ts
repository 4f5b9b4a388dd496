import type { OwnerChoice } from '../assessment/model/assessment';
import { readOwners } from '../documents/roster/readOwners';
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

/** Reads the office's choices about printed owners (owners.csv); null when the file cannot be used at all. */
export function importOwners(bytes: Uint8Array): {
  readonly choices: readonly OwnerChoice[] | null;
  readonly issues: readonly DescribedIssue[];
} {
  const { value, issues } = readOwners(bytes);
  return { choices: value, issues: issues.map(describe) };
}
