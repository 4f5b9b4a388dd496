import { strFromU8 } from 'fflate';
import { LIMITS } from '../../shared/zip/limits';
import { openZip } from '../../shared/zip/openZip';

/** When and by whom a file was saved last, as far as it says. */
interface FileProperties {
  /** ISO, UTC */
  readonly modified: string | null;
  readonly modifiedBy: string | null;
}

const CORE = 'docProps/core.xml';

/** Files written by us carry a time before any spreadsheet of this format. */
const EARLIEST = Date.UTC(2000, 0, 1);

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plainText = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

function element(xml: string, name: string): string | null {
  const content = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>([^<]*)<`).exec(xml)?.[1];
  const text = content === undefined ? '' : plainText(content).trim();
  return text === '' ? null : text;
}

function isoTime(text: string | null): string | null {
  const time = text === null ? NaN : Date.parse(text);
  return Number.isNaN(time) || time < EARLIEST ? null : new Date(time).toISOString();
}

/** Properties of an .xlsx from outside; nothing is known of one that cannot be opened. */
export function readProperties(bytes: Uint8Array): FileProperties {
  const part = openZip(bytes, (name) => name === CORE, LIMITS).parts?.get(CORE);
  if (part === undefined) return { modified: null, modifiedBy: null };
  const xml = strFromU8(part);
  return { modified: isoTime(element(xml, 'modified')), modifiedBy: element(xml, 'lastModifiedBy') };
}
