import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from './random';

/** Pieces that have broken readers of documents and workbooks before. */
const PIECES = [
  '\0',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u3000',
  '\r',
  '\t\t\t',
  '\n\n',
  '=1+1',
  '@SUM(1)',
  '+cmd|x!A1',
  '__proto__',
  'constructor',
  'toString',
  '1e999',
  '-1',
  '99999999999999999999',
  '１２３４',
  '2017年13月45日',
  '（',
  '）',
  '——',
  '：',
  '；；',
  '1.',
  '一、',
  '牵头单位：',
  '|||',
  '#',
  '<',
  '>',
  '&',
  '&#0;',
  '&#x110000;',
  ']]>',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '</w:tbl>',
  '<w:tbl>',
  '<w:tr>',
  '<w:gridSpan w:val="999999999"/>',
  '<table><tr><td>',
  'rowspan="65535"',
  'colspan="-1"',
  ' r="XFD1048576"',
  ' r="A0"',
  ' t="s"',
  ' t="e"',
  ' t="b"',
  ' s="99999"',
  '<v>NaN</v>',
  '<f>1+</f>',
  '<mergeCell ref="A1:XFD1048576"/>',
  'xml:space="preserve"',
  '𠮷'.repeat(40),
  '长'.repeat(4_000),
] as const;

/** A random stretch of something `length` long, most of them short. */
function stretch(random: Random, length: number): readonly [number, number] {
  const from = random.below(length + 1);
  const most = random.chance(80) ? 40 : length;
  return [from, Math.min(length, from + random.below(most + 1))];
}

function mutateText(text: string, random: Random): string {
  const [from, to] = stretch(random, text.length);
  const lines = text.split('\n');
  switch (random.below(7)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(from);
    case 2:
      return text.slice(0, from) + random.pick(PIECES) + text.slice(to);
    case 3:
      return text.slice(0, from) + random.pick(PIECES) + text.slice(from);
    case 4:
      return text.slice(0, from);
    case 5: {
      const line = random.below(lines.length);
      return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
    }
    default: {
      const [line, other] = [random.below(lines.length), random.below(lines.length)];
      return lines.map((one, index) => (index === line ? (lines[other] ?? '') : one)).join('\n');
    }
  }
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(random, bytes.length);
  switch (random.below(4)) {
    case 0:
      return bytes.map((byte, index) => (index === from ? byte ^ (1 << random.below(8)) : byte));
    case 1:
      return bytes.map((byte, index) => (index >= from && index < to ? random.below(256) : byte));
    case 2:
      return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
    default:
      return bytes.slice(0, from);
  }
}

function mutateParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const [first, ...others] = names;
  if (first === undefined) return bytes;
  const name = random.pick([first, ...others]);
  const part = parts[name] ?? new Uint8Array();
  switch (random.below(8)) {
    case 0:
      return zipSync(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)));
    case 1:
      return zipSync({
        ...parts,
        [random.pick(['../x.xml', 'xl/../x', 'xl/__proto__', 'constructor', 'a'.repeat(300)])]: part,
      });
    case 2:
      return zipSync({ ...parts, [name]: parts[random.pick([first, ...others])] ?? part });
    case 3:
      return zipSync({ ...parts, [name]: mutateBytes(part, random) });
    default:
      return zipSync({ ...parts, [name]: strToU8(mutateText(strFromU8(part), random)) });
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The same file with one to eight things wrong with it. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    if (!isZip(result))
      result = random.chance(85) ? strToU8(mutateText(strFromU8(result), random)) : mutateBytes(result, random);
    // A package whose directory is broken cannot be taken apart any more.
    else if (random.chance(6)) return mutateBytes(result, random);
    else result = mutateParts(result, random);
  }
  return result;
}
