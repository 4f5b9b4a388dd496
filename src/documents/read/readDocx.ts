import type { Parts } from '../../shared/zip/inflate';
import { documentIssue } from '../issues';
import { BodyReader } from './docx/bodyReader';
import { Labels } from './docx/labels';
import { readNumbering } from './docx/numbering';
import { documentParts } from './docx/packageParts';
import { readStyles } from './docx/styles';
import { withTabTables } from './docx/tabTables';
import { TreeBlocks } from './docx/treeBlocks';
import { DEEPEST, readXml } from './docx/xml';
import { type Reading, refuse, tooLarge } from './reading';

/** Parts of a Word package that are read. */
export const DOCX_PARTS = /^(?:_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/i;

/** A Word document as a tree: `line` counts the paragraphs outside tables, `table` the tables. */
export function readDocx(fileName: string, parts: Parts): Reading {
  const found = documentParts(parts);
  if (found === null) return refuse('documentDamaged', fileName);
  const body = new BodyReader(new Labels(readNumbering(found.numbering), readStyles(found.styles)));
  if (!readXml(found.document, body)) return tooLarge(fileName, `内容嵌套${DEEPEST}层`);
  const { blocks, issues, blanks } = new TreeBlocks().add(body.blocks());
  const { pictures, objects, hidden } = body.leftOut;
  if (blocks.length === 0 && pictures + objects > 0) {
    return {
      value: null,
      issues: [documentIssue('onlyPictures', null, { file: fileName, count: pictures + objects })],
    };
  }
  if (blocks.length === 0) return refuse('emptyFile', fileName);
  const left = [
    ...(objects > 0 ? [documentIssue('objectsLeftOut', null, { count: objects })] : []),
    ...(pictures > 0 ? [documentIssue('picturesLeftOut', null, { count: pictures })] : []),
    ...(hidden > 0 ? [documentIssue('hiddenText', null, { count: hidden })] : []),
  ];
  return {
    value: { format: 'docx', name: fileName, blocks: withTabTables(blocks), blanksAfter: blanks },
    issues: [...issues, ...left],
  };
}
