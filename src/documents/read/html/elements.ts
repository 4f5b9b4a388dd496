const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const VOID = set('area base basefont bgsound br col embed frame hr img input link meta param source track wbr');

/** Not part of the visible text. */
export const UNSEEN = set(
  'script style template noscript noframes iframe svg canvas audio video select datalist textarea button title xml',
);

/** Boxes of their own: a new line before and after. */
export const BLOCK = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup legend li listing main menu nav ol p plaintext pre section summary ul xmp',
);

/** Blocks that may be menus as a whole. */
export const CONTAINER = set('aside center dir div dl footer header menu nav ol section ul');

export const LIST = set('dir menu ol ul');
export const PREFORMATTED = set('listing plaintext pre xmp');

const TABLE_PART: Readonly<Record<string, string>> = {
  table: 'table',
  caption: 'caption',
  thead: 'tbody',
  tbody: 'tbody',
  tfoot: 'tbody',
  tr: 'tr',
  th: 'td',
  td: 'td',
};

/** table, caption, tbody, tr or td for the parts of a table. */
export const tablePart = (name: string): string | undefined => TABLE_PART[name];

/** What the text of a cell or caption cannot close. */
export const CELL_WALLS = ['td', 'caption', 'table'] as const;

/** Their tags change nothing: pages open and close them anywhere. */
export const FRAME = set('body head html');
