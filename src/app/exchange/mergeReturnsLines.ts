import type { UnitField } from '../../assessment/model/package';
import type { Cell } from '../../assessment/model/assessment';
import { cellText, isBlank } from '../../assessment/scoring/cells';
import { dayShown } from '../../exchange/merge/dayShown';
import type { Applied, Conflict, Decision, Merge, Rejected, RejectionReason } from '../../exchange/model';
import { statusWords } from '../../exchange/registerWords';
import { conflictWhy, rejectionWhy } from '../messages/exchangeMessages';
import { headings } from './headings';

/** A merge as a person reads it: tables with their headings, sections one after the other. */
interface MergeSection {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Long evidence is cut: the whole text stands in the workbook and in --json. */
const LONGEST = 40;

function valueText(header: string | null, cell: Cell): string {
  if (isBlank(cell)) return '（空）';
  const text = cellText(dayShown(cell, header, headings)).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const column = (field: UnitField): string => headings.column('evidence', field);

const appliedRow = ({ unit, taskId, field, from, to, isCleared }: Applied): string[] => [
  unit,
  taskId,
  column(field),
  valueText(column(field), from),
  isCleared ? '（清空）' : valueText(column(field), to),
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
      valueText(column(field), ours),
      valueText(column(field), theirs),
      decision === undefined ? '未定' : DECISION_TEXT[decision],
      file,
      conflictWhy[kind],
    ];
  };

/** A value that is none: the cell was emptied, or there is none to name. */
const EMPTIED: Readonly<Partial<Record<RejectionReason, string>>> = { notUnitColumn: '（清空）' };

const rejectedRow = ({ file, unit, taskId, column: header, value, reason }: Rejected): string[] => [
  file,
  unit ?? '',
  taskId ?? '',
  header ?? '',
  value === null ? (EMPTIED[reason] ?? '') : valueText(header, value),
  rejectionWhy[reason],
];

/** How the conflicts were decided: taking the unit's value writes a cell, too. */
function decisionsText(decisions: readonly (Decision | undefined)[]): string {
  const count = (wanted: Decision | undefined): number => decisions.filter((decision) => decision === wanted).length;
  const [theirs, ours, open] = [count('theirs'), count('ours'), count(undefined)];
  const parts = [
    ...(theirs > 0 ? [`取交回${theirs}处，写入`] : []),
    ...(ours > 0 ? [`留本表${ours}处`] : []),
    ...(open > 0 ? [`未定${open}处，本表的内容不动`] : []),
  ];
  return parts.length > 0 ? `（${parts.join('；')}）` : '';
}

/** The sections of the report; those without a line are left out. */
export function mergeReturnsLines(
  { register, applied, conflicts, rejected, unchanged }: Merge,
  decide: (conflict: Conflict) => Decision | undefined,
): { readonly sections: readonly MergeSection[]; readonly summary: string } {
  const sections = [
    {
      title: '回收登记',
      head: ['文件', '单位', '状态', '说明'],
      rows: register.map((line) => [line.file, line.unit ?? '—', statusWords(line), line.details.join('')]),
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
  const cleared = applied.filter(({ isCleared }) => isCleared).length;
  const missing = rejected.filter(({ reason }) => reason === 'rowMissing').length;
  return {
    sections,
    summary:
      `收下${applied.length}格${cleared > 0 ? `（其中清空${cleared}格）` : ''}，不变${unchanged}格，` +
      `冲突${conflicts.length}处${decisionsText(conflicts.map(decide))}，没有收${rejected.length - missing}处` +
      `${missing > 0 ? `，缺${missing}行` : ''}。`,
  };
}
