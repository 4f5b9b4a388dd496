import type { Parts } from '../../shared/zip/inflate';
import { xmlPieces, type XmlPiece } from './xmlPieces';

/** A part of the zip as text. */
export interface TextPart {
  readonly name: string;
  readonly pieces: readonly XmlPiece[];
  /** Sheet that it is, or that it belongs to (comments, drawings, tables). */
  readonly sheet: string | null;
}

const XML = /\.(?:xml|rels|vml)$/i;

/** The part as text; null for what is none. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    // Not UTF-8: a picture, an embedded file.
    return null;
  }
}

interface Relation {
  readonly id: string;
  readonly target: string;
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const relationsIn = (xml: string): Relation[] =>
  [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    target: attribute(tag, 'Target'),
  }));

/** xl/worksheets + ../comments1.xml → xl/comments1.xml */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** Which sheet each part of the workbook belongs to. */
function sheetsOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const targets = new Map(
    relationsIn(texts.get('xl/_rels/workbook.xml.rels') ?? '').map(({ id, target }) => [id, resolved('xl', target)]),
  );
  const sheets = new Map<string, string>();
  for (const [tag] of (texts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*>/g)) {
    const part = targets.get(attribute(tag, 'r:id'));
    if (part === undefined) continue;
    const name = xmlPieces(`<a>${attribute(tag, 'name')}</a>`).at(-1)?.text ?? '';
    sheets.set(part, name);
    const relations = texts.get(part.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
    for (const { target } of relationsIn(relations)) sheets.set(resolved('xl/worksheets', target), name);
  }
  return sheets;
}

/** All parts as texts, and the names of those that are no text. */
export function workbookParts(parts: Parts): {
  readonly texts: readonly TextPart[];
  readonly opaque: readonly string[];
} {
  const texts = new Map<string, string>();
  const opaque: string[] = [];
  for (const [name, bytes] of parts) {
    if (name.endsWith('/')) continue;
    const text = textOf(bytes);
    if (text === null) opaque.push(name);
    else texts.set(name, text);
  }
  const sheets = sheetsOf(texts);
  return {
    texts: [...texts].map(([name, text]) => ({
      name,
      pieces: XML.test(name) ? xmlPieces(text) : [{ text, element: '', cell: null, item: null, isShared: false }],
      sheet: sheets.get(name) ?? null,
    })),
    opaque,
  };
}
