/// <reference types="@microsoft/office-js/dist/office" />
import { loadProxies } from './transport/loadProxies';

interface Library {
  readonly Excel: {
    readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
    readonly RequestContext: new () => Excel.RequestContext;
  };
}

const library = (): Library => {
  loadProxies();
  return globalThis;
};

/** Excel.run on the host connected last. */
export const inExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  library().Excel.run(batch);

/** A context of its own, whose objects the library does not keep: one sync() is one batch. */
export const newContext = (): Excel.RequestContext => new (library().Excel.RequestContext)();

/** The code of the refusal; "done" when there is none. */
export async function codeOf(attempt: () => Promise<unknown>): Promise<string> {
  try {
    await attempt();
    return 'done';
  } catch (problem) {
    if (typeof problem === 'object' && problem !== null && 'code' in problem) return String(problem.code);
    throw problem;
  }
}
