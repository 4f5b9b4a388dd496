import { NO_GROUP } from '../../assessment/model/words';
import type { RosterIssueCode } from '../../documents/roster/issues';
import type { Sentences } from './sentence';

export const rosterMessages: Sentences<RosterIssueCode> = {
  rosterUnreadable: () => '单位名册是空的，或不是文本文件。请在Excel或WPS中另存为CSV（逗号分隔）。',
  rosterHeaderMissing: ({ columns }) =>
    `单位名册缺少表头“${columns}”。第1行应为：单位,组别,考核总分,政务公开分值,别名,邮箱。`,
  rosterHeaderRepeated: ({ column }) => `表头“${column}”出现不止一次，只读取了第一列。请删去或改名多余的一列。`,
  rosterColumnUnknown: ({ column }) => `“${column}”列没有使用。`,
  rosterQuoteUnclosed: ({ value }) =>
    `从这一行的“${value}”起，双引号没有结束，以下各行都没有读取。请删去多余的双引号，或补上结束的双引号。`,
  rosterQuoteMisplaced: ({ value }) =>
    `双引号的位置不对，没有读取（${value}）。请删去引号；内容里确有双引号时，整格用引号括起，里面的引号写两遍。`,
  rosterCellOutside: ({ value }) =>
    `“${value}”所在的列没有表头，没有读取。请在表头行补上列名；如是一格中有逗号，请用双引号把整格括起来。`,
  rosterUnitMissing: ({ value }) => `这一行没有单位名称，没有读取（${value}）。请补填。`,
  rosterUnitRepeated: ({ unit }) => `单位“${unit}”重复，只读取了第一次出现的一行。请删去重复的行。`,
  rosterGroupMissing: ({ unit }) => `单位“${unit}”没有组别，归入“${NO_GROUP}”。请补填。`,
  rosterNumberUnreadable: ({ column, value }) => `“${column}”填的“${value}”不是数字，权重将无法核实。请只填数字。`,
  rosterNoUnits: () => '单位名册中没有一个单位。请从第2行起每行填一个单位。',
  ownersUnreadable: () => '责任主体文件是空的，或不是文本文件。请在Excel或WPS中另存为CSV（逗号分隔）。',
  ownersHeaderMissing: ({ columns }) => `责任主体文件缺少表头“${columns}”。第1行应为：责任主体,单位。`,
  ownersPhraseMissing: ({ value }) => `这一行没有责任主体，没有读取（${value}）。请补填。`,
  ownersByRule: ({ count }) => `${count}个责任主体没有填单位，按规则展开。`,
};
