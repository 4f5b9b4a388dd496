import type { Grade, Setting } from '../model/assessment';
import { settingTable } from '../scoring/settingTable';

export const defaultSettings = (weightLimit: number): Setting[] =>
  Object.values(settingTable).map(({ name, default: value }) => ({
    name,
    value: name === settingTable.weightLimit.name ? weightLimit : value,
  }));

export const defaultGrades: readonly Grade[] = [
  { name: '优秀', minimum: 90 },
  { name: '良好', minimum: 80 },
  { name: '合格', minimum: 60 },
  { name: '不合格', minimum: 0 },
];
