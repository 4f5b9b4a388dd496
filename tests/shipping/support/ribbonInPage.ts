/** What Excel puts behind `window.external`, as far as it is replaced here. */
interface External {
  Execute: (method: number, parameters: unknown[], answered: (list: HostList) => void) => void;
  RegisterEvent: (event: number, target: string, handler: Handler, registered: (status: number) => void) => void;
  UnregisterEvent: (event: number, target: string, done: (status: number) => void) => void;
}
interface HostList {
  readonly toArray: () => unknown[];
}
type Handler = (event: number, payload: HostList) => void;

/** Doors between the page and the test. */
export interface RibbonDoors {
  readonly askExcel: (body: string) => Promise<string | null>;
  readonly buttonDone: (word: string) => Promise<void>;
  readonly windowOpened: (options: string) => Promise<void>;
}

declare global {
  interface Window {
    pressButton: (functionName: string) => void;
    closeWindow: () => void;
  }
}

/**
 * Runs in the page behind the ribbon, after `excelForWindows` and before office.js: buttons that can be pressed, windows
 * that open, and batches that are answered by the test. Numbers are those of office.js.
 */
export function ribbonInPage(): void {
  const BATCH = 93;
  const BUTTON_DONE = 94;
  const BUTTON_PRESSED = 39;
  const WINDOW = 10;
  const WINDOW_CLOSED = 12_006;
  const excel = Reflect.get(window, 'external') as External;
  const doors = window as unknown as RibbonDoors;
  const handlers = new Map<number, Handler>();
  const list = (items: unknown[]): HostList => ({ toArray: () => items });
  const bodyOf = (parameters: unknown[]): string => String((parameters[0] as unknown[])[4]);

  excel.Execute = (method, parameters, answered) => {
    if (method === BATCH) {
      void doors.askExcel(bodyOf(parameters)).then((body) => {
        if (body !== null) answered(list([0, 200, [], body]));
      });
      return;
    }
    if (method === BUTTON_DONE) void doors.buttonDone('done');
    answered(list([0]));
  };
  excel.RegisterEvent = (event, target, handler, registered) => {
    handlers.set(event, handler);
    registered(0);
    if (event === WINDOW) void doors.windowOpened(target);
  };
  excel.UnregisterEvent = (_event, _target, done) => {
    done(0);
  };
  window.pressButton = (functionName) => {
    handlers.get(BUTTON_PRESSED)?.(
      BUTTON_PRESSED,
      list(['Assessment', functionName, '{"source":{"id":"Assessment"}}']),
    );
  };
  window.closeWindow = () => {
    handlers.get(WINDOW)?.(WINDOW, list([WINDOW_CLOSED, '', '']));
  };
}
