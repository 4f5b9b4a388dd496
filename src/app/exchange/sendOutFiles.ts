import { PACKAGE_KIND, type PackageKind } from '../../assessment/model/package';
import { namePart, dayInName } from '../../exchange/fileNames';
import { addressesIn } from '../../exchange/mail/addresses';
import { fillTemplate } from '../../exchange/mail/fillTemplate';
import { mailDraft } from '../../exchange/mail/mailDraft';
import { SENT_LIST, sentList, type SentLine } from '../../exchange/sentList';
import { makeZip, type ZipEntry } from '../../shared/zip/makeZip';
import type { SendRequest } from '../desk/exchange/exchangeDesk';

/** A package that goes out. */
export interface OutgoingFile {
  readonly unit: string;
  readonly email: string;
  /** Without extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DRAFTS = '邮件草稿';

/** What stands in the name of the archive for each kind of package. */
const KIND_IN_ARCHIVE: Readonly<Record<PackageKind, string>> = { evidence: '下发', feedback: PACKAGE_KIND.feedback };

function draftOf({ unit, email, name, bytes }: OutgoingFile, request: SendRequest, round: string): ZipEntry {
  const file = `${name}.xlsx`;
  const facts = { 单位: unit, 考核: round, 期限: request.due, 交回给: request.returnTo, 文件: file };
  const draft = mailDraft({
    subject: fillTemplate(request.subject, facts),
    body: fillTemplate(request.body, facts),
    recipient: unit,
    addresses: addressesIn(email).usable,
    attachment: { name: file, bytes },
  });
  return { name: `${name}.eml`, bytes: draft };
}

export interface SentFiles {
  readonly files: readonly ZipEntry[];
  /** Name of the one .zip among them. */
  readonly archive: string;
}

/** The workbooks, the drafts, 清单 and one .zip of everything. `title` is the name of the round. */
export function sentFiles(
  outgoing: readonly OutgoingFile[],
  lines: readonly SentLine[],
  request: SendRequest,
  { title, time }: { readonly title: string; readonly time: string },
): SentFiles {
  const workbooks = outgoing.map(({ name, bytes }) => ({ name: `${name}.xlsx`, bytes }));
  const drafts = request.withMail ? outgoing.map((file) => draftOf(file, request, title)) : [];
  const list = { name: SENT_LIST, bytes: sentList(lines) };
  const [year = 1980, month = 1, day = 1] = time.slice(0, 10).split('-').map(Number);
  const inFolder = drafts.map(({ name, bytes }) => ({ name: `${DRAFTS}/${name}`, bytes }));
  const archive = `${namePart(title)}_${KIND_IN_ARCHIVE[request.kind]}_${dayInName(time)}.zip`;
  const zip = makeZip([list, ...workbooks, ...inFolder], new Date(year, month - 1, day));
  return { files: [...workbooks, ...drafts, list, { name: archive, bytes: zip }], archive };
}
