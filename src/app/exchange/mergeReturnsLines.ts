import { UNIT_FIELDS, type UnitField } from '../../assessment/model/package';
import type { Cell } from '../../assessment/model/assessment';
import { cellText, dayIn, isBlank } from '../../assessment/scoring/cells';
import type { Applied, Conflict, Decision, Merge, Rejected } from '../../exchange/model';
import { RETURN_STATUS } from '../../exchange/registerWords';
import { isoDateOf } from '../../shared/serialDate';
import { conflictWhy, rejectionWhy } from '../messages/exchangeMessages';
import { headings } from './headings';

/** A merge as a person reads it: tables with their headings, sections one after the other. */
interface MergeSection {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

const UNIT_HEADERS = new Map<string, UnitField>(
  Object.values(UNIT_FIELDS)
    .flat()
    .map((field) => [headings.column('evidence', field), field]),
);

/** Long evidence is cut: the whole text stands in the workbook and in --json. */
const LONGEST = 40;

function valueText(field: UnitField | undefined, cell: Cell): string {
  if (isBlank(cell)) return '（空）';
  const day = field === 'publishedOn' ? dayIn(cell) : null;
  const text = (day === null ? null : isoDateOf(day)) ?? cellText(cell).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const column = (field: UnitField): string => headings.column('evidence', field);

const appliedRow = ({ unit, taskId, field, from, to, isCleared }: Applied): string[] => [
  unit,
  taskId,
  column(field),
  valueText(field, from),
  isCleared ? '（清空）' : valueText(field, to),
];

const DECISION_TEXT: Readonly<Record<Decision, string>> = { ours: '留本表', theirs: '取交回' };

const conflictRow =
  (decide: (conflict: Conflict) => Decision | undefined) =>
  (conflict: Conflict): string[] => {
    const { unit, taskId, field, ours, theirs, file, kind } = conflict;
    const decision = decide(conflict);
    return [
      unit,
      taskId,
      column(field),
      valueText(field, ours),
      valueText(field, theirs),
      decision === undefined ? '未定' : DECISION_TEXT[decision],
      file,
      conflictWhy[kind],
    ];
  };

const rejectedRow = ({ file, unit, taskId, column: header, value, reason }: Rejected): string[] => [
  file,
  unit ?? '',
  taskId ?? '',
  header ?? '',
  value === null ? '' : valueText(UNIT_HEADERS.get(header ?? ''), value),
  rejectionWhy[reason],
];

/** The sections of the report; those without a line are left out. */
export function mergeReturnsLines(
  { register, applied, conflicts, rejected, unchanged }: Merge,
  decide: (conflict: Conflict) => Decision | undefined,
): { readonly sections: readonly MergeSection[]; readonly summary: string } {
  const sections = [
    {
      title: '回收登记',
      head: ['文件', '单位', '状态', '说明'],
      rows: register.map(({ file, unit, status, details }) => [
        file,
        unit ?? '—',
        RETURN_STATUS[status],
        details.join(''),
      ]),
    },
    { title: '收下的内容', head: ['单位', '任务编号', '栏', '原值', '新值'], rows: applied.map(appliedRow) },
    {
      title: '冲突',
      head: ['单位', '任务编号', '栏', '本表', '交回', '决定', '文件', '原因'],
      rows: conflicts.map(conflictRow(decide)),
    },
    {
      title: '没有收的内容',
      head: ['文件', '单位', '任务编号', '栏或位置', '内容', '原因'],
      rows: rejected.map(rejectedRow),
    },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, head, rows }) => ({ title: `${title}（${rows.length}）`, rows: [head, ...rows] }));
  const open = conflicts.filter((conflict) => decide(conflict) === undefined).length;
  const cleared = applied.filter(({ isCleared }) => isCleared).length;
  return {
    sections,
    summary:
      `收下${applied.length}格${cleared > 0 ? `（其中清空${cleared}格）` : ''}，不变${unchanged}格，` +
      `冲突${conflicts.length}处${open > 0 ? `（未定${open}处，本表的内容不动）` : ''}，没有收${rejected.length}处。`,
  };
}
