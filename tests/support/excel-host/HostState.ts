import { accessDenied, HostError } from './protocol/HostError';
import type { HostObject } from './protocol/HostObject';

/** Calls that need the window of this workbook in front. */
const IN_FRONT = new Set(['select', 'activate', 'getSelectedRange', 'getActiveCell', 'getActiveWorksheet']);

/** Calls that a protected structure of the workbook forbids. */
const STRUCTURE = new Set([
  'WorksheetCollection.add',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.visibility',
  'Worksheet.position',
]);

/** What a test says about the state of Excel around the workbook. */
export class HostState {
  /** A person is typing into a cell: every batch is refused. */
  isEditing = false;
  /** Opened for reading only: writing is refused. */
  isReadOnly = false;
  /** Another workbook has the focus: calls that show something are refused. */
  isOtherWindow = false;
  isStructureProtected = false;

  refuse({ className }: HostObject, member: string, isWrite: boolean): void {
    const location = `${className}.${member}`;
    if (this.isOtherWindow && IN_FRONT.has(member)) {
      throw new HostError('InvalidOperation', 'Another workbook is active.', location);
    }
    if (!isWrite || location === 'Runtime.enableEvents') return;
    if (this.isReadOnly) throw accessDenied(location);
    if (this.isStructureProtected && STRUCTURE.has(location)) throw accessDenied(location);
  }
}
