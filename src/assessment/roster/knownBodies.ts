import { bodyName } from './bodyName';

/** Names of one body that no rule of abbreviation joins; each line is one body. */
const BODIES: readonly string[] = [
  '发改委 发改局 发展改革委 发展改革局 发展和改革委员会 发展和改革局',
  '人社局 人力社保局 人力资源局 人力资源社会保障局 人力资源和社会保障局',
  '网信办 互联网信息办公室 互联网信息办',
  '编办 编委办 机构编制委员会办公室',
  '住建局 住建委 住房城乡建设局 住房和城乡建设委员会',
  '市监局 市场监管局 市场监督管理局',
  '营商局 营商环境局 营商环境建设局 营商环境建设监督局',
  '文旅局 文化旅游局 文化和旅游局 文化广电旅游局 文旅广电局 文广旅局 文化旅游广电局',
  '城管局 城管执法局 城市管理局 城市管理执法局 城市管理行政执法局 城市管理综合行政执法局',
  '审批局 行政审批局 行政审批服务局',
  '公积金中心 住房公积金中心 住房公积金管理中心',
  '公管局 公共资源局 公共资源交易管理局 公共资源交易监督管理局',
  '退役局 退役军人局 退役军人事务局',
  '机关局 机管局 机关事务局 机关事务管理局',
  '民宗局 民族宗教局 民族宗教事务局',
  '房产局 房地产局 房地产管理局 房产管理局',
  '大数据局 大数据管理局 大数据发展局 大数据发展管理局 大数据资源管理局',
  '新闻办 政府新闻办公室 人民政府新闻办公室',
  '台办 台湾事务办公室',
  '港澳办 港澳事务办公室',
  '外办 外事办 外事办公室',
  '外侨办 外事侨务办公室',
  '文明办 精神文明办 精神文明建设办公室 精神文明建设指导委员会办公室',
  '法制办 政府法制办公室',
  '扶贫办 扶贫开发办公室 扶贫开发领导小组办公室',
  '食药监局 食药局 食品药品监管局 食品药品监督管理局',
  '贸促会 贸易促进会',
  '红会 红十字会',
  '团委 共青团',
  '供销社 供销合作社 供销合作联社 供销合作社联合社',
  '农委 农业委 农业委员会',
  '工商联 工商业联合会',
  '残联 残疾人联合会',
  '妇联 妇女联合会',
  '科协 科学技术协会',
  '社科联 社会科学界联合会',
  '文联 文学艺术界联合会',
  '侨联 归国华侨联合会',
];

const keyOf = (core: string, suffix: string): string => `${core}|${suffix}`;

const known = new Map(
  BODIES.flatMap((line, id) =>
    line.split(' ').flatMap((name) => {
      const body = bodyName(name);
      return body ? [[keyOf(body.core, body.suffix), id] as const] : [];
    }),
  ),
);

/** Number of the body that goes by such names; null when the list has none. */
export const knownBody = ({ core, suffix }: { readonly core: string; readonly suffix: string }): number | null =>
  known.get(keyOf(core, suffix)) ?? null;
