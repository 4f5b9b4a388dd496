import type { AnnualReport } from '../assessment/model/annualReport';
import type { Breakdown } from '../assessment/model/breakdown';
import { documentIssue } from '../documents/issues';
import { interpret } from '../documents/interpret/interpret';
import { readDocument } from '../documents/read/readDocument';
import type { ReadSheets } from '../documents/read/readSheets';
import { SYSTEM_SHEET } from '../workbook/layout/tables';
import type { Place } from '../shared/issue';
import { describe, type DescribedIssue } from './describe';

/** Reads the sheets of a workbook file: a host, handed in. */
export type SheetReader = ReadSheets<string>;

/** What a document gave (nothing when it was refused) and everything that was noticed. */
export interface ImportedDocument {
  readonly document: Breakdown | AnnualReport;
  /** Where each fact of an annual report stands, in their order. */
  readonly places: readonly Place[];
  readonly issues: readonly DescribedIssue[];
}

/** The tasks of a notice (none when it was refused) and everything that was noticed. */
export interface ImportedNotice {
  readonly breakdown: Breakdown;
  readonly issues: readonly DescribedIssue[];
}

const NOTHING: Breakdown = {
  kind: 'breakdown',
  title: '',
  attachmentTitle: null,
  issuer: null,
  documentNumber: null,
  issuedOn: null,
  publishedOn: null,
  year: 0,
  weightRule: null,
  tasks: [],
};

/** Workbooks of ours hold a round already: they are no notices. */
const noticesOnly =
  (readSheets: SheetReader): SheetReader =>
  async (bytes) => {
    const read = await readSheets(bytes);
    const isOurs = read.value?.some(({ name }) => name === SYSTEM_SHEET) ?? false;
    return isOurs ? { value: null, issues: [documentIssue('assessmentWorkbook', null)] } : read;
  };

/** Reads a published notice or an annual report. */
export async function importDocument(
  fileName: string,
  bytes: Uint8Array,
  readSheets: SheetReader,
): Promise<ImportedDocument> {
  const read = await readDocument(fileName, bytes, noticesOnly(readSheets));
  if (read.value === null) return { document: NOTHING, places: [], issues: read.issues.map(describe) };
  const { value, places = [], issues } = interpret(read.value);
  return { document: value, places, issues: [...read.issues, ...issues].map(describe) };
}

/** Reads the tasks of a published notice; an annual report has none and is refused. */
export async function importNotice(
  fileName: string,
  bytes: Uint8Array,
  readSheets: SheetReader,
): Promise<ImportedNotice> {
  const { document, issues } = await importDocument(fileName, bytes, readSheets);
  if (document.kind === 'breakdown') return { breakdown: document, issues };
  const refused = describe(documentIssue('annualReportHasNoTasks', null, { title: document.title }));
  return { breakdown: NOTHING, issues: [...issues, refused] };
}
