import { base64Of } from '../../shared/base64';
import { digestOf } from '../../shared/digest';
import { encodedWords } from './encodedWords';
import { fileNameParameter } from './fileNameParameter';

export interface Mail {
  readonly subject: string;
  readonly body: string;
  /** Whom the mail goes to, by name; shown beside each address. */
  readonly recipient: string;
  readonly addresses: readonly string[];
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A line break in a header would begin another header. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const folded = (pieces: readonly string[], between = ''): string => pieces.join(`${between}\r\n `);

const lines = (base64: string): string => base64.replace(/.{76}(?=.)/g, '$&\r\n');

function addressHeader(recipient: string, addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  const name = oneLine(recipient);
  const mailboxes = addresses.map((address) => folded([...(name === '' ? [] : encodedWords(name)), `<${address}>`]));
  return [`To: ${folded(mailboxes, ',')}`];
}

/**
 * A draft with one workbook attached, as a mail program opens it to be looked at and sent (X-Unsent). The name of the
 * attachment stands twice, by RFC 2047 for older programs and by RFC 2231.
 */
export function mailDraft({ subject, body, recipient, addresses, attachment }: Mail): Uint8Array {
  // "=_" stands in no base64, and the digest makes the boundary the draft's own.
  const boundary = `=_${digestOf(attachment.bytes).slice(0, 32)}`;
  const name = oneLine(attachment.name);
  const text = new TextEncoder().encode(body.replace(/\r\n|\r|\n/g, '\r\n'));
  const draft = [
    'X-Unsent: 1',
    ...addressHeader(recipient, addresses),
    `Subject: ${folded(encodedWords(oneLine(subject)))}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    lines(base64Of(text)),
    `--${boundary}`,
    `Content-Type: ${XLSX};\r\n name="${folded(encodedWords(name))}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n ${folded(fileNameParameter(name), ';')}`,
    '',
    lines(base64Of(attachment.bytes)),
    `--${boundary}--`,
    '',
  ];
  return new TextEncoder().encode(draft.join('\r\n'));
}
