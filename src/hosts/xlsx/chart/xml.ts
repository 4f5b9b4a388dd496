import { safeText } from '../safeText';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => safeText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number>>;

const opening = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ');

/** An element with its attributes; the content is XML already. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string =>
  content.length === 0
    ? `<${opening(name, attributes)}/>`
    : `<${opening(name, attributes)}>${content.join('')}</${name}>`;

/** An element of DrawingML charts, most of which say one thing as `val`. */
export const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });
