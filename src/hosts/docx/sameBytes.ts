import { LIMITS } from '../../shared/zip/limits';
import { makeZip } from '../../shared/zip/makeZip';
import { openZip } from '../../shared/zip/openZip';

/** The first day a zip can name. */
const DAY = new Date(1980, 0, 1);

/** The library writes the moment in which it runs. */
const MOMENTS = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

const CORE = 'docProps/core.xml';

/** The same package without the time at which it was made: the same document, the same bytes. */
export function sameBytes(bytes: Uint8Array): Uint8Array {
  const { parts } = openZip(bytes, () => true, LIMITS);
  if (parts === null) throw new Error('the document just written cannot be opened');
  const entries = [...parts].map(([name, part]) => ({
    name,
    bytes: name === CORE ? new TextEncoder().encode(new TextDecoder().decode(part).replace(MOMENTS, '')) : part,
  }));
  return makeZip(entries, DAY);
}
