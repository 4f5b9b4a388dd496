import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** Called for every element; names carry the prefixes of PREFIXES whatever the file itself calls them. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Namespaces of the Transitional and the Strict form of the format. */
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic:'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['urn:schemas-microsoft-com:office:office', 'o:'],
]);

const CHUNK = 1 << 20;
/** Elements inside each other: Word nests a few dozen, and the parser takes longer the deeper it stands. */
export const DEEPEST = 2_000;

/** Declared prefixes of an element and those around it, with the names already looked up. */
class Scope {
  private readonly known = new Map<string, string>();

  constructor(private readonly prefixes: ReadonlyMap<string, string>) {}

  nameOf(written: string): string {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const prefix = this.prefixes.get(written.slice(0, Math.max(colon, 0))) ?? '?';
    const name = prefix + written.slice(colon + 1);
    this.known.set(written, name);
    return name;
  }

  /** The scope inside an element: this one, unless the element declares prefixes of its own. */
  inside(attributes: Attributes): Scope {
    const declared = Object.keys(attributes).filter((name) => name === 'xmlns' || name.startsWith('xmlns:'));
    if (declared.length === 0) return this;
    const added = declared.map((name) => [name.slice(6), PREFIXES.get(attributes[name] ?? '') ?? '?'] as const);
    return new Scope(new Map([...this.prefixes, ...added]));
  }
}

/**
 * Reads one XML part from first to last byte, in pieces: a part may be larger than the longest string. False when it stopped
 * at elements deeper inside each other than DEEPEST.
 */
export function readXml(part: Uint8Array, handler: XmlHandler): boolean {
  const scopes = [new Scope(new Map())];
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        const scope = (scopes.at(-1) ?? new Scope(new Map())).inside(attributes);
        scopes.push(scope);
        if (scopes.length > DEEPEST) parser.pause();
        handler.open(scope.nameOf(written), attributes);
      },
      onclosetag(written) {
        handler.close(scopes.pop()?.nameOf(written) ?? written);
      },
      ontext: handler.text,
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for (let at = 0; at < part.length && scopes.length <= DEEPEST; at += CHUNK) {
    parser.write(decoder.decode(part.subarray(at, at + CHUNK), { stream: true }));
  }
  if (scopes.length > DEEPEST) return false;
  parser.end(decoder.decode());
  return true;
}

/** An attribute by its local name: prefixes differ between producers. */
export function attributeOf(attributes: Attributes, local: string): string | undefined {
  const usual = attributes[`w:${local}`] ?? attributes[local];
  if (usual !== undefined) return usual;
  const name = Object.keys(attributes).find((written) => written.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}

/** A whole number in an attribute; undefined when there is none. */
export function numberOf(attributes: Attributes, local = 'val'): number | undefined {
  const text = attributeOf(attributes, local);
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

/** Elements that stand for "yes" unless they say no: <w:vanish/>. */
export const isOn = (attributes: Attributes): boolean =>
  !['0', 'false', 'off', 'none'].includes(attributeOf(attributes, 'val') ?? '');
