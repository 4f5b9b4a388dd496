import { useSyncExternalStore } from 'react';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';
import { sheetChoice } from './sheetChoice';

/** The sheets of the workbook and the one that is shown. */
export function useSheets() {
  const { desk } = useServices();
  const { version } = useRound();
  const choice = sheetChoice(desk);
  const { sheet: chosen } = useSyncExternalStore(choice.subscribe, choice.get);
  const names = useAnswer(`sheets ${version}`, () => desk.sheets());
  const all = names.status === 'ready' ? names.value : [];
  return {
    names,
    name: all.includes(chosen) ? chosen : (all[0] ?? null),
    choose: (sheet: string) => {
      choice.set({ sheet });
    },
  };
}
