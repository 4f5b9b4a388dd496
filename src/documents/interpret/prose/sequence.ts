import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { nodesUnder, type OutlineNode } from './outline';

/** Numbers that neither go on, nor start again under a new heading, nor go on over headings: something may be lost. */
export function sequenceIssues(root: OutlineNode): Issue<DocumentIssueCode>[] {
  const issues: Issue<DocumentIssueCode>[] = [];
  const lastOf = new Map<string, number>();
  const lastUnder = new Map<OutlineNode, Map<string, number>>();
  for (const { marker, paragraph, parent } of nodesUnder(root)) {
    if (!marker || !paragraph || !parent || marker.value === null) continue;
    const siblings = lastUnder.get(parent) ?? new Map<string, number>();
    lastUnder.set(parent, siblings);
    const before = siblings.get(marker.style);
    const expected = (before ?? 0) + 1;
    const goesOn = before === undefined && marker.value === (lastOf.get(marker.style) ?? 0) + 1;
    if (marker.value !== expected && !goesOn)
      issues.push(documentIssue('numberOutOfSequence', paragraph.at, { expected, found: marker.value, unit: '' }));
    siblings.set(marker.style, marker.value);
    lastOf.set(marker.style, marker.value);
  }
  return issues;
}
