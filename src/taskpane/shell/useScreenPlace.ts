import { useMemo } from 'react';
import { describe } from '../../app/describe';
import { messageOf } from '../parts/messageOf';
import { useServices } from '../services/servicesContext';
import type { Place } from '../../shared/issue';
import type { Outcome } from './useSteps';

/** Shows a place in the spreadsheet, and says what is in the way; null where there is no spreadsheet. */
export function useScreenPlace(say: (outcome: Outcome) => void): ((at: Place) => void) | null {
  const { screen } = useServices();
  return useMemo(() => {
    if (screen === null) return null;
    const fail = (text: string): void => {
      say({ intent: 'warning', title: '没有定位到：', text, notes: [] });
    };
    return (at) => {
      screen.select(at).then(
        ([problem]) => {
          if (problem !== undefined) fail(describe(problem).message);
        },
        (error: unknown) => {
          fail(messageOf(error));
        },
      );
    };
  }, [screen, say]);
}
