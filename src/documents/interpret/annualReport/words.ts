const lengthOf = (word: string): number => word.replace(/\(\?!.*$/, '').length;

/** Alternatives of a pattern, the longest first, so that 人次 is tried before 人. */
const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => lengthOf(b) - lengthOf(a)).join('|')})`;

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Verbs that are seldom part of a noun: what stands before a number and ends so still lacks its object. */
const PLAIN_VERBS = list(`
  主办 协办 承办 举办 召开 开展 组织 组织召开 组织开展 组织举办 参加 参与 出席 收到 收取 接到 接收 受理 办理 办结 涉及 包括 覆盖
  公布 发布 发放 发送 发表 发出 推送 推出 播出 播放 刊登 刊发 刊载 编发 编印 编制 编写 编辑 印制 印发 制发 制定 制作 制订 出台 起草
  悬挂 张贴 摆放 设立 设置 设有 建立 建成 建设 开设 开通 开辟 配备 配有 安排 抽调 成立 新建 新增 增设 增加 减少 取消 下放 承接 保留
  清理 梳理 废止 修订 修改 修改完善 完善 调整 更新 上传 录入 上报 报送 报道 移交 移送 转载 转发 转办 回复 答复 解答 解决 处理 处置 回应
  接待 接受 接听 接访 采纳 采用 采集 征集 收集 征求 查阅 浏览 提供 提交 提出 提起 支出 投入 减免 免除 完成 实现 进驻 纳入 入驻 实施
  形成 撰写 拍摄 录制 运维 运行 维护 走访 约谈 通报 追究 发现 整改 督促 抽查 举行 作出 做出 下发 签订 占用 拥有 邀请 聘请 聘任 动员
  进行 审查 审核 审议 同意公开 不予公开 予以公开 部分公开 主动公开 拟定 产生 发生 出现 引发 被申请 被提起 登载 公示 公告 压缩 精简 削减
`);

/** Verbs that are nouns as well: 政府信息公开申请, 政策解读, 现场咨询. */
const VERBAL_NOUNS = list(
  '公开 申请 咨询 培训 解读 宣传 投诉 举报 检查 督查 考核 访谈 直播 关注 阅读 点击 访问 复议 诉讼 服务 建议',
);

export const PLAIN_VERB = oneOf(PLAIN_VERBS);
export const ANY_VERB = oneOf([...PLAIN_VERBS, ...VERBAL_NOUNS]);

/** Counting words; what may not follow tells 条 from 条例 and 名 from 名称. */
const UNITS: readonly (readonly [units: string, notBefore: string])[] = [
  [
    '个百分点 百分点 人次 件次 条次 篇次 场次 期次 批次 户次 家次 班次 项次 次数 家单位 万元 亿元 万字 平方米 公里 大类 大项 小项 小类',
    '',
  ],
  [
    '[%％‰] 项 件 次 篇 册 例 宗 台次 幅 封 辆 吨 倍 枚 盒 页 亩 座 所 首 支 只 株 通 票 轮 套 张 块 届次 课时 学时',
    '',
  ],
  [
    '个',
    '(?:工作日|小时|自然日|月|季度|星期|年头|年度|钟头|方面|层面|环节|阶段|步骤|原则|角度|维度|一(?![般级])|统一|结合|坚持)',
  ],
  ['条', '(?:例|款|件|理|幅)'],
  ['份', '额'],
  ['人', '(?:民|大|力|才|口|为|工|均|社|事|机)'],
  ['名', '(?:称|录|单|义|为)'],
  ['位', '(?:置|于|居|列)'],
  ['家', '(?:庭|园|长)'],
  ['户', '(?:籍|口|外|均)'],
  ['场', '(?:所|景|地)'],
  ['期', '(?:间|限|内|末)'],
  ['部', '(?:门|委|分|署|级|长|队)'],
  ['处', '(?:理|室|置|罚|长|级|于|在|分)'],
  ['台', '(?:账|阶|湾)'],
  ['本', '(?:级|市|省|区|县|年|局|部门|单位|机关|办|报告|行政|身|着)'],
  ['类', '(?:似|别)'],
  ['种', '(?:植|子)'],
  ['批', '(?:准|复|示|评|办)'],
  ['起', '(?:草|到|施|来|至|止|源|步|诉|着|,)'],
  ['组', '(?:织|长|成|建|合)'],
  ['卷', '(?:宗|入)'],
  ['款', '(?:项|式)'],
  ['则', ''],
  ['段', '(?:落|时)'],
  ['节', '(?:点|约|假|日)'],
  ['集', '(?:中|体|成|合|团|聚|约)'],
  ['间', '(?:接|隔)'],
  ['面', '(?:向|积|对|临|上)'],
  ['分', '(?:别|钟|之|类|为|析|管|局|中心|配|步|布|发|级|公司|开|工|解|享)'],
  ['元', '(?:月|旦|素)'],
  ['字', '(?:节|样)'],
  ['米', ''],
];

/** A counting word right after a number. */
export const UNIT = oneOf(
  UNITS.flatMap(([units, notBefore]) =>
    list(units).map((unit) => (notBefore === '' ? unit : `${unit}(?!${notBefore})`)),
  ),
);

/** Spans of time: a promise or a duration, never a count of something done. */
export const DURATION = oneOf(
  list(
    '个?工作日 个?小时 个?自然日 个?月 个?季度 个?星期 分钟 秒钟? 天 日(?!常|均|报) 周(?!边|密) 年(?!度|报) 周年 周岁 岁',
  ),
);
