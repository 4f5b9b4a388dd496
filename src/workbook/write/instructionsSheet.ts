import type { Assessment, AssessmentMeta } from '../../assessment/model/assessment';
import { clipped } from '../../shared/textWidth';
import { ANALYSIS_SHEET } from '../layout/analysisLayout';
import { ROBUSTNESS_SHEET } from '../layout/robustnessLayout';
import { STYLES, type StyleName } from '../layout/styles';
import { FORMAT_VERSION } from '../layout/system';
import {
  ADJUSTMENTS,
  EVIDENCE,
  EXCHANGE,
  FEEDBACK_SHEET,
  INSTRUCTIONS_SHEET,
  LOG,
  OWNERS,
  PAPER,
  RANKING_PREFIX,
  SCORES,
  SETTINGS,
  TASKS,
  UNITS,
  WEIGHTS,
} from '../layout/tables';
import { plainSheet } from '../plainSheet';
import type { CellPlan, SheetPlan } from '../port';
import { rowHeight, wrappedLines } from './textSize';

/** Width of a title that leaves room for the page number. */
const LONGEST_FOOTER = 40;

const WIDTHS = [3, 18, 78] as const;

type Line =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly label: string; readonly labelStyle: StyleName; readonly text: string };

const SHEET_GUIDE: readonly (readonly [string, string])[] = [
  [TASKS.sheet, '从通知读入的任务。可改分值、截止日期、要求数量，补充评分标准。'],
  [UNITS.sheet, '参加考核的单位和组别。名次在组别内排列。'],
  [OWNERS.sheet, '“市政府有关部门”等责任主体指哪些单位，可改为指定的单位。'],
  [WEIGHTS.sheet, '填考核总分和政务公开分值，自动核验权重是否达标、尚缺多少。'],
  [SETTINGS.sheet, '扣分比例、加分上限、等次分数线等。修改后全部得分随之重算。'],
  [PAPER.sheet, '打印用的文号、日期、落款、字体、小数位数和列宽，不影响得分。'],
  [EVIDENCE.sheet, '每个单位的每项任务一行：单位填佐证，评分人填结论和扣分。'],
  [ADJUSTMENTS.sheet, '加分、减分和一票否决，须写明事由。'],
  [SCORES.sheet, '每个单位的得分、等次、权重核验和名次，自动计算。'],
  [`${RANKING_PREFIX}组别`, '每个组别一张排名表，自动排序，可直接打印。'],
  [FEEDBACK_SHEET, '选一个单位，显示它的各项任务、得分、扣分和理由，可打印反馈。'],
  [ANALYSIS_SHEET, '各组等次、各部分得分率、完成率的图表，丢分最多的任务和缺佐证的单位。'],
  [ROBUSTNESS_SHEET, '相邻名次差多少、改动多大会换位，离上一等次还差多少。'],
  [EXCHANGE.sheet, '下发和回收的文件逐件登记：发给谁、何时交回、是否迟交。'],
  [LOG.sheet, '软件所做操作的记录。'],
];

function weightLines(meta: AssessmentMeta): Line[] {
  if (meta.weightClause === '') {
    return [{ text: '来源文件没有写明权重下限，按默认的4%核验。可在“评分规则”中修改。' }];
  }
  return [{ text: `依据条款：${meta.weightClause}` }, { text: `出处：${meta.notice}，${meta.weightClauseSource}。` }];
}

function contents(assessment: Assessment): Line[] {
  const { meta, tasks, units, evidence } = assessment;
  const number = meta.documentNumber === '' ? '' : `（${meta.documentNumber}）`;
  return [
    { heading: '一、这是什么' },
    {
      text: `本工作簿根据《${meta.notice}》${number}生成，共${tasks.length}项任务、${units.length}个单位、${evidence.length}行考评记录。`,
    },
    { text: '得分都由普通公式计算，收到文件的人不需要安装任何插件。' },
    { heading: '二、谁填什么' },
    { label: '单位填写', labelStyle: 'legendUnit', text: '完成情况、佐证、公开日期、数量、自评得分（黄色栏）。' },
    {
      label: '评分人填写',
      labelStyle: 'legendAssessor',
      text: '考评结论、完成率、扣分及理由、核定得分及理由等（蓝色栏）。',
    },
    { label: '自动计算', labelStyle: 'legendFormula', text: '逾期天数、得分、提示、名次等（灰色栏），不要改动。' },
    { label: '软件写入', labelStyle: 'legendSystem', text: '任务和单位的基本信息，一般不改。' },
    { text: '工作表有保护但没有密码：只是防止误改。日期请按 2017-6-30 的样子填写，数字只填数字。' },
    { heading: '三、怎样评分' },
    {
      text: '考评结论选“完成”得满分，“未完成”不得分，“部分完成”按完成率或数量计分，“不适用”不计入。没有结论的按未评处理，计0分。',
    },
    {
      text: '没有佐证的不得分；公开日期晚于截止日期的，扣去分值的一定比例；扣分须写理由；核定得分须写理由才采用。“提示”栏会说明原因。',
    },
    { text: '基础得分＝100×实得分值÷应得分值；加上加减分即政务公开得分。同分并列，其后名次空出（1、1、3）。' },
    { heading: '四、权重不低于下限' },
    ...weightLines(meta),
    { text: '权重＝政务公开分值÷考核总分，只舍不入（3.996%显示3.99%）。缺数据的单位为“无法核实”，不算达标。' },
    { heading: '五、各工作表' },
    ...SHEET_GUIDE.map(([label, text]): Line => ({ label, labelStyle: 'word', text })),
    { heading: '六、其他' },
    { text: `考核名称：${meta.title}。来源文件：${meta.source}。文件格式版本：${FORMAT_VERSION}。` },
  ];
}

/** 说明: the first sheet anyone sees. */
export function instructionsSheet(assessment: Assessment): SheetPlan {
  const cells: CellPlan[] = [{ row: 1, column: 2, value: assessment.meta.title, style: 'title' }];
  const rowHeights = new Map([[1, 42]]);
  const merges = [{ top: 1, left: 2, bottom: 1, right: 3 }];
  contents(assessment).forEach((line, index) => {
    const row = index + 2;
    const size = STYLES.paperText.size;
    if ('heading' in line) {
      cells.push({ row, column: 2, value: line.heading, style: 'paperHeading' });
      rowHeights.set(row, 30);
    } else if ('label' in line) {
      cells.push({ row, column: 2, value: line.label, style: line.labelStyle });
      cells.push({ row, column: 3, value: line.text, style: 'paperCell' });
      rowHeights.set(row, rowHeight(wrappedLines(line.text, WIDTHS[2] * 0.82), size));
    } else {
      cells.push({ row, column: 2, value: line.text, style: 'paperText' });
      merges.push({ top: row, left: 2, bottom: row, right: 3 });
      rowHeights.set(row, rowHeight(wrappedLines(line.text, (WIDTHS[1] + WIDTHS[2]) * 0.82), size));
    }
  });
  return {
    ...plainSheet(INSTRUCTIONS_SHEET, cells),
    tabColor: '7F7F7F',
    columnWidths: WIDTHS,
    rowHeights,
    merges,
    print: { orientation: 'portrait', pagesWide: 1, footer: clipped(assessment.meta.title, LONGEST_FOOTER) },
    isProtected: true,
  };
}
