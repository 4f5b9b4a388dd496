import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { base64Of } from '../base64';
import { joined } from './joined';

/** Bytes inflated at a time, so that a text that grows beyond all bounds is stopped early. */
const SLICE = 0x8000;

/** A text made small, in letters that survive every spreadsheet. */
export const packText = (text: string): string => base64Of(deflateSync(strToU8(text)));

/** The text that was packed; null when it is damaged, or larger than `limit` bytes of UTF-8. */
export function unpackText(packed: string, limit: number): string | null {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    if (bytes.length === 0) return null;
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      if (size > limit) throw new RangeError('larger than allowed');
      chunks.push(chunk);
    });
    for (let at = 0; at < bytes.length; at += SLICE) {
      inflate.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
    return strFromU8(joined(chunks));
  } catch {
    // Neither base64 nor a deflate stream: somebody changed the text.
    return null;
  }
}
