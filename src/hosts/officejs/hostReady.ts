/// <reference types="@microsoft/office-js/dist/office" />

/** Where the pane runs: inside Excel, inside one that lacks what we need, or in a plain browser working on files. */
export type HostKind = 'excel' | 'excelTooOld' | 'browser';

/** Office 2021, LTSC 2021 and Microsoft 365 have it. */
const NEEDED = '1.12';

/** office.js answers within a tenth of a second; without its companion files it never does. */
const PATIENCE = 5_000;

/** Waits for office.js; without it, or in any other host, the pane works as in a browser. */
export async function hostReady(): Promise<HostKind> {
  if (typeof Office === 'undefined') return 'browser';
  const silence = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, PATIENCE);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  if (info?.host !== Office.HostType.Excel) return 'browser';
  return Office.context.requirements.isSetSupported('ExcelApi', NEEDED) ? 'excel' : 'excelTooOld';
}
