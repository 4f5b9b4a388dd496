import type { DocumentIssueCode } from '../../documents/issues';
import { legacyFile } from './legacyFile';
import type { Sentences } from './sentence';

const OR_COPY = '也可以复制其中的正文和表格，粘贴导入。';

const WHY_NO_FACT: Readonly<Record<string, string>> = {
  former: '是变化前的数',
  range: '是范围，不是确数',
  limit: '是要求，不是结果',
  frequency: '是频次，不是结果',
  duration: '是时长',
  vague: '说不准是多少',
  unreadable: '数字写法无法确认',
  withoutUnit: '后面没有计量单位',
  planned: '是打算或要求，不是已完成的工作',
};

export const documentMessages: Sentences<DocumentIssueCode> = {
  emptyFile: () => '文件是空的。请重新取得通知。',
  zipFile: () => '这是压缩包，或不认识的文件。请先解压，再导入其中的通知（.docx、.xlsx、.txt等）。',
  slides: () => '这是演示文稿（.pptx）。请把任务表复制到Word或Excel，保存为.docx或.xlsx后再导入。',
  binaryWorkbook: () => '这是Excel二进制工作簿（.xlsb）。请另存为“Excel工作簿(.xlsx)”后再导入。',
  openDocumentFile: () => '这是OpenDocument文件（.odt、.ods等）。请用WPS或Office另存为.docx或.xlsx后再导入。',
  ofdFile: () => '这是OFD版式文件。请用WPS或OFD阅读器转换为.docx，或复制正文和表格到Word后再导入。',
  assessmentWorkbook: () =>
    '这已经是本软件生成的考核工作簿，不是通知。要计算得分、核对或排名，请改用 score、check、rank 命令，或在窗格中选“打开工作簿”。',
  documentDamaged: () => '文件已损坏或不完整，可能没有下载完。请重新取得文件，或用Word、Excel或WPS打开后另存一次。',
  documentTooLarge: ({ limit }) => `文件过大，超过上限（${limit}）。请删去图片等无关内容后再导入。`,
  documentUnsafe: ({ part }) => `文件内有不安全的内容（${part}），没有打开。请用Word、Excel或WPS打开后另存一次。`,
  onlyPictures: ({ count }) => `文件里没有文字，只有${count}张图片，可能是扫描件。请取得文字版，或识别为文字后再导入。`,
  legacyOfficeFile: ({ file }) => legacyFile(String(file)),
  pdfFile: () => `这是PDF文件。请用Word或WPS打开，另存为.docx后再导入；${OR_COPY}`,
  rtfFile: () => `这是RTF文件。请用Word或WPS打开，另存为.docx后再导入；${OR_COPY}`,
  pageWithoutText: () => '网页里没有文字，可能要联网才能显示。请在浏览器中打开，复制正文和表格，粘贴导入。',
  webArchive: () => `这是单文件网页（.mht），正文读不出来。请用浏览器打开，另存为“网页，仅HTML”后再导入；${OR_COPY}`,
  binaryFile: () => `这不是可以读取的文档。请用原来的软件打开，另存为.docx或.xlsx后再导入；${OR_COPY}`,
  unknownEncoding: () => '文字编码无法识别。请用记事本打开，另存时编码选UTF-8。',
  unreadableBytes: ({ count, encoding }) =>
    `有${count}个字符无法识别（按${encoding}读取）。请核对原文，或以UTF-8重新保存。`,
  hiddenCells: ({ count }) => `网页里有${count}处隐藏的表格内容没有读取。需要的话，请取消隐藏后重新保存。`,
  objectsLeftOut: ({ count }) =>
    `文件里嵌入了${count}个对象（如Excel表格），内容没有读取。如有任务，请把内容粘贴成普通表格后再导入。`,
  picturesLeftOut: ({ count }) => `文件里有${count}张图片，图中文字没有读取。`,
  hiddenText: ({ count }) => `文件里有${count}个隐藏文字，没有读取。`,
  coveredText: ({ text }) => `合并单元格盖住的文字“${text}”没有使用。请核对合并是否有误。`,
  hiddenSheets: ({ names }) => `隐藏的工作表${names}没有读取。如有任务，请取消隐藏后再导入。`,
  hiddenRows: ({ count }) => `有${count}行被隐藏或筛选掉，也已读取。`,
  formulasNotCalculated: ({ count }) =>
    `有${count}个公式没有计算结果，按空白处理。请用Excel或WPS打开并保存一次，再导入。`,
  annualReportHasNoTasks: ({ title }) => `“${title}”是年度报告，不是任务分解表，没有任务可以生成。请改选通知。`,
  reportWithoutFacts: () => '年度报告中没有读到指标。请核对文件是否完整。',
  reportUnitMissing: () => '没有找到年度报告是哪个单位的。请核对标题和落款。',
  metricUnclear: ({ metric, value, unit }) => `“${value}${unit}”的指标名称不能确定，暂记作“${metric}”。请对照原文。`,
  tableFiguresNotUsed: ({ text }) => `表格这一行的数字对不上表头，没有作为指标：${text}。请对照原文。`,
  figureApproximate: ({ metric, value, unit }) => `“${metric}”是约数，按${value}${unit}记。`,
  figureNotUsed: ({ text, reason }) => `“${text}”${WHY_NO_FACT[String(reason)] ?? ''}，没有作为指标。`,
  tableScrambled: ({ headings }) =>
    `有表头（${headings}），但下面的格子次序已乱，多半是从PDF复制的，无法可靠还原，没有生成任务。请用Word或WPS打开PDF另存为.docx，或从原来的网页、表格复制。`,
  noTable: () =>
    '没有找到任务表：文件中没有“任务事项、工作要求、完成时限”一类的表头。请确认是带任务分解表的通知，并连同表头一起保存。',
  noSeparators: () =>
    '表格的各格连成了一片，分不出列。请重新复制表格（保留制表符或表格线），或保存为.docx、.xlsx、.html后导入。',
  noTaskColumn: ({ headings }) =>
    `表头（${headings}）中没有“任务事项、工作要求”一类的列，无法判断任务。请把这一列的表头改为“工作任务”后再导入。`,
  listRepeated: ({ count }) => `正文中的${count}项任务在后面的表中重复，只计一次，以表为准。`,
  noTasks: () => '找到了表头，但下面没有任务。请核对文件是否完整。',
  partTitleMissing: ({ section }) => `这里换了表头，却没有新的标题，下面的任务仍归入“${section}”。请对照原文。`,
  partWithoutTasks: ({ section }) => `“${section}”下面没有读到任务。请对照原文。`,
  requirementMissing: ({ item }) =>
    `这项任务没有工作要求，没有生成任务${item === undefined || item === '' ? '' : `（${item}）`}。请对照原文补全。`,
  yearUnknown: () => '没有找到年度，不带年份的时限无法换成日期。请核对标题和发文日期。',
  titleMissing: () => '没有找到通知的标题。请核对文件开头是否完整。',
  headingLost: ({ columns }) =>
    `下面每行的格数比表头（${columns}）多，像是少了一个表头，各格可能错位。请对照原文补上表头后重新导入。`,
  headerUnknown: ({ column }) => `表头“${column}”不认识，这一列没有使用。`,
  columnNotUsed: ({ column }) => `“${column}”列不是任务内容，没有使用。`,
  columnRepeated: ({ column, other }) => `“${column}”列与“${other}”列内容同类，只用了“${other}”。请核对。`,
  tableNotUsed: ({ headings, count }) => `这个表（${headings}，共${count}格）不是任务表，没有使用。`,
  cellJoined: ({ column, text }) => `“${column}”断成几行，已连成“${text}”。请核对。`,
  cellSplit: ({ column, text }) => `“${text}”像是多出的一格，已并入“${column}”。请核对。`,
  cellMissing: ({ column }) => `这一行少了“${column}”一格，按空白处理。请对照原文。`,
  cellCarried: ({ column, text }) => `这里没有“${column}”，按合并单元格沿用上一行的“${text}”。请对照原文。`,
  cellAmbiguous: ({ column, other, text }) =>
    `这一行比表头少格，“${text}”可能是“${column}”，也可能是“${other}”，读作前者。请对照原文。`,
  cellMaybeMerged: ({ column, text }) => `这里的“${column}”是空的，按空白处理；如原表与上一行的“${text}”合并，请补填。`,
  cellBreakDoubtful: ({ column, text }) => `“${text}”归入“${column}”，也可能属于相邻的一格。请对照原文。`,
  cellDoubtful: ({ column, text }) => `“${text}”读作“${column}”，但不像。请对照原文。`,
  rowContinued: ({ number, item }) =>
    `这一行没有事项，沿用上一行的“${number}${number === '' ? '' : '. '}${item}”。请核对。`,
  itemMissing: ({ number }) => `${number === '' ? '这项任务' : `序号${number}的任务`}没有事项名称。请对照原文。`,
  numberMissing: ({ item }) => `${item === '' ? '这项任务' : `任务“${item}”`}没有序号。请对照原文。`,
  numberOutOfSequence: ({ expected, found, unit }) =>
    `序号不连续：${unit === '' ? '' : `${unit}，`}应为${expected}，实为${found}。请核对有没有漏行。`,
  unitNumberInferred: ({ unit }) => `“${unit}”换页后重复出现，没有序号，按同一单位处理。`,
  unitNumberMissing: ({ unit }) => `“${unit}”没有单位序号。请对照原文。`,
  ownerMissing: ({ section, column }) =>
    `${section === '' ? '' : `“${section}”`}${column === undefined ? '没有写明由谁负责' : `“${column}”为空`}，任务不会分给任何单位。请在“任务分解”中补填。`,
  ownerColumnEmpty: ({ column }) => `“${column}”为空，这项任务只分给其余各列的单位。请对照原文。`,
  roleUnclear: ({ names }) => `“${names}”没有写明是牵头、责任还是配合，按责任单位处理。请核对。`,
  deadlineUnclear: ({ text }) =>
    `完成时限“${text}”换不成日期，保留原文。需要按期核查的，请在“任务分解”中补填截止日期。`,
  deadlineImpossible: ({ text }) => `完成时限“${text}”里有不存在的日期。请对照原文，在“任务分解”中改正截止日期。`,
  deadlineBeforeYear: ({ text, date, year }) => `完成时限“${text}”是${date}，早于${year}年。请核对年份。`,
  deadlineSeveralDates: ({ text, date }) =>
    `完成时限“${text}”中有几个日期，按最后一个（${date}）处理。请核对，需要分开考核的请分成几项任务。`,
  deadlineIncludesPeriod: ({ text, date }) => `完成时限“${text}”按${date}处理。如指这一时段开始之前，请改正截止日期。`,
  unitUnclear: ({ text }) => `“${text}”不像单位名称，按原文保留。请核对责任单位。`,
  weightUnclear: ({ text }) => `这句话说到权重和百分比，但没有读出下限：“${text}”。请对照原文核对“权重核验”。`,
  weightRulesDiffer: ({ first, other }) => `文件中有两处权重下限：${first}%和${other}%，采用前者。请核对。`,
  piecesOutOfOrder: ({ count }) =>
    `文件中的表格次序是乱的，只取回能够确定的${count}项任务，其余列在下面。请对照原文补全。`,
  requirementLost: ({ number, item }) => `“${number}. ${item}”的要求没有跟在后面，没有生成任务。请对照原文补录。`,
  requirementUnplaced: ({ text, cells, task }) =>
    `要求“${text}”不能确定属于哪一项${task === '' ? '' : `（上面是“${task}”）`}，没有生成任务${cells === '' ? '' : `；后面是“${cells}”`}。请对照原文补录。`,
  requirementsBefore: ({ item, sub }) =>
    `“${item}”下面直接是要求${sub}，前面的要求不在上面，这一条可能属于别的任务。请对照原文。`,
  cellUnplaced: ({ text }) => `“${text}”不能确定属于哪项任务，没有使用。请对照原文。`,
  orderBroken: ({ text }) => `“${text}”后面的内容接不上，这一格可能属于别的任务。请对照原文。`,
  lineNotUsed: ({ text }) => `这些文字没有用上：${text}`,
};
