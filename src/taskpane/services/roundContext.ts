import { createContext, useContext } from 'react';
import type { Overview } from '../../app/desk/desk';

/** Where the round stands, for every page of the pane. */
export interface Round {
  readonly overview: Overview;
  /** Grows whenever the round may have changed, so that pages ask the desk again. */
  readonly version: number;
  /** Takes the overview that a step of the desk returned. */
  readonly take: (overview: Overview) => void;
}

export const RoundContext = createContext<Round | null>(null);

export function useRound(): Round {
  const round = useContext(RoundContext);
  if (round === null) throw new Error('outside the pane');
  return round;
}
