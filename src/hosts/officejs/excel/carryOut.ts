import type { Step } from '../change/step';
import { perform } from './perform';
import type { Batch } from './session';

/** Steps as one batch: Excel neither calculates nor paints in between, and does not tell us of our own changes. */
export const carryOut =
  (steps: readonly Step[]): Batch<null> =>
  (context) => {
    const { application } = context.workbook;
    context.runtime.enableEvents = false;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    for (const step of steps) perform(context, step);
    context.runtime.enableEvents = true;
    return () => null;
  };

/** After a batch that broke off: events may still be off. */
export const listenAgain: Batch<null> = (context) => {
  context.runtime.enableEvents = true;
  return () => null;
};
