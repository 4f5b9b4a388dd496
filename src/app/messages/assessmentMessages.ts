import type { AssessmentIssueCode } from '../../assessment/issues';
import type { SameBodyReason } from '../../assessment/roster/sameBody';
import { dateInText, numberInText } from './suggestion';
import type { Sentence, Sentences } from './sentence';

const notNumber =
  (column: string): Sentence =>
  ({ value }) =>
    `“${column}”填的“${value}”不是数字，没有计入。${numberInText(value)}`;

const notDate =
  (column: string): Sentence =>
  ({ value }) =>
    `“${column}”填的“${value}”不是日期，没有计入。${dateInText(value)}`;

const sameBodyReasons: Readonly<Record<string, string>> = {
  abbreviation: '一个像是另一个的简称',
  level: '只差前面的“市”“省”等字',
  spelling: '写法略有不同',
  typo: '只差一个字',
  bracket: '括号里写着另一个名称',
} satisfies Record<SameBodyReason, string>;

export const assessmentMessages: Sentences<AssessmentIssueCode> = {
  conclusionUnknown: ({ value }) =>
    `考评结论“${value}”无法识别，按未评处理。请选完成、部分完成、未完成或不适用（前后不要有空格）。`,
  pointsUnreadable: ({ value }) => `分值“${value}”不是0或正数，这一行不计分。请填数字，例如10。`,
  deadlineUnreadable: notDate('截止日期'),
  requiredCountUnreadable: notNumber('要求数量'),
  noEvidence: ({ unit, taskId }) => `${unit}的任务${taskId}没有佐证，不得分。请补佐证。`,
  noRate: ({ unit, taskId }) => `${unit}的任务${taskId}为部分完成，但没有完成率或数量，按0分计。请补填。`,
  rateUnreadable: notNumber('完成率'),
  rateOutOfRange: ({ value }) => `完成率${value}超出0至1（即0%至100%），按边界计。请核对，60%应填0.6或60%。`,
  countUnreadable: notNumber('数量'),
  publishedOnUnreadable: notDate('公开日期'),
  selfScoreUnreadable: notNumber('自评得分'),
  deductionUnreadable: notNumber('扣分'),
  deductionNegative: ({ value }) => `扣分${value}是负数，没有计入。扣分请填正数；要加分请到“加减分”。`,
  deductionWithoutReason: ({ unit, taskId }) => `${unit}的任务${taskId}有扣分但没有理由，已计入。请补写扣分理由。`,
  overrideUnreadable: notNumber('核定得分'),
  overrideOutOfRange: ({ value }) => `核定得分${value}超出0至本项分值，已按边界截取。请核对。`,
  overrideWithoutReason: ({ unit, taskId }) => `${unit}的任务${taskId}有核定得分但没有核定理由，没有采用。请补写理由。`,
  appealOpen: ({ unit, taskId }) => `${unit}对任务${taskId}的得分有申诉，还没有处理。请选申诉结论，并写申诉答复。`,
  appealVerdictUnknown: ({ value }) => `申诉结论“${value}”无法识别，按没有处理计。请选维持或调整（前后不要有空格）。`,
  appealWithoutAnswer: ({ unit, taskId }) => `${unit}的任务${taskId}有申诉结论但没有申诉答复。请补写答复。`,
  appealWithoutOverride: ({ unit, taskId }) =>
    `${unit}的任务${taskId}的申诉结论为调整，但没有核定得分或核定理由，得分没有改。请补填。`,
  appealUnchanged: ({ unit, taskId }) =>
    `${unit}的任务${taskId}的申诉结论为调整，但最终得分与申诉前相同。请核对核定得分，或把申诉结论改为维持。`,
  evidenceUnitUnknown: ({ unit }) => `单位“${unit}”不在“单位名册”中，这一行没有计入任何单位。请改成名册中的名称。`,
  evidenceTaskUnknown: ({ taskId }) => `任务编号“${taskId}”不在“任务分解”中，取不到分值。请改成已有的编号。`,
  evidenceDuplicate: ({ unit, taskId }) => `${unit}的任务${taskId}出现了不止一次，每行都计分。请删去多余的行。`,
  taskIdDuplicate: ({ taskId }) => `任务编号“${taskId}”重复，只认第一行。请改成不同的编号。`,
  taskIdUnsafe: ({ taskId }) => `任务编号“${taskId}”含有*、?或~，公式会认错。请去掉这些符号。`,
  taskPointsUnreadable: ({ taskId, value }) =>
    `任务${taskId}的分值“${value}”不是0或正数，这项任务不计分。请填数字，例如10。`,
  taskDeadlineUnreadable: notDate('截止日期'),
  taskRequiredCountUnreadable: notNumber('要求数量'),
  unitDuplicate: ({ unit }) => `单位“${unit}”在名册中重复，会排两次名。请删去一行或改名。`,
  unitNameUnsafe: ({ unit }) =>
    `单位名称“${unit}”会被公式认错（以=、<、>开头，含*、?、~，或只是数字）。请改成完整的单位名称。`,
  groupNameUnsafe: ({ unit, group }) =>
    `${unit}的组别“${group}”会被公式认错（以=、<、>开头，含*、?、~，或只是数字），名次会排错。请改成文字，例如“第1组”。`,
  weightRowMissing: ({ unit }) => `${unit}在“权重核验”中没有对应的行，结论为无法核实。请补一行。`,
  weightBlank: ({ unit }) => `${unit}的考核总分或政务公开分值没有填，权重无法核实。请向该单位核实后补填。`,
  weightUnreadable: ({ unit, value }) => `${unit}的“${value}”不是数字，权重无法核实。请只填数字。`,
  weightTotalNotPositive: ({ unit, total }) => `${unit}的考核总分为${total}，应大于0，权重无法核实。请核对。`,
  weightPointsOutOfRange: ({ unit, points, total }) =>
    `${unit}的政务公开分值${points}不在0至考核总分${total}之间，权重无法核实。请核对。`,
  weightUnitUnknown: ({ unit }) => `“权重核验”中的单位“${unit}”不在名册中，没有使用。请改成名册中的名称。`,
  weightDuplicate: ({ unit }) => `${unit}在“权重核验”中出现不止一次，只用第一行。请删去多余的行。`,
  settingMissing: (facts) => `参数“${facts['setting']}”没有填，按默认值${facts['default']}计算。`,
  settingUnusable: (facts) =>
    `参数“${facts['setting']}”的取值“${facts['value']}”不能用，按默认值${facts['default']}计算。应填：${facts['usable']}。`,
  settingDuplicate: ({ setting }) => `参数“${setting}”出现不止一次，只用第一行。请删去多余的行。`,
  gradesUnusable: () => '“等次”表中没有一行有可用的最低分，评不出等次。请填写，例如优秀90、良好80、合格60、不合格0。',
  gradeMinimumUnreadable: ({ value }) => `等次的最低分“${value}”不是数字，这一等次没有使用。请填数字。`,
  gradeWithoutMinimum: ({ grade }) => `等次“${grade}”没有最低分，没有使用。请补填。`,
  gradeNameBlank: () => '这一等次有最低分但没有名称，评到的单位等次为空。请补填名称。',
  adjustmentUnitUnknown: ({ unit }) => `加减分中的单位“${unit}”不在名册中，没有计入。请改成名册中的名称。`,
  adjustmentTypeUnknown: ({ type }) => `加减分的类型“${type}”不是加分、减分或否决，没有计入。请从列表中选择。`,
  adjustmentAmountUnusable: ({ unit, value }) => `${unit}的加减分分值“${value}”不是正数，没有计入。请填正数。`,
  adjustmentWithoutReason: ({ unit }) => `${unit}的加减分没有事由，没有计入。请补写事由。`,
  adjustmentWithoutEvidence: ({ unit }) => `${unit}的加减分没有佐证，没有计入。请补佐证。`,
  ownerUnknown: ({ name, tasks }) => `“${name}”不在单位名册中，${tasks}项任务没有分给它。请在名册中加上该单位或别名。`,
  ownerAmbiguous: ({ name, units }) => `“${name}”可能指${units}，没有分配。请在名册的别名中写明。`,
  ownerPrefixAssumed: ({ name, unit }) => `“${name}”按“${unit}”处理。如不对，请改名册的别名。`,
  ownerCollectiveProposed: ({ name, units, tasks }) =>
    `“${name}”没有写明是哪些单位，${tasks}项任务先分给全部${units}个可能的单位。要缩小范围，请在“责任主体”的“指定单位”写明（命令行用--owners）；个别不涉及的在“考评结论”选“不适用”。`,
  ownerCollectiveEmpty: ({ name, kind, tasks }) =>
    `“${name}”指${kind}，但名册中没有这类组别，${tasks}项任务没有分给它们。请在单位名册中补上这些单位，再重新生成。`,
  ownerChoiceUnknown: ({ name, unit }) =>
    `给“${name}”指定的“${unit}”不在单位名册中，没有分给它。请改成名册中的单位名称或组别。`,
  ownerChoiceUnused: ({ name }) => `指定了“${name}”的单位，但没有任务写明由它负责，没有用到。`,
  ownerChoiceRepeated: ({ name }) => `“${name}”指定了不止一次，只用第一次。请删去多余的一行。`,
  ownerNearDuplicate: ({ name, other, tasks, otherTasks, reason }) =>
    `“${name}”（${tasks}项任务）与“${other}”（${otherTasks}项任务）可能是同一单位：${sameBodyReasons[String(reason)] ?? ''}。如是，请在名册中只留“${name}”，把“${other}”写进它的别名；没有合并。`,
  taskWithoutOwner: ({ taskId }) => `任务${taskId}没有分给任何单位。请在名册中补上承担单位。`,
  rosterFromDocument: ({ units }) => `没有给出单位名册，用文件中点名的${units}个单位。请核对组别和名称。`,
  rosterEmpty: () => '文件中没有点名任何单位，也没有给出名册。请用单位名册（CSV）列出参加考核的单位。',
  weightLimitDefault: ({ default: limit }) => `文件没有写明权重下限，按默认的${limit}核验。`,
  weightLimitUnusable: ({ value, clause, default: limit }) =>
    `文件中的权重下限“${value}%”（${clause}）不能用，按默认的${limit}核验。`,
  weightEntryUnused: ({ unit }) => `“${unit}”给了权重数据但不在名册中，请核对名称。`,
};
