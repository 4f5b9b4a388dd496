import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

export interface TagHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const KEPT = new Set(['style', 'class', 'hidden', 'colspan', 'rowspan', 'start', 'type', 'value', 'role', 'href']);
const NONE: Attributes = new Map();

/**
 * Tags and texts in the order of the page, entities decoded. What closes what is left to the handler: the parser of the
 * library lets a stray end tag inside a cell close the whole table.
 */
export function tokenize(html: string, handler: TagHandler): void {
  let tag = '';
  let name = '';
  let value = '';
  let attributes: Map<string, string> | null = null;
  const opened = (): void => {
    handler.open(tag, attributes ?? NONE);
    attributes = null;
  };
  const text = (start: number, end: number): void => {
    handler.text(html.slice(start, end));
  };
  const ignored = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => (tag = html.slice(start, end).toLowerCase()),
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => (value += html.slice(start, end)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend: () => {
        if (!KEPT.has(name)) return;
        attributes ??= new Map();
        if (!attributes.has(name)) attributes.set(name, value);
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => {
        handler.close(html.slice(start, end).toLowerCase());
      },
      ontext: text,
      ontextentity: (code) => {
        handler.text(String.fromCodePoint(code));
      },
      oncdata: text,
      oncomment: ignored,
      ondeclaration: ignored,
      onprocessinginstruction: ignored,
      onend: ignored,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
