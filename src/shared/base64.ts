/** Bytes turned into characters at a time: a call takes only so many arguments. */
const SLICE = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += SLICE) {
    characters.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)));
  }
  return btoa(characters.join(''));
}
