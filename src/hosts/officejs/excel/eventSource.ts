import type { Session } from './session';

type Handler<Args> = OfficeExtension.EventHandlerResult<Args>;

/** Asks Excel for one kind of event of all sheets. */
type Register<Args> = (sheets: Excel.WorksheetCollection, handler: (args: Args) => Promise<void>) => Handler<Args>;

async function stop<Args>(running: Promise<Handler<Args> | null>): Promise<void> {
  const handler = await running;
  if (handler === null) return;
  handler.remove();
  await handler.context.sync();
}

/** Hands the events of one kind to any number of listeners; Excel is asked for them while there is one. */
export function eventSource<Args>(session: Session, register: Register<Args>) {
  const listeners = new Set<(args: Args) => void>();
  let registered: Promise<Handler<Args> | null> | null = null;

  async function start(): Promise<Handler<Args> | null> {
    try {
      return await session((context) => {
        const handler = register(context.workbook.worksheets, (args) => {
          for (const listener of listeners) listener(args);
          return Promise.resolve();
        });
        return () => handler;
      });
    } catch {
      // Excel is busy, say in a cell: the next listener asks again. Until then the pane reads anew before it writes anyway.
      registered = null;
      return null;
    }
  }

  return (listener: (args: Args) => void): (() => void) => {
    listeners.add(listener);
    registered ??= start();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0 || registered === null) return;
      const running = registered;
      registered = null;
      stop(running).catch(() => {
        // The handler stays with Excel and finds no listener.
      });
    };
  };
}
