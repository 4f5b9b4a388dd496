import type { Parts } from '../../../shared/zip/inflate';
import { readXml } from './xml';

interface Relation {
  /** Last word of its type: officeDocument, styles, numbering … */
  readonly type: string;
  readonly target: string;
}

function relationsOf(part: Uint8Array | undefined): Relation[] {
  const relations: Relation[] = [];
  if (part === undefined) return relations;
  readXml(part, {
    open: (_, { Type: type = '', Target: target = '' }) => {
      if (type !== '') relations.push({ type: type.slice(type.lastIndexOf('/') + 1), target });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** A target as the name of a part: /word/styles.xml and ../word/styles.xml beside word/. */
function partName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}${target}`.split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  return kept.join('/');
}

export interface DocumentParts {
  readonly document: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly numbering: Uint8Array | null;
}

const USUAL_NAME = 'word/document.xml';

/** Name of the main part of a Word package; null when there is none. */
function mainName(parts: Parts): string | null {
  const stated = relationsOf(parts.get('_rels/.rels')).find(({ type }) => type === 'officeDocument');
  const name = stated === undefined ? USUAL_NAME : partName('', stated.target);
  if (parts.has(name)) return name;
  return parts.has(USUAL_NAME) ? USUAL_NAME : null;
}

/** The parts that hold body text and its numbering, by the relations of the package, else by their usual names. */
export function documentParts(parts: Parts): DocumentParts | null {
  const name = mainName(parts);
  const document = name === null ? undefined : parts.get(name);
  if (name === null || document === undefined) return null;
  const slash = name.lastIndexOf('/') + 1;
  const [folder, file] = [name.slice(0, slash), name.slice(slash)];
  const relations = relationsOf(parts.get(`${folder}_rels/${file}.rels`));
  const related = (type: string): Uint8Array | null => {
    const target = relations.find((relation) => relation.type === type)?.target ?? `${type}.xml`;
    return parts.get(partName(folder, target)) ?? null;
  };
  return { document, styles: related('styles'), numbering: related('numbering') };
}
