import { createContext, useContext } from 'react';

/** The parts of the pane, in the order of the navigation. */
export const PARTS = [
  { part: 'home', label: '总览' },
  { part: 'tasks', label: '任务' },
  { part: 'units', label: '单位' },
  { part: 'scoring', label: '评分' },
  { part: 'ranking', label: '排名' },
  { part: 'sheets', label: '表格' },
  { part: 'exchange', label: '收发' },
  { part: 'help', label: '帮助' },
] as const;

export type PartName = (typeof PARTS)[number]['part'];

export const GoContext = createContext<((part: PartName) => void) | null>(null);

/** Shows another part of the pane, from within a page. */
export function useGo(): (part: PartName) => void {
  const go = useContext(GoContext);
  if (go === null) throw new Error('outside the pane');
  return go;
}
