import type { CellStyle } from 'hucre/xlsx';
import {
  formatIn,
  LOOKS,
  STYLES,
  type LookName,
  type Style,
  type StyleName,
  type Typography,
} from '../../workbook/layout/styles';

const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;

const RULED = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

function libraryStyle(name: StyleName, typography: Typography): CellStyle {
  const style: Style = STYLES[name];
  const format = formatIn(typography, name);
  return {
    font: {
      name: typography.fonts[style.font],
      size: style.size,
      color: { rgb: style.color },
      ...(style.bold ? { bold: true } : {}),
    },
    ...(style.fill === null ? {} : { fill: solid(style.fill) }),
    ...(style.border === null ? {} : { border: RULED }),
    alignment: {
      vertical: style.vertical,
      wrapText: style.wrap,
      ...(style.horizontal === null ? {} : { horizontal: style.horizontal }),
    },
    ...(format === 'General' ? {} : { numFmt: format }),
    protection: { locked: style.locked },
  };
}

/** Our named styles in the library's terms. */
export const libraryStyles = (typography: Typography): LibraryStyles =>
  Object.fromEntries(
    (Object.keys(STYLES) as StyleName[]).map((name) => [name, libraryStyle(name, typography)]),
  ) as Record<StyleName, CellStyle>;

export type LibraryStyles = Readonly<Record<StyleName, CellStyle>>;

/** In conditional formats a solid ground is the background colour. */
export function libraryLook(name: LookName): CellStyle {
  const look = LOOKS[name];
  if ('border' in look) return { border: RULED };
  return {
    font: { color: { rgb: look.color } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: look.fill } },
  };
}
