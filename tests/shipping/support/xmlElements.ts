import { Parser } from 'htmlparser2';

/** An element of an XML file: its name, attributes, children and text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const element = (name: string, attributes: Readonly<Record<string, string>>): XmlElement => ({
  name,
  attributes,
  children: [],
  text: '',
});

/** The root element of an XML text. */
export function parseXml(xml: string): XmlElement {
  const open = [element('', {})];
  const innermost = (): XmlElement => {
    const last = open.at(-1);
    if (last === undefined) throw new Error('more end tags than start tags');
    return last;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const child = element(name, attributes);
        innermost().children.push(child);
        open.push(child);
      },
      ontext: (text) => {
        innermost().text += text.trim();
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const [root] = innermost().children;
  if (root === undefined || open.length !== 1) throw new Error('not well-formed');
  return root;
}

/** An element and everything within it. */
export const allElements = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(allElements)];

/** All elements of a name, wherever they stand. */
export const elementsNamed = (root: XmlElement, name: string): XmlElement[] =>
  allElements(root).filter((element) => element.name === name);
