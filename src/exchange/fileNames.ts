import { PACKAGE_KIND, type PackageKind } from '../assessment/model/package';

/** What stands in names of files for each kind of package. */
const KIND_IN_NAME = { evidence: '考核', feedback: PACKAGE_KIND.feedback } as const satisfies Record<
  PackageKind,
  string
>;

/** Letters that Windows, shares or archives refuse, or that nobody sees. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file system takes 255 bytes; 60 letters of three bytes leave room for what follows. */
const LONGEST = 60;

/** A text as part of a file name. */
export function namePart(text: string): string {
  const letters = Array.from(text.replace(REFUSED, '_').replace(/\s+/g, ' ').trim()).slice(0, LONGEST);
  const name = letters.join('').replace(/^\.+|[. ]+$/g, '');
  if (name === '') return '单位';
  return DEVICES.test(name) ? `${name}_` : name;
}

/** 20261122 of 2026-11-22 14:05 */
export const dayInName = (time: string): string => time.slice(0, 10).replaceAll('-', '');

/** 单位_考核_20261122, without extension, for each unit; equal ones get a number at the end. */
export function packageNames(units: readonly string[], kind: PackageKind, time: string): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const base = `${namePart(unit)}_${KIND_IN_NAME[kind]}_${dayInName(time)}`;
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? base : `${base}（${number}）`;
      const key = name.normalize('NFKC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}
