import type { StyleName } from './styles';
import type { ValidationName } from './validations';

/** Who fills a column: the software, the unit, the assessor (or the office), or a formula. */
export type Owner = 'system' | 'unit' | 'assessor' | 'formula';

export interface Column {
  readonly header: string;
  readonly owner: Owner;
  readonly style: StyleName;
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly hidden?: true;
  /** Out of sight as long as nothing stands in any column of its table that is marked so. */
  readonly onDemand?: true;
  /** Said for people by the software when it writes; never read back. */
  readonly derived?: true;
  /** Files written before this column existed do without it. */
  readonly isOptional?: true;
  readonly validation?: ValidationName;
}

export const HEAD_STYLES = {
  system: 'systemHead',
  unit: 'unitHead',
  assessor: 'assessorHead',
  formula: 'formulaHead',
} as const satisfies Record<Owner, StyleName>;
