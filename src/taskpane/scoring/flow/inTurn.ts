/** Steps done one after the other in the order they were asked for, however long each takes. */
export interface Turns {
  /** Does a step after those before it; a step never rejects. */
  take(step: () => Promise<void>): Promise<void>;
  /** Forgets the steps that have not begun. */
  forget(): void;
}

export function inTurn(): Turns {
  let last = Promise.resolve();
  let kept = {};
  return {
    take: (step) => {
      const mine = kept;
      last = last.then(() => (mine === kept ? step() : undefined));
      return last;
    },
    forget: () => {
      kept = {};
    },
  };
}
