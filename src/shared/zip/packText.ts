import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Bytes turned into characters at a time: a call takes only so many arguments. */
const SLICE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    characters += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(characters);
}

/** A text made small, in letters that survive every spreadsheet. */
export const packText = (text: string): string => toBase64(deflateSync(strToU8(text)));

/** The text that was packed; null when it is damaged, or larger than `limit` bytes of UTF-8. */
export function unpackText(packed: string, limit: number): string | null {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const chunks: Uint8Array[] = [];
    let size = 0;
    let isWhole = false;
    const inflate = new Inflate((chunk, isLast) => {
      size += chunk.length;
      if (size > limit) throw new RangeError('larger than allowed');
      chunks.push(chunk);
      isWhole = isLast;
    });
    for (let at = 0; at < bytes.length; at += SLICE) {
      inflate.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
    if (!isWhole) return null;
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return strFromU8(whole);
  } catch {
    // Neither base64 nor a deflate stream: somebody changed the text.
    return null;
  }
}
