import type { Source } from '../../../assessment/model/breakdown';
import type { Issue } from '../../../shared/issue';
import { documentIssue, type DocumentIssueCode } from '../../issues';
import { spanOf } from '../../read/spanOf';

interface Run {
  readonly code: DocumentIssueCode;
  readonly column: string;
  readonly text: string;
  at: Source | null;
  row: number;
}

/** One issue for the same thing in neighbouring rows, where the place can name them all; else one for each row. */
export class RunIssues {
  readonly issues: Issue<DocumentIssueCode>[] = [];
  private readonly open = new Map<string, Run>();

  add(code: DocumentIssueCode, column: string, text: string, at: Source | null, row: number): void {
    const key = `${code} ${column}`;
    const run = this.open.get(key);
    if (run?.at && at && run.text === text && run.row === row - 1 && 'line' in run.at && 'line' in at) {
      run.at = spanOf(run.at, at);
      run.row = row;
      return;
    }
    if (run) this.close(run);
    this.open.set(key, { code, column, text, at, row });
  }

  finish(): readonly Issue<DocumentIssueCode>[] {
    for (const run of this.open.values()) this.close(run);
    this.open.clear();
    return this.issues;
  }

  private close({ code, column, text, at }: Run): void {
    this.issues.push(documentIssue(code, at, { column, text }));
  }
}
