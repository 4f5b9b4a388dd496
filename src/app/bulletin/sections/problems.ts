import { taskLosses, type TaskLoss } from '../../../assessment/analysis/taskLosses';
import { CONCLUSION } from '../../../assessment/model/words';
import { commonReasons, type CommonReason } from '../../../assessment/problems/commonReasons';
import { problemCounts, type Occurrences } from '../../../assessment/problems/problemCounts';
import { clipped } from '../../../shared/textWidth';
import type { BulletinParagraph, Piece } from '../bulletin';
import { COUNTED, joined, nameCount, number, rowCount } from '../figures';
import type { BulletinRound } from '../round';
import type { Selection } from '../source';

type Where = Selection['where'];

const MOST_REASONS = 5;
const MOST_TASKS = 3;
/** Of the name of a task, in half-width characters. */
const SHOWN = 48;

const LOST: Where = [...COUNTED, ['lost', { above: 0 }]];
const WITHOUT_EVIDENCE: Where = [...COUNTED, ['evidence', { blank: true }]];
const LATE: Where = [...COUNTED, ['overdueDays', { above: 0 }]];

const concluded = (conclusion: string): Where => [...COUNTED, ['conclusion', { oneOf: [conclusion] }]];

/** 12项次，涉及5个单位 */
const happened = ({ rows, units }: Occurrences, where: Where): Piece[] => [
  rowCount(rows, 'evidence', where),
  '项次，涉及',
  nameCount(units, 'evidence', where, 'unit'),
  '个单位',
];

const told = (label: string, found: Occurrences, where: Where): Piece[] =>
  found.rows === 0 ? [] : [label, ...happened(found, where)];

const ASSESSED = [CONCLUSION.done, CONCLUSION.partly, CONCLUSION.undone];

const reasonTold = (reason: CommonReason): Piece[] => [
  `“${reason.wording}”`,
  ...happened(reason, [
    ...COUNTED,
    ['conclusion', { oneOf: ASSESSED }],
    ['deduction', { above: 0 }],
    ['deductionReason', { reason: reason.key }],
  ]),
];

function taskTold({ taskId, item, requirement, losing, lost }: TaskLoss): Piece[] {
  const where: Where = [...LOST, ['taskId', { name: taskId }]];
  const name = item.trim() === '' ? requirement : item;
  return [
    `“${clipped(name.replace(/\s+/g, ''), SHOWN)}”（${taskId}，`,
    rowCount(losing, 'evidence', where),
    '项次共丢',
    number(lost, '0.00', 'sum', { table: 'evidence', where }, 'lost'),
    '分）',
  ];
}

/** Each kind of problem that occurs: its name, and what is said of it. */
function kinds({ assessment, rows }: BulletinRound): (readonly [name: string, pieces: readonly Piece[]])[] {
  const counts = problemCounts(rows);
  const reasons = commonReasons(rows).slice(0, MOST_REASONS);
  const tasks = taskLosses(assessment.tasks, rows).slice(0, MOST_TASKS);
  const isOpen = rows.some(({ conclusion }) => conclusion === null);
  const late = told('逾期公开', counts.late, LATE);
  const latest = number(counts.mostDaysLate, 'plain', 'highest', { table: 'evidence', where: LATE }, 'overdueDays');
  return [
    [
      '任务没有完成到位',
      joined(
        [
          told('未完成', counts.undone, concluded(CONCLUSION.undone)),
          told('部分完成', counts.partly, concluded(CONCLUSION.partly)),
        ],
        '；',
      ),
    ],
    ['佐证材料缺失', told(`没有佐证的${isOpen ? '（含未评的）' : ''}`, counts.withoutEvidence, WITHOUT_EVIDENCE)],
    ['公开不及时', late.length === 0 ? [] : [...late, '，最长逾期', latest, '天']],
    ['同类扣分较多', joined(reasons.map(reasonTold), '；')],
    ['部分任务丢分集中', tasks.length === 0 ? [] : ['丢分最多的是', ...joined(tasks.map(taskTold), '，')]],
  ];
}

/** 三、主要问题: what went wrong more than once, counted. */
export function problems(round: BulletinRound): BulletinParagraph[] {
  if (!round.isStarted) return [{ kind: 'body', pieces: ['尚未开始评分，暂无问题可列。'] }];
  const { losing } = problemCounts(round.rows);
  const found = kinds(round).filter(([, pieces]) => pieces.length > 0);
  if (found.length === 0) return [{ kind: 'body', pieces: ['已评的任务没有丢分、缺佐证或逾期的情况。'] }];
  const start: Piece[] =
    losing.rows === 0 ? ['已评的任务没有丢分。'] : ['丢分的任务共', ...happened(losing, LOST), '。'];
  return [
    { kind: 'body', pieces: [...start, '主要问题有：'] },
    ...found.map(([name, pieces], at): BulletinParagraph => ({
      kind: 'body',
      pieces: [`${at + 1}.${name}。`, ...pieces, '。'],
    })),
  ];
}
