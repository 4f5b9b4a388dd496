import type { WorkbookIssueCode } from '../../workbook/issues';
import type { Sentences } from './sentence';

export const workbookMessages: Sentences<WorkbookIssueCode> = {
  fileEmpty: () => '文件是空的。请重新取得文件。',
  fileEncrypted: () => '文件加了密码。请在Excel或WPS中取消打开密码，另存后再试。',
  fileOldExcel: () => '这是旧版Excel文件（.xls或.et）。请用Excel或WPS另存为“Excel工作簿(.xlsx)”后再试。',
  fileNotXlsx: () => '这不是Excel工作簿，可能只是改了扩展名。请用Excel或WPS打开原文件，另存为“Excel工作簿(.xlsx)”。',
  fileOds: () => '这是OpenDocument表格（.ods）。请用LibreOffice或WPS打开，另存为“Excel工作簿(.xlsx)”后再试。',
  fileWord: () => '这是Word或WPS文字的文件，不是Excel工作簿。请选择扩展名为.xlsx的考核工作簿。',
  fileArchive: () => '这是压缩包，不是Excel工作簿。请先解压，再选择里面的.xlsx文件。',
  fileDamaged: () => '文件已损坏或不完整，可能没有下载完。请重新取得文件，或用Excel打开后另存一次。',
  fileTooLarge: ({ limit }) => `文件过大，超过上限（${limit}）。请删去图片等无关内容后再试。`,
  fileUnsafe: ({ part }) => `文件内有不安全的内容（${part}），没有打开。请用Excel打开后另存一次。`,

  fileNotUnderstood: () =>
    '工作簿的结构读不懂：可能含有图表工作表，或在很远的行列留有多余的单元格。请删去这些内容，另存后再试。',
  notOurWorkbook: ({ sheets }) =>
    `这不是本软件生成的考核工作簿：没有找到“证据评分”和“单位名册”（文件中的工作表：${sheets}）。请选择由本软件生成的文件。`,
  formatNewer: ({ version, known }) => `文件格式版本为${version}，本软件只认识到${known}。请更新软件。`,
  systemSheetMissing: () => '隐藏工作表“_系统”不见了，考核名称和条款读不到；得分不受影响。',
  sheetMissing: ({ sheet }) => `缺少工作表“${sheet}”，或其中没有表头。请从原文件恢复该工作表。`,
  optionalSheetMissing: ({ sheet }) => `没有工作表“${sheet}”，按其中没有填写处理。如是误删，请从原文件恢复。`,
  sheetRenamed: ({ sheet, expected }) => `工作表“${expected}”被改名为“${sheet}”，已按表头识别。建议改回原名。`,
  sheetUnknown: ({ sheet }) => `工作表“${sheet}”不是本软件的，不参与评分。`,
  columnMissing: ({ column }) => `缺少“${column}”列，可能被删除或改了表头。请从原文件恢复这一列。`,
  columnUnknown: ({ column, count }) => `“${column}”列不是本软件的，其中${count}个单元格不参与评分。`,
  columnDuplicate: ({ column }) => `“${column}”列出现了两次，只读取左边的一列。请删去或改名多余的一列。`,
  cellError: ({ column, value }) => `“${column}”是错误值${value}，按没有填写处理。请改填正确的内容。`,
  formulaInInput: ({ column }) => `“${column}”中填的是公式，只取其结果。建议改填数值或文字。`,
  formulaOverwritten: ({ column }) => `“${column}”的公式被改成了固定值，软件按规则重新计算。请恢复公式。`,
  rowWithoutName: ({ column, value }) => `这一行没有“${column}”，没有读取（行内有：${value}）。请补填或删除该行。`,
  wordUnknown: ({ column, value }) => `“${column}”中的“${value}”不是规定的用词。请从原文件恢复。`,
  copyDiffers: ({ column }) => `“${column}”与“任务分解”中的不一致，以“任务分解”为准。`,
  rowOutsideTable: ({ table, last }) =>
    `这一行在“${table}”表格之外（表格到第${last}行为止），工作簿里的公式算不到它，而这里已经计入。请把表格区域拖大到包含这一行，或删去该行。`,
  sheetTooLong: ({ sheet, rows, most }) =>
    `“${sheet}”要写${rows}行，一张工作表最多写${most}行，没有生成工作簿。请按单位组别拆成几个考核，分别生成。`,
  textTooLong: ({ length }) => `这段文字有${length}个字符，超过单元格上限32767，多出的部分没有写入。请对照原文。`,
  derivedOutdated: ({ column, count }) =>
    `“${column}”有${count}行与现在的名册和“证据评分”不一致。这一列只作说明，不影响评分；重新生成或重新分配时更新。`,
  paperUnusable: ({ item, value, default: fallback, usable }) =>
    `版式“${item}”的取值“${value}”不能用，按${fallback === '' ? '空白' : `默认的“${fallback}”`}处理。应填：${usable}。`,
  paperRepeated: ({ item }) => `版式“${item}”出现不止一次，只用第一行。请删去多余的行。`,
  rankingTextDiffers: ({ text, counted }) => `“${text}”与名单不一致：名单上${counted}。请更新排名，核对后再印发。`,
  rankingUnitsDiffer: ({ missing, surplus, repeated }) =>
    `名单与单位名册不一致${missing === '' ? '' : `，缺${missing}`}${surplus === '' ? '' : `，多${surplus}`}${
      repeated === '' ? '' : `，重复${repeated}`
    }。请更新排名，核对后再印发。`,
  evidenceMissing: ({ unit, count, taskIds }) =>
    `${unit}按“任务分解”应有的${count}项任务没有行（${taskIds}），不计入应得分值。如是误删，请从原文件恢复；改了名册或责任主体的，请重新分配；确实不适用的，应保留该行并选“不适用”。`,
  evidenceSurplus: ({ unit, count, taskIds }) =>
    `${unit}有${count}行任务（${taskIds}）不在“任务分解”“责任主体”分给它的范围内，仍然计分。改了责任主体的，请重新分配。`,
  cellOutsideTable: ({ count }) => `表格之外的这一列有${count}个单元格，不参与评分。`,
  formulaDiffers: ({ column, cached, expected }) =>
    `${column === '' ? '' : `“${column}”`}显示“${cached}”，按规则应为“${expected}”。请重新计算；仍不一致的，请从原文件恢复公式。`,
  formulaNotCalculated: ({ count }) =>
    `有${count}个公式还没有计算结果。请用Excel、WPS或LibreOffice打开并保存一次，再核对。`,
  ownValuesOnly: ({ what }) =>
    `工作簿里有自行添加的内容：${what}。另存的文件保留其中的值；其格式、公式和图表只在原文件中。`,

  rowNotFound: ({ key, table }) => `“${table}”里找不到“${key}”这一行，可能已被删除或改了编号。请点“重新读取”后再试。`,
  columnNotFound: ({ column, table }) => `“${table}”里找不到“${column}”列，可能被删除或改了表头。请恢复该列后再试。`,
  cellEditing: () => 'Excel正在编辑单元格，暂时写不进去。请先按 Enter 结束单元格编辑，再试一次。',
  sheetProtected: ({ sheet }) => `工作表“${sheet}”设有密码保护，写不进去。请先在“审阅”中撤销工作表保护，再试一次。`,
  sheetHidden: ({ sheet }) => `工作表“${sheet}”是隐藏的，没有切换过去。`,
  sheetNameTaken: ({ sheet }) =>
    `工作簿里已有名为“${sheet}”的工作表，不是本软件写的，没有动它。请先把它改个名字，再试一次。`,
  workbookProtected: () => '工作簿的结构设有保护，不能增删工作表。请先在“审阅”中撤销工作簿保护，再试一次。',
  workbookReadOnly: () => '工作簿是只读的，或还在“受保护的视图”中。请点“启用编辑”，或另存一份后再试。',
  otherWindow: () => '现在激活的是另一个工作簿的窗口。请点一下要操作的工作簿，再试一次。',
  apiMissing: () =>
    '本机的Excel版本太旧，做不了这一步（需要 Excel 2021、LTSC 2021 或 Microsoft 365）。请改用浏览器打开本软件处理文件。',
  hostSilent: ({ seconds }) =>
    `Excel在${seconds}秒内没有回应。请看Excel是否弹出了对话框、是否正在编辑单元格，处理后再试一次。`,
  hostFailed: ({ code, where }) =>
    `Excel没有完成这一步（${code}，${where}）。请再试一次；仍不行的，请把这句话发给维护人员。`,
  halfWritten: ({ sheets }) =>
    `写到一半中断了，这些工作表可能不完整：${sheets}。请再做一次同样的操作，软件会补全；或点“撤销上次写入”。`,
  writeCancelled: () => '已取消，工作簿和原来一样。',
  nothingToUndo: () => '没有可以撤销的写入。',
  changedSince: ({ sheet, count }) => `“${sheet}”有${count}个单元格在写入之后又被人改过，撤销时保留了现在的内容。`,
  changedMeanwhile: () => '刚才表格里有新的改动，这一步没有写入，改动都还在。请再点一次。',
};
