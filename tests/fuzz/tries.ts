import { caseMaker, failureOf } from './cases';
import { DOORS } from './doors';

/** Tries every `step`-th case from `first` on and tells the parent process of each, before and after. */
export type Tried = { readonly begun: number } | { readonly number: number; readonly failure: string };

const tell = (message: Tried): void => {
  process.send?.(message);
};

const [first = 0, step = 1] = process.argv.slice(2).map(Number);
const makeCase = await caseMaker();

for (let number = first; ; number += step) {
  tell({ begun: number });
  const { door, bytes } = makeCase(number);
  const failure = await failureOf(DOORS[door], bytes);
  if (failure !== null) tell({ number, failure });
  // Lets the messages out.
  await new Promise((resolve) => setImmediate(resolve));
}
