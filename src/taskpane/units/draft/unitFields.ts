import type { UnitEntry } from '../../../app/desk/desk';

export type UnitField = keyof UnitEntry;

interface FieldLook {
  readonly key: UnitField;
  readonly label: string;
  readonly hint?: string;
  /** Takes the whole width of the form. */
  readonly isLong?: boolean;
  /** Whether it takes a number. */
  readonly isNumber?: boolean;
}

/** What is entered for a unit, in the order of the form. */
export const UNIT_FIELDS: readonly FieldLook[] = [
  { key: 'name', label: '单位', isLong: true },
  { key: 'group', label: '组别', hint: '同组的单位在一起排名', isLong: true },
  { key: 'total', label: '考核总分', hint: '本单位绩效考核的满分', isNumber: true },
  { key: 'points', label: '政务公开分值', hint: '其中政务公开占的分', isNumber: true },
  { key: 'document', label: '依据文件', hint: '写明分值的考核方案', isLong: true },
  { key: 'clause', label: '条款', hint: '在文件中的位置', isLong: true },
  { key: 'aliases', label: '别名', hint: '几个用“；”分开', isLong: true },
  { key: 'email', label: '邮箱' },
  { key: 'note', label: '备注' },
];

export const NEW_UNIT: UnitEntry = {
  name: '',
  group: '',
  aliases: '',
  email: '',
  note: '',
  total: '',
  points: '',
  document: '',
  clause: '',
};
