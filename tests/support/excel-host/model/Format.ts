export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const SIDES = ['top', 'bottom', 'left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Look of a cell, never changed in place. Colours as #RRGGBB, sizes in points. */
export interface Format extends Readonly<Record<Side, Border | null>> {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly locked: boolean;
}

/** Of a new workbook in Chinese Excel. */
export const PLAIN: Format = {
  numberFormat: 'General',
  fill: null,
  fontName: '等线',
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: '#000000',
  top: null,
  bottom: null,
  left: null,
  right: null,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  locked: true,
};

/** The same change for many cells gives the same object, so that formats stay few. */
export function changeOnce(change: (format: Format) => Format): (format: Format) => Format {
  const changed = new Map<Format, Format>();
  return (format) => {
    const known = changed.get(format);
    if (known !== undefined) return known;
    const next = change(format);
    changed.set(format, next);
    return next;
  };
}

/** What differs from a plain cell, for comparing. */
export const differences = (format: Format): Partial<Format> =>
  Object.fromEntries(Object.entries(format).filter(([key, value]) => PLAIN[key as keyof Format] !== value));
