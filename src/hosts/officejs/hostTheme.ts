/// <reference types="@microsoft/office-js/dist/office" />

/** Perceived brightness of #RRGGBB, 0 to 1. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function officeTheme(): Office.OfficeTheme | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    // Hosts that do not know the call behind this property throw here; the pane then follows the system, which is no loss.
    return undefined;
  }
}

/** The theme of Excel around the pane; null where it does not say. */
export function hostTheme(): 'light' | 'dark' | null {
  const color = officeTheme()?.bodyBackgroundColor ?? '';
  if (!/^#[0-9a-f]{6}/i.test(color)) return null;
  return brightness(color) < 0.5 ? 'dark' : 'light';
}
