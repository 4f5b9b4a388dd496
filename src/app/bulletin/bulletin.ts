import type { DocumentFonts } from '../../shared/documentPlan';
import type { Source } from './source';

/** A figure of the 情况通报 and where it is taken from. */
export interface Figure {
  readonly text: string;
  readonly source: Source;
  /** Of a list of units. */
  readonly names?: readonly string[];
}

/** Plain words, or a figure. */
export type Piece = string | Figure;

export interface BulletinParagraph {
  readonly kind: 'addressee' | 'heading' | 'subheading' | 'body';
  readonly pieces: readonly Piece[];
}

/** 附件: the ranking of one group. */
export interface BulletinTable {
  readonly title: string;
  /** The line under the title; its figure is the number of rows. */
  readonly note: readonly Piece[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Piece[])[];
}

/** 情况通报 as plain data: every figure in it knows its cells. */
export interface Bulletin {
  readonly title: string;
  /** 发文字号; empty without one. */
  readonly number: string;
  readonly paragraphs: readonly BulletinParagraph[];
  readonly attachments: readonly BulletinTable[];
  /** 发文单位 and date. */
  readonly signature: readonly string[];
  readonly fonts: DocumentFonts;
}

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

export const figuresIn = (pieces: readonly Piece[]): Figure[] =>
  pieces.filter((piece): piece is Figure => typeof piece !== 'string');

export const figuresInTable = ({ note, rows }: BulletinTable): Figure[] => [note, ...rows].flatMap(figuresIn);
