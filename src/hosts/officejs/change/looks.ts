import { formatIn, STYLES, type Style, type StyleName, type Typography } from '../../../workbook/layout/styles';
import type { Area } from '../../../workbook/port';
import type { Look, LookPart, Step } from './step';

export interface StyledArea {
  readonly area: Area;
  readonly style: StyleName;
}

/** How Excel shows a cell that nobody has touched; the font is the workbook's own. */
const UNTOUCHED: Partial<Shown> = {
  bold: false,
  fill: null,
  border: null,
  horizontal: null,
  wrap: false,
  format: 'General',
  locked: true,
};

const PARTS: readonly LookPart[] = [
  'font',
  'size',
  'bold',
  'color',
  'fill',
  'border',
  'horizontal',
  'vertical',
  'wrap',
  'locked',
];

interface Piece<Value> {
  readonly area: Area;
  readonly value: Value;
}

/** Joins pieces of one value that lie side by side, then those on top of each other. */
function joined<Value>(pieces: readonly Piece<Value>[]): Piece<Value>[] {
  const across = joinedAlong(pieces, 'left', 'right', ({ top, bottom }) => `${top}:${bottom}`);
  return joinedAlong(across, 'top', 'bottom', ({ left, right }) => `${left}:${right}`);
}

function joinedAlong<Value>(
  pieces: readonly Piece<Value>[],
  from: 'left' | 'top',
  to: 'right' | 'bottom',
  lane: (area: Area) => string,
): Piece<Value>[] {
  const lanes = new Map<string, Piece<Value>[]>();
  for (const piece of [...pieces].sort((a, b) => a.area[from] - b.area[from])) {
    const key = `${lane(piece.area)}|${String(piece.value)}`;
    const line = lanes.get(key) ?? [];
    lanes.set(key, line);
    const last = line.at(-1);
    if (last !== undefined && last.area[to] + 1 === piece.area[from]) {
      line[line.length - 1] = { area: { ...last.area, [to]: piece.area[to] }, value: piece.value };
    } else line.push(piece);
  }
  return [...lanes.values()].flat();
}

/** A style as Excel is told of it: fonts by their names. */
type Shown = Omit<Style, 'font'> & { readonly font: string };

function styleNamed(name: StyleName, typography: Typography): Shown {
  const style: Style = STYLES[name];
  return { ...style, font: typography.fonts[style.font], format: formatIn(typography, name) };
}

const piecesOf = <Part extends keyof Shown>(
  areas: readonly StyledArea[],
  part: Part,
  typography: Typography,
): Piece<Shown[Part]>[] =>
  joined(areas.map(({ area, style }) => ({ area, value: styleNamed(style, typography)[part] })));

interface LookOptions {
  readonly sheet: string;
  readonly typography: Typography;
  /** Nothing was set in these cells before, so what Excel does anyway need not be said. */
  readonly isUntouched: boolean;
}

/** Number formats, to be set before the contents: text stays text only in a cell that is text already. */
export const formatSteps = (areas: readonly StyledArea[], { sheet, typography, isUntouched }: LookOptions): Step[] =>
  piecesOf(areas, 'format', typography)
    .filter(({ value }) => !(isUntouched && value === UNTOUCHED.format))
    .map(({ area, value }) => ({ do: 'numberFormat', sheet, area, format: value }));

/** Everything else that is seen, each part over as few areas as it takes. */
export const lookSteps = (areas: readonly StyledArea[], { sheet, typography, isUntouched }: LookOptions): Step[] =>
  PARTS.flatMap((part) =>
    piecesOf(areas, part, typography)
      .filter(({ value }) => !(isUntouched && value === UNTOUCHED[part]))
      .map(({ area, value }): Step => ({ do: 'look', sheet, area, look: { part, value } as Look })),
  );

/** Fonts and chosen number formats in place of those of another typography. */
export function typographySteps(areas: readonly StyledArea[], sheet: string, was: Typography, is: Typography): Step[] {
  const fonts = areas.filter(({ style }) => styleNamed(style, was).font !== styleNamed(style, is).font);
  const formats = areas.filter(({ style }) => formatIn(was, style) !== formatIn(is, style));
  return [
    ...piecesOf(fonts, 'font', is).map(({ area, value }): Step => ({
      do: 'look',
      sheet,
      area,
      look: { part: 'font', value },
    })),
    ...formatSteps(formats, { sheet, typography: is, isUntouched: false }),
  ];
}
