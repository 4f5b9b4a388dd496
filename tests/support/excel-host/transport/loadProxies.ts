/// <reference types="@microsoft/office-js/dist/office" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

/** The newest requirement set that users are sure to have (Office 2021). */
const FLOOR = 12;

/** What the library looks for when it is loaded. */
const BROWSER: Readonly<Record<string, unknown>> = {
  window: globalThis,
  self: globalThis,
  navigator: { userAgent: 'node', platform: 'node' },
  location: { search: '', hash: '', href: 'http://localhost/', protocol: 'http:', host: 'localhost' },
  document: {
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
    URL: 'http://localhost/',
  },
  addEventListener: () => undefined,
};

/** Parts of the library that are not in its type definitions. */
interface Inner {
  readonly Excel?: unknown;
  OSF: { _OfficeAppFactory: { getContext: () => unknown } };
  OfficeExtension: {
    HostBridge: { init: (bridge: HostBridge) => void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    Utility: { _synchronousCleanup: boolean };
  };
}

/** Both ends of the line between the library and Excel. */
export interface HostBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/** Requirement sets that Excel says it has: everything up to the floor. */
function isSetSupported(name: string, version = '1.1'): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return name === 'ExcelApi' && major === 1 && minor <= FLOOR;
}

/** Loads the unmodified library into this realm, once; `Excel`, `Office` and `OfficeExtension` are global afterwards. */
export function loadProxies(): Inner['OfficeExtension'] {
  const inner = globalThis as unknown as Inner;
  if (inner.Excel === undefined) {
    for (const [name, value] of Object.entries(BROWSER)) {
      if (name in globalThis) continue;
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });
    }
    const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
    runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  }
  inner.OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
  // Without this the library lets newer calls through.
  inner.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // Excel.run ends when its own clean-up has ended.
  inner.OfficeExtension.Utility._synchronousCleanup = true;
  return inner.OfficeExtension;
}
