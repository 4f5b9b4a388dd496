import { fromMarkdown } from 'mdast-util-from-markdown';

const BOLD = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*|__(?=[^\s_])([^_]*[^\s_])__/g;
/** What is left to the library, which takes about a millisecond a line. */
const MARKUP = /\\[!-/:-@[-`{-~]|`|\]\(|<[a-z/!]|&#?\w+;|\*\S|(?:^|\W)_\S/i;
/** The library takes much longer for long lines, and nobody marks up a line as long as a page. */
const LONGEST = 5_000;
/** Before a text, it keeps "1." or "-" from being read as the start of a list. */
const SHIELD = '。';

type Root = ReturnType<typeof fromMarkdown>;

function textOf(node: Root | Root['children'][number]): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A piece of Markdown on one line as plain text: without marks of emphasis, links and tags. */
export function inlineText(markdown: string): string {
  const text = markdown.replace(BOLD, (_all, stars?: string, lines?: string) => stars ?? lines ?? '');
  if (text.length > LONGEST || !MARKUP.test(text)) return text;
  return textOf(fromMarkdown(SHIELD + text)).slice(SHIELD.length);
}
