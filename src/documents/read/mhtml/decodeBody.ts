const ESCAPE = /=([0-9A-Fa-f]{2})|=[ \t]*(?:\r\n|\n|\r)/g;
const NOT_BASE64 = /[^A-Za-z0-9+/]/g;

/** Text whose characters are bytes → bytes; other characters as UTF-8. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0xff) return new TextEncoder().encode(text);
    bytes[index] = code;
  }
  return bytes;
}

/** The bytes of a part of a mail; null when it stands there as it is. */
export function decodeBody(body: string, encoding: string): Uint8Array | null {
  if (encoding === 'base64') return bytesOf(atob(body.replace(NOT_BASE64, '')));
  if (encoding !== 'quoted-printable') return null;
  return bytesOf(
    body.replace(ESCAPE, (_all, code?: string) => (code === undefined ? '' : String.fromCharCode(parseInt(code, 16)))),
  );
}
