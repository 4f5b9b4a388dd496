import type { PlaceWords } from '../../exchange/leaks/placedTexts';
import { BASE_LABELS, PACKAGE_LABELS } from '../../workbook/layout/packageLabels';
import { SYSTEM_LABELS } from '../../workbook/layout/system';
import { LISTS, type TableLayout } from '../../workbook/layout/tables';

const TABLES: Readonly<Record<string, TableLayout>> = LISTS;
const FACTS: Readonly<Record<string, string>> = { ...PACKAGE_LABELS, ...SYSTEM_LABELS };
const BASE = `比对${BASE_LABELS.content}`;

/** 比对底稿：证据评分 第9行 佐证, of content, evidence, 8, evidence. */
function packedPlace([part, list, index, field]: Parameters<PlaceWords['packed']>[0]): string | null {
  if (part !== 'facts' && part !== 'content') return null;
  const table = part === 'content' ? TABLES[String(list)] : undefined;
  if (table === undefined) {
    const label = FACTS[String(part === 'facts' ? list : index)];
    return label === undefined ? BASE : `${BASE}：${label}`;
  }
  const row = typeof index === 'number' ? ` 第${index + 1}行` : '';
  const header = table.columns[String(field)]?.header;
  return `${BASE}：${table.sheet}${row}${header === undefined ? '' : ` ${header}`}`;
}

/** Places of a package in the words of the workbook. */
export const PLACES: PlaceWords = { tasksSheet: LISTS.tasks.sheet, packed: packedPlace };
