import type { Result } from '../../shared/issue';
import { decodeText } from '../read/decodeText';
import type { RosterIssueCode } from './issues';
import { readTable, type TableRow } from './readTable';

/** The rows of a CSV file in any usual encoding; null when it is empty or no text. */
export function decodedTable(bytes: Uint8Array): Result<readonly TableRow[], RosterIssueCode> | null {
  const decoded = decodeText(bytes);
  const isText = decoded !== null && decoded.text.trim() !== '' && !decoded.text.includes('\0');
  return isText ? readTable(decoded.text) : null;
}
