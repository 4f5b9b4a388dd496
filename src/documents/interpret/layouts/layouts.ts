import type { Layout } from '../sections';
import { rowPerLine } from './rowPerLine';
import { shuffledScrape } from '../scrape/shuffledScrape';
import { cellPerLine } from './cellPerLine';
import { keyValue } from './keyValue';
import { prose } from './prose';
import { tightLines } from './tightLines';
import { tables } from './tables';

/** Every layout that is tried, in this order; the first that recognises the document reads it. */
export const LAYOUTS: readonly Layout[] = [
  tables,
  shuffledScrape,
  rowPerLine,
  cellPerLine,
  tightLines,
  keyValue,
  prose,
];
