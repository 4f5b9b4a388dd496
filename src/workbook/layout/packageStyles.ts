import type { StyleName } from './styles';

/** How a cell that people may fill in looks where it is only shown: locked, and in no one's colour. */
export const LOCKED_STYLES = {
  unitText: 'text',
  unitWord: 'word',
  unitNumber: 'number',
  unitDate: 'date',
  assessorText: 'text',
  assessorWord: 'word',
  assessorNumber: 'number',
  assessorPercent: 'formulaPercent',
  assessorDate: 'date',
  assessorValue: 'number',
  unitHead: 'systemHead',
  assessorHead: 'systemHead',
} as const satisfies Partial<Record<StyleName, StyleName>>;
