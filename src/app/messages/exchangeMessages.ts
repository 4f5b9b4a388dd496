import type { ConflictKind, RejectionReason } from '../../exchange/model';
import type { ReturnIssueCode } from '../../exchange/returns/issues';
import type { Sentences } from './sentence';

/** What there is to say about a returned file as a whole. */
export const returnMessages: Sentences<ReturnIssueCode> = {
  otherUnitName: ({ named, unit }) =>
    `文件名是${named}的，里面是${unit}的内容，没有收。确是${unit}交来的，请把文件名改为以“${unit}”开头，再放进来。`,
  severalUnits: ({ units }) =>
    `一个文件里有几个单位的行（${units}），底稿也不在，分不清是谁的，没有收。请各单位分别交回。`,
  unitUnknown: ({ unit }) => `“单位名册”里没有“${unit}”，没有收。如已改名，请把“${unit}”填入新单位的“别名”，再放进来。`,
  unitUnclear: () => '“证据评分”里没有一行，看不出是哪个单位的，没有收。请该单位用下发的文件重新填报。',
  rowsOfOthersOnly: ({ unit, others }) =>
    `这是发给${unit}的文件，行却都是${others}的，没有收。请两个单位各用自己的文件重新交回。`,
  otherYear: ({ title, year, ours }) =>
    `这是${year}年的《${title}》，不是《${ours}》，没有收。请该单位交回今年下发的文件。`,
  otherAssessment: ({ title, ours }) => `这是《${title}》的文件，不属于《${ours}》，没有收。请核对后放到那一份考核里。`,
  otherTasks: ({ count, same }) =>
    `文件里的${count}项任务只有${same}项与本考核相同，底稿也不在，当作其他考核的文件，没有收。请该单位用下发的文件重新填报。`,
  sameFile: ({ file }) => `与“${file}”是同一个文件。`,
  newerReturned: ({ file }) =>
    `同一单位还有一份更晚保存的“${file}”，收的是那一份；这一份里不同的内容列在“没有收的”里。`,
  newerTaken: ({ file, time }) =>
    `同一单位更晚保存的“${file}”已于${time}收过，这一份没有收；不同的内容列在“没有收的”里。要以这一份为准，请选用它。`,
  notPreferred: ({ file }) => `已选用较早的“${file}”，这一份没有收。`,

  returnedLate: ({ due, days }) => `迟交${days}天（期限${due}），照收。`,
  baseMissing: () =>
    '隐藏工作表“_系统”不见了或被改动，没有下发时的底稿，只能与本表两方比较：这里空着的收下，两边不同的请逐项决定。',
  fileRenamed: () => '文件改过名，按内容认出。',
  unitRenamed: ({ was, unit }) => `下发时单位叫“${was}”，现在是“${unit}”。`,
  noticeRenewed: () => '下发以后，本考核换过通知。',
  olderRound: ({ round, last }) => `这是第${round}次下发的文件，最近一次是第${last}次。`,
  olderPreferred: ({ file }) => `比已收的“${file}”保存得早，按你的选择收这一份。`,
  takenBefore: () => '这个文件以前收过。',
  nothingFilledIn: () => '和下发时一样，没有填写任何内容。',
  onlyElsewhere: ({ count }) => `该填的栏没有改动；另有${count}处写在别的地方，没有收，请看“没有收的”。`,
  hubItself: () => '这是考核工作簿本身，不是单位交回的文件，没有收。请把它移出交回的文件夹。',
  columnRenamed: ({ column, under, count }) =>
    `“${column}”栏不见了，它的内容在改了名的“${under}”栏下，其中${count}格与下发时不同：一格都没有收，列在“没有收的”里。请在文件里把“${under}”改回“${column}”，再收一次。`,
  columnGone: ({ column }) =>
    `“${column}”栏不见了（被删去或改了名）：这一栏一格都没有收，本表的内容保留。请恢复这一栏的栏名再收一次，或请该单位重新交回。`,
  evidenceGone: ({ columns }) =>
    `“证据评分”不见了，${columns}一格都没有收，本表的内容保留。请该单位用下发的文件重新交回。`,
  rowsMissing: ({ count }) => `少了${count}行下发过的任务，本表里的行和内容都保留。`,
  rowsInvented: ({ count }) => `有自行增加的行，其中${count}处内容没有收。`,
  rowsOfOthers: ({ count }) => `夹有其他单位的行，其中${count}处内容没有收。`,
  evidenceOfNotApplicable: ({ count, tasks }) => `有${count}项考评结论为“不适用”的任务填了内容（${tasks}），请复核。`,
  notNumber: ({ column, count, cells }) => `“${column}”有${count}处不是数字（${cells}），已照原样收下，请向单位核实。`,
  notDay: ({ column, count, cells }) => `“${column}”有${count}处不是日期（${cells}），已照原样收下，请向单位核实。`,
  selfScoreOutOfRange: ({ column, count, cells }) =>
    `“${column}”有${count}处小于0或超出分值（${cells}），已照原样收下，请向单位核实。`,
};

/** Why nobody can tell which of two values counts. */
export const conflictWhy: Readonly<Record<ConflictKind, string>> = {
  bothChanged: '下发以后，本表和单位都改了这一格，改得不一样。',
  rowRemovedHere: '单位填了这一行，本表已把它删去。',
  addedTwice: '这一行两边各自加了，内容不一样。',
  noBase: '没有下发时的底稿，看不出是谁改的。',
};

/** Why a value is not taken. */
export const rejectionWhy: Readonly<Record<RejectionReason, string>> = {
  notUnitColumn: '不是由单位填写的栏，没有收。',
  otherUnitRow: '其他单位的行，没有收。',
  rowInvented: '没有下发过这一行，没有收。',
  rowMissing: '交回的文件里少了这一行，本表的行保留。',
  unreadable: '单元格是错误值或没有算出结果，读不出内容，本表的内容保留。',
  columnRenamed: '写在改了名的栏里，没有收；把栏名改回，再收一次。',
  outside: '写在表格以外，没有收。',
  olderReturn: '同一单位有更新的一份，收的是那一份。',
  fileNotTaken: '这个文件没有收。',
};

/** A workbook that went out to a unit was given in place of the round's own. */
export const bookIsPackage = (unit: string): string =>
  `这是下发给${unit}的文件，不是考核工作簿。请给出考核办公室自己的那一份。`;

/** A rule for conflicts that says nothing anyone understands. */
export const decisionUnclear = (rule: string): string =>
  `规则“${rule}”读不懂，请写 ours、theirs，或“栏=ours”“栏=theirs”，如 佐证=theirs。`;

export const decisionWithoutColumn = (column: string, known: readonly string[]): string =>
  `没有“${column}”这一栏可以定，可以定的有：${known.join('、')}。`;

export const decisionTwice = (rule: string): string => `规则“${rule}”与前面的规则矛盾，请只留一条。`;

/** A file is wanted that was not given. */
export const preferredMissing = (file: string, given: readonly string[]): string =>
  `交回的文件里没有“${file}”，请写下面的一个文件名：${given.join('、')}。`;
