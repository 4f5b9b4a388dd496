/** Chinese Windows writes names of entries in its own code page and does not say so; a Mac writes UTF-8 and does not either. */
export function zipEntryName(name: string): string {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0));
  // A name that said it was UTF-8 has been read already.
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name;
  const bytes = Uint8Array.from(codes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what is left is the code page of China.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
