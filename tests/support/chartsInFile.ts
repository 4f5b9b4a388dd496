import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

type Nodes = ReturnType<typeof parseDocument>['children'];
export type XmlElement = Extract<Nodes[number], { tagName: string }>;

const isElement = (node: Nodes[number]): node is XmlElement => 'tagName' in node;

export const elementsIn = ({ children }: { readonly children: Nodes }): XmlElement[] => children.filter(isElement);

export const allElements = (node: { readonly children: Nodes }): XmlElement[] =>
  elementsIn(node).flatMap((element) => [element, ...allElements(element)]);

const named = (node: { readonly children: Nodes }, name: string): XmlElement[] =>
  allElements(node).filter(({ tagName }) => tagName === name);

const textOf = (node: XmlElement | undefined): string =>
  node === undefined
    ? ''
    : node.children.map((child) => ('data' in child ? child.data : isElement(child) ? textOf(child) : '')).join('');

interface Reference {
  readonly cells: string;
  /** What a preview shows, by place in the area. */
  readonly cache: ReadonlyMap<number, string>;
  readonly count: number;
}

export interface ChartInFile {
  readonly root: XmlElement;
  readonly title: string;
  readonly series: readonly { readonly categories: Reference; readonly values: Reference }[];
}

function reference(series: XmlElement, name: 'c:cat' | 'c:val'): Reference {
  const [part] = named(series, name);
  if (part === undefined) throw new Error(`a series without ${name}`);
  const points = named(part, 'c:pt').map((point): [number, string] => [
    Number(point.attribs['idx']),
    textOf(named(point, 'c:v')[0]),
  ]);
  return {
    cells: textOf(named(part, 'c:f')[0]),
    cache: new Map(points),
    count: Number(named(part, 'c:ptCount')[0]?.attribs['val']),
  };
}

function chartIn(xml: string): ChartInFile {
  const [root] = elementsIn(parseDocument(xml, { xmlMode: true, decodeEntities: true }));
  if (root === undefined) throw new Error('an empty chart');
  const [title] = named(root, 'c:title');
  return {
    root,
    title: title === undefined ? '' : named(title, 'a:t').map(textOf).join(''),
    series: named(root, 'c:ser').map((series) => ({
      categories: reference(series, 'c:cat'),
      values: reference(series, 'c:val'),
    })),
  };
}

/** The charts of an .xlsx, in the order of their parts. */
export function chartsInFile(file: Uint8Array): ChartInFile[] {
  const parts = unzipSync(file, { filter: ({ name }) => /^xl\/charts\/chart\d+\.xml$/.test(name) });
  const number = (name: string) => Number(/\d+/.exec(name)?.[0]);
  return Object.keys(parts)
    .sort((a, b) => number(a) - number(b))
    .map((name) => chartIn(strFromU8(parts[name] ?? new Uint8Array())));
}
