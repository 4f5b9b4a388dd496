/// <reference types="@microsoft/office-js/dist/office" />

/** Perceived brightness of #RRGGBB, 0 to 1. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The theme of Excel around the pane; null where it does not say. */
export function hostTheme(): 'light' | 'dark' | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme === undefined || !/^#[0-9a-f]{6}/i.test(theme.bodyBackgroundColor)) return null;
  return brightness(theme.bodyBackgroundColor) < 0.5 ? 'dark' : 'light';
}
