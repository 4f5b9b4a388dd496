import { useState } from 'react';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';

/** Shown first where it is there: what most people look for. */
const FIRST = '单位得分';

/** The sheets of the workbook and the one that is shown. */
export function useSheets() {
  const { desk } = useServices();
  const { version } = useRound();
  const [chosen, choose] = useState(FIRST);
  const names = useAnswer(`sheets ${version}`, () => desk.sheets());
  const all = names.status === 'ready' ? names.value : [];
  return { names, name: all.includes(chosen) ? chosen : (all[0] ?? null), choose };
}
