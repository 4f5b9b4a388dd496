import { strToU8, zipSync } from 'fflate';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Inner XML of the parts of a Word package; the prefix w is declared around them. */
export interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly namespace?: string;
  /** Where the main part is, without its extension. */
  readonly main?: string;
}

const part = (root: string, content: string, namespace = TRANSITIONAL): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${namespace}" ` +
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
      `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${content}</w:${root}>`,
  );

const relations = (...targets: readonly (readonly [type: string, target: string])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships">${targets
      .map(([type, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

const contentTypes = (main: string): Uint8Array =>
  strToU8(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      [
        [main, 'document.main'],
        ['numbering', 'numbering'],
        ['styles', 'styles'],
      ]
        .map(
          ([name = '', type = '']) =>
            `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
        )
        .join('') +
      '</Types>',
  );

/** A .docx made by hand, for what no library writes. */
export function docxPackage({ body, numbering, styles, namespace, main = 'document' }: DocxParts): Uint8Array {
  return zipSync({
    '[Content_Types].xml': contentTypes(main),
    '_rels/.rels': relations(['officeDocument', `word/${main}.xml`]),
    [`word/_rels/${main}.xml.rels`]: relations(
      ...(numbering === undefined ? [] : [['numbering', 'numbering.xml'] as const]),
      ...(styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ),
    [`word/${main}.xml`]: part('document', `<w:body>${body}</w:body>`, namespace),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering, namespace) }),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles, namespace) }),
  });
}
