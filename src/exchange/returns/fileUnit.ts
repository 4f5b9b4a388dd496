import { PACKAGE_KIND } from '../../assessment/model/package';
import { namePart } from '../fileNames';
import { oncePer } from '../merge/oncePer';

/** Letters and digits only: file systems replace the rest, each in its own way. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What programs add to the name of a second copy. */
const COPY = /(?:\s*[（(]\d+[)）]|[\s_-]*副本(?:\s*[（(]?\d+[)）]?)?|[\s_-]+copy|[-_ ]\d{1,2})+$/iu;

/** A unit as the name of its file begins. */
const beginning = (unit: string): string => plain(namePart(unit));

const stem = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.\w{2,5}$/u, '');

const WORDS = ['考核', PACKAGE_KIND.feedback].join('|');
const REST = new RegExp(`^(?:${WORDS})\\d{8}$`, 'u');

const unitsByBeginning = oncePer((units: readonly string[]) => {
  const found = new Map<string, string>();
  for (const unit of units) if (!found.has(beginning(unit))) found.set(beginning(unit), unit);
  return found;
});

/** Unit that the name of a file begins with, the longest of several: 市教育局招生办 before 市教育局. */
export function unitNamedBy(file: string, units: readonly string[]): string | null {
  const name = plain(stem(file));
  const known = unitsByBeginning(units);
  for (let { length } = name; length > 0; length -= 1) {
    const unit = known.get(name.slice(0, length));
    if (unit !== undefined) return unit;
  }
  return null;
}

/** Whether a file still has the name it was sent under, copies' numbers aside: 单位_考核_20261130（2）.xlsx. */
export function hasSentName(file: string, unit: string): boolean {
  const name = plain(stem(file).replace(COPY, ''));
  return name.startsWith(beginning(unit)) && REST.test(name.slice(beginning(unit).length));
}
