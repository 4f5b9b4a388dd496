/** What the page and the test host in Node call each other by. */
interface ExcelWindow extends Window {
  /** Does a batch; null: no answer comes; a number: an error of Office. */
  excelAnswer?: (batch: string) => Promise<string | number | null>;
  /** Tells the test what the page did beside batches. */
  excelNote?: (note: string, detail: string) => Promise<void>;
  /** Delivers events of the workbook. */
  excelEvents?: (events: readonly ExcelEvent[]) => void;
  /** Delivers an event of Office to its handlers. */
  officeEvent?: (id: number, parameters: readonly unknown[]) => void;
}

export interface ExcelEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: string;
}

/**
 * Runs in the page before office.js: the boundary to Excel for Windows as the untouched office.js knows it. Batches go to
 * `window.excelAnswer` when the test has put it there (see openInExcel); without it they are left without an answer.
 */
export function excelForWindows(saved: Readonly<Record<string, string>> = {}): void {
  const RICH_API = 93;
  const RICH_API_EVENT = 33;
  const COMMAND_DONE = 94;
  const CATEGORY = 65_536;
  const page = window as ExcelWindow;
  const settings = new Map(Object.entries(saved));
  const handlers: { id: number; handler: (id: number, parameters: unknown) => void }[] = [];
  const safeArray = (values: readonly unknown[]) => ({ toArray: () => values });
  const note = (name: string, detail: unknown): void => {
    void page.excelNote?.(name, JSON.stringify(detail ?? null));
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'pane',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'zh-CN',
    GetAppDataLocale: () => 'zh-CN',
    GetDocUrl: () => 'C:\\考核.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => '16.0.17928.20000',
    GetHostCustomMessage: () => '',
    GetSupportedMatrix: () =>
      JSON.stringify({ ExcelApi: '1.12', SharedRuntime: '1.1', DialogApi: '1.2', Settings: '1.1', RibbonApi: '1.1' }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, i) => settings.set(key, values[i] ?? ''));
        note('settings', Object.fromEntries(settings));
      },
    }),
    GetOfficeThemeColors: () => '',
    // Colours as numbers 0xBBGGRR: the white theme.
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyForegroundColor: 0x000000,
        bodyBackgroundColor: 0xffffff,
        controlForegroundColor: 0x000000,
        controlBackgroundColor: 0xffffff,
      }),
    GetFeaturesForSolution: () => '{}',
  };
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$telemetry$$$0',
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly unknown[], callback?: (answer: unknown) => void) => {
      if (id === RICH_API) {
        const batch = (parameters[0] as readonly unknown[])[4] as string;
        void page.excelAnswer?.(batch).then((answer) => {
          if (typeof answer === 'number') callback?.(safeArray([answer]));
          else if (answer !== null) callback?.(safeArray([0, 200, [], answer]));
        });
        return;
      }
      note(id === COMMAND_DONE ? 'completed' : `execute ${id}`, parameters);
      setTimeout(() => callback?.(safeArray([0])), 0);
    },
    RegisterEvent: (
      id: number,
      target: string,
      handler: (id: number, parameters: unknown) => void,
      callback?: (status: number) => void,
    ) => {
      handlers.push({ id, handler });
      note(`register ${id}`, target);
      setTimeout(() => callback?.(0), 0);
    },
    UnregisterEvent: (id: number, target: string, callback?: (status: number) => void) => {
      for (let i = handlers.length - 1; i >= 0; i -= 1) if (handlers[i]?.id === id) handlers.splice(i, 1);
      note(`unregister ${id}`, target);
      setTimeout(() => callback?.(0), 0);
    },
    MessageParent: (message: string) => {
      note('message', message);
    },
    MessageParent2: (message: string) => {
      note('message', message);
    },
  };
  page.officeEvent = (id, parameters) => {
    for (const each of handlers) if (each.id === id) each.handler(id, safeArray(parameters));
  };
  page.excelEvents = (events) => {
    const entries = events.map(({ type, target, payload }) => safeArray([CATEGORY, type, target, payload, 0, false]));
    page.officeEvent?.(RICH_API_EVENT, entries);
  };
  Object.defineProperty(window, 'external', { value: external });
}
