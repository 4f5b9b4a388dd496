/// <reference types="@microsoft/office-js/dist/office" />

/** Where the pane runs: inside Excel, or in a plain browser working on files. */
export type HostKind = 'excel' | 'browser';

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
  return info?.host === Office.HostType.Excel ? 'excel' : 'browser';
}
