import { createContext, useContext } from 'react';
import type { Overview } from '../../app/desk/desk';

/** The parts of the pane, in the order of the navigation. */
const PARTS = [
  { part: 'home', label: '总览' },
  { part: 'tasks', label: '任务' },
  { part: 'units', label: '单位' },
  { part: 'scoring', label: '评分' },
  { part: 'ranking', label: '排名' },
  { part: 'results', label: '成果' },
  { part: 'sheets', label: '表格' },
  { part: 'exchange', label: '收发' },
  { part: 'help', label: '帮助' },
] as const;

export type PartName = (typeof PARTS)[number]['part'];

/** In a workbook that went out to a unit nothing of the round is done. */
const PACKAGE_PARTS: readonly PartName[] = ['home', 'help'];

/** The parts that make sense for what is open. */
export const partsFor = ({ state }: Pick<Overview, 'state'>) =>
  state === 'package' ? PARTS.filter(({ part }) => PACKAGE_PARTS.includes(part)) : PARTS;

export const GoContext = createContext<((part: PartName) => void) | null>(null);

/** Shows another part of the pane, from within a page. */
export function useGo(): (part: PartName) => void {
  const go = useContext(GoContext);
  if (go === null) throw new Error('outside the pane');
  return go;
}
