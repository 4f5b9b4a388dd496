import type { ReturnedFile } from '../../exchange/model';
import { digestOf } from '../../shared/digest';
import type { Issue, Result } from '../../shared/issue';
import type { WorkbookIssueCode } from '../../workbook/issues';
import { parseReturned } from '../../workbook/parse/parseReturned';
import type { WorkbookGrid } from '../../workbook/port';
import { describe } from '../describe';
import { placeText } from '../placeText';
import { slimReturn } from './slimReturn';

/** A file as somebody dropped it; `modified` is the time the file system gives it, ISO. */
interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified: string | null;
}

/** How the bytes of an .xlsx are read: handed in by whoever composes the program. */
export interface ReturnReader {
  readonly readWorkbook: (bytes: Uint8Array) => Promise<Result<WorkbookGrid | null, WorkbookIssueCode>>;
  readonly readProperties: (bytes: Uint8Array) => {
    readonly modified: string | null;
    readonly modifiedBy: string | null;
  };
}

const sentence = (issue: Issue): string => {
  const { message, at } = describe(issue);
  const place = placeText(at);
  return place === '' ? message : `${place}：${message}`;
};

const isoTime = (text: string | null): string | null => {
  const time = text === null ? NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

/** What a returned file holds; one that cannot be used says why. Nothing of the bytes is kept. */
export async function readReturn({ name, bytes, modified }: DroppedFile, reader: ReturnReader): Promise<ReturnedFile> {
  const properties = reader.readProperties(bytes);
  const file = {
    name,
    digest: digestOf(bytes),
    modified: properties.modified ?? isoTime(modified),
    modifiedBy: properties.modifiedBy,
  };
  const unusable = (issues: readonly Issue[]): ReturnedFile => ({
    ...file,
    content: null,
    reason: issues[0] === undefined ? '' : describe(issues[0]).message,
    remarks: [],
  });

  const { value: grid, issues: found } = await reader.readWorkbook(bytes);
  if (grid === null) return unusable(found);
  const { value: parsed, issues } = parseReturned(grid);
  if (parsed === null) return unusable(issues);
  const { strays, ...content } = parsed;
  const extras = strays.map(({ at, ...stray }) => ({ ...stray, place: placeText(at) }));
  return { ...file, content: slimReturn({ ...content, extras }), reason: null, remarks: issues.map(sentence) };
}
