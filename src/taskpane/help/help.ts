interface HelpSection {
  readonly title: string;
  readonly isOrdered: boolean;
  readonly lines: readonly string[];
}

export const HELP: readonly HelpSection[] = [
  {
    title: '一轮考核怎么做',
    isOrdered: true,
    lines: [
      '任务：导入通知，核对标有“请核对”的任务，写入工作簿。',
      '单位：核对名册和组别，填考核总分、政务公开分值，定下没写明的责任主体。',
      '收发：给每个单位做一份工作簿发出去，收回后合并；两边都改过的逐处定，可以撤销。',
      '评分：逐条选考评结论；扣分、核定要写理由。',
      '排名：更新排名，核对公式，打印或保存。',
      '成果：看分析和名次稳不稳，下载反馈单，复制通报，与上一次对比。',
      '留存：保存工作簿。没有本软件的人也能打开，得分由公式自动计算。',
    ],
  },
  {
    title: '键盘',
    isOrdered: false,
    lines: [
      'Tab 和 Shift+Tab 在按钮、输入框之间移动，Enter 或空格按下按钮。',
      '焦点在上方各部分的名称上时，用 ← → 移动，Enter 打开。',
      '评分时按 1、2、3、4 选结论，N 到下一条未评；按 ? 看全部按键。',
    ],
  },
  {
    title: '数据在哪里',
    isOrdered: false,
    lines: [
      '全部在本机处理，不连网络，不上传，没有账号。',
      '内容都在工作簿里；关闭窗格或浏览器前，请先保存工作簿。',
      '每次写入都能点“撤销上次写入”退回。',
    ],
  },
  {
    title: '能读哪些文件',
    isOrdered: false,
    lines: [
      '通知：Word（.docx）、Excel（.xlsx）、网页（.html、.mht）、CSV、文本、Markdown，或直接粘贴表格。PDF 和扫描件请先转成 Word。',
      '旧格式（.doc、.xls、.et、.wps）请先另存为 .docx 或 .xlsx。',
      '工作簿：由本软件生成的 .xlsx。',
    ],
  },
  {
    title: '用 WPS 或 LibreOffice',
    isOrdered: false,
    lines: [
      '用新版 Edge 或 Chrome 打开本页，打开工作簿，做完后保存。',
      '保存的 .xlsx 用 WPS、LibreOffice 打开，公式、得分和排名照常可用。',
      '同一个文件不要两边同时打开，以免互相覆盖。',
    ],
  },
  { title: '版本', isOrdered: false, lines: ['政务公开考核 0.1.0，工作簿格式版本 1。'] },
];
