/** Puts a text on the clipboard; false where the browser or the spreadsheet does not let us. */
export async function copyText(text: string): Promise<boolean> {
  // Pages that are not served over https have none.
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
