import { strToU8 } from 'fflate';
import { everywhere, type HostileFile } from './hostileFile';
import { type RawPart, rawZip } from './rawZip';
import { bookParts, NOTICE_ROWS, packed, sheet, type TextParts } from './workbookParts';

const MEGA = 1_000_000;
const SHEET = 'xl/worksheets/sheet1.xml';

const rawParts = (parts: TextParts): RawPart[] =>
  Object.entries(parts).map(([name, text]) => ({ name, bytes: strToU8(text) }));

const notice = (): RawPart[] => rawParts(bookParts(NOTICE_ROWS));

/** The notice with its sheet described otherwise. */
const withSheet = (change: (part: RawPart) => RawPart): Uint8Array =>
  rawZip(notice().map((part) => (part.name === SHEET ? change(part) : part)));

const tooLarge = everywhere(/文件过大，超过上限/);
const damaged = everywhere(/已损坏或不完整/);
const archive = { import: /请先解压/, score: /请先解压/, return: /请先解压/ };

/** The number of eight bytes that the extra field of large files holds. */
const large = (...values: readonly bigint[]): Uint8Array => {
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, index) => extra.writeBigUInt64LE(value, 4 + 8 * index));
  return new Uint8Array(extra);
};

const zeros = (size: number): string => sheet('', `<!--${' '.repeat(size)}-->`);

export const ZIP_FILES: readonly HostileFile[] = [
  {
    name: 'a bomb by size: a sheet of 400 MB',
    extension: 'xlsx',
    make: () => packed({ ...bookParts(''), [SHEET]: zeros(400 * MEGA) }),
    says: tooLarge,
  },
  {
    name: 'a bomb by ratio: 60 MB in 60 kB',
    extension: 'xlsx',
    make: () => packed({ ...bookParts(''), [SHEET]: zeros(60 * MEGA) }),
    says: tooLarge,
  },
  {
    name: 'a bomb that says it is small',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, bytes: new Uint8Array(60 * MEGA), statedSize: 4_000 })),
    says: damaged,
  },
  {
    name: 'a small part that says it has 4 GB',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, statedSize: 0xfffffffe })),
    says: tooLarge,
  },
  {
    name: 'a small part that says it has 40 MB',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, statedSize: 40 * MEGA })),
    says: damaged,
  },
  {
    name: 'a zip in a zip in a zip',
    extension: 'xlsx',
    make: () => {
      const inner = packed({ 'a.xml': ' '.repeat(100_000) });
      const outer = rawZip([{ name: 'a.zip', bytes: inner, stored: true }]);
      return rawZip([{ name: 'b.zip', bytes: outer, stored: true }]);
    },
    says: archive,
  },
  {
    name: 'overlapping entries: a thousand parts of the same bytes',
    extension: 'xlsx',
    make: () =>
      rawZip([
        ...notice(),
        ...Array.from({ length: 1_000 }, (_, index) => ({
          name: SHEET,
          listedAs: `xl/worksheets/s${String(index).padStart(5, '0')}.xml`,
          bytes: new Uint8Array(100_000),
          sharesWith: 4,
        })),
      ]),
    says: damaged,
  },
  {
    name: 'overlapping entries: a part that reaches over the next one',
    extension: 'xlsx',
    make: () =>
      rawZip([
        { name: 'xl/theme.xml', bytes: strToU8('<x/>'), stored: true, statedPacked: 300, statedSize: 300 },
        ...notice(),
      ]),
    says: damaged,
  },
  {
    name: 'a directory that names a part otherwise than its header',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, listedAs: 'xl/worksheets/sheet9.xml' })),
    says: damaged,
  },
  {
    name: 'two headers that do not agree on the packing',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, localMethod: 0 })),
    says: damaged,
  },
  {
    name: 'a directory that lists one part twice',
    extension: 'xlsx',
    make: () => rawZip([...notice(), { name: SHEET, bytes: strToU8(sheet('<row r="1"/>')) }]),
    says: everywhere(/不安全的内容（xl\/worksheets\/sheet1.xml）/),
  },
  {
    name: 'sizes of more than 4 GB in the fields of large files',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, statedSize: 0xffffffff, extra: large(1n << 40n) })),
    says: tooLarge,
  },
  {
    name: 'a size in the field of large files that is not there',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, statedSize: 0xffffffff })),
    says: tooLarge,
  },
  {
    name: 'true sizes in the fields of large files',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, statedSize: 0xffffffff, extra: large(BigInt(part.bytes.length)) })),
    says: { import: /^任务1项$/m },
  },
  {
    name: '5,000 parts',
    extension: 'xlsx',
    make: () =>
      rawZip([
        ...notice(),
        ...Array.from({ length: 5_000 }, (_, index) => ({ name: `xl/media/${index}`, bytes: new Uint8Array(1) })),
      ]),
    says: everywhere(/超过上限（2000个部件）/),
  },
  {
    name: 'a packing that nobody uses',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, method: 99 })),
    says: damaged,
  },
  {
    name: 'a part with a password',
    extension: 'xlsx',
    make: () => withSheet((part) => ({ ...part, locked: true })),
    says: damaged,
  },
  {
    name: 'an archive with a password',
    extension: 'zip',
    make: () => rawZip([{ name: '和平区.xlsx', bytes: new Uint8Array(100), locked: true }]),
    says: archive,
  },
  {
    name: 'parts whose names lead out of the file',
    extension: 'xlsx',
    make: () =>
      rawZip([
        ...notice(),
        ...['../../x.xml', '/etc/passwd', 'C:\\x.xml', '..\\..\\x', 'xl/worksheets/../../../x.xml'].map((name) => ({
          name,
          bytes: strToU8('<x/>'),
        })),
      ]),
    says: { import: /^任务1项$/m },
  },
  {
    name: 'parts named like what every object has',
    extension: 'xlsx',
    make: () =>
      rawZip([
        ...notice(),
        ...['__proto__', 'constructor', 'toString', 'xl/__proto__.xml', 'xl/worksheets/__proto__.xml'].map((name) => ({
          name,
          bytes: strToU8('<x/>'),
        })),
      ]),
    says: { import: /^任务1项$/m },
  },
  {
    name: 'only the end of a zip',
    extension: 'xlsx',
    make: () => new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...rawZip([])]),
    says: archive,
  },
];
