import { expect, it } from 'vitest';
import { measuresIn } from '../../src/documents/interpret/fields/measures';

it.each([
  ['年内解读重要政策措施不少于1次。', '不少于1次 minCount 1次/year'],
  ['新媒体直播等向社会公开,年内不少于5次。', '不少于5次 minCount 5次/year'],
  ['每年解读重要政策措施不少于1次。', '不少于1次 minCount 1次/year'],
  ['各部门原则上每年至少开展一次专题性政策评价工作', '至少开展一次 minCount 1次/year'],
  ['每季度召开新闻发布会不少于2场', '不少于2场 minCount 2场/quarter'],
  ['发布解读不少于12篇', '不少于12篇 minCount 12篇'],
  ['全年。公开不少于3次', '不少于3次 minCount 3次'],
  ['文件公开3个工作日内发布', '3个工作日内 withinWorkingDays 3个工作日'],
  ['最迟不超过3个工作日', '不超过3个工作日 withinWorkingDays 3个工作日'],
  ['最迟在5小时内发布权威信息,在24小时内举行新闻发布会', '5小时内 withinHours 5小时; 24小时内 withinHours 24小时'],
  ['印发后30日内,主动对接', '30日内 withinDays 30日'],
  ['印发后二十日内', '二十日内 withinDays 20日'],
  ['期限一般不少于30日', '不少于30日 minDays 30日'],
  ['每季度更新名单', '每季度 frequency 1次/quarter'],
  ['每月公开报告,每年发布公报,每周发布', '每月 frequency 1次/month; 每年 frequency 1次/year; 每周 frequency 1次/week'],
  ['按季度公布数据,按年公布数据', '按季度 frequency 1次/quarter; 按年 frequency 1次/year'],
  ['按年度公开', '按年度 frequency 1次/year'],
  ['每月10日前公开上月财政收支情况', '每月 frequency 1次/month'],
  ['县级政府覆盖率80%以上', '80%以上 minPercent 80%'],
  ['权重不低于4%。', '不低于4% minPercent 4%'],
  ['权重不低于4％。', '不低于4％ minPercent 4%'],
  ['达到百分之九十以上', '百分之九十以上 minPercent 90%'],
  ['在6月底前,实现互通。12月底前,全覆盖', '6月底前 byDate 2017-06-30; 12月底前 byDate 2017-12-31'],
  ['2018年底前实现', '2018年底前 byDate 2018-12-31'],
  ['5月31日前报备案', '5月31日前 byDate 2017-05-31'],
  ['12个月内完成', ''],
  ['13月底前', ''],
  ['收购旺季时每五日发布', ''],
  ['做好季度抽查', ''],
  ['', ''],
])('measures in %s', (requirement, expected) => {
  const printed = measuresIn(requirement, 2017).map(
    ({ text, kind, value, unit, per }) => `${text} ${kind} ${value}${unit}${per === null ? '' : `/${per}`}`,
  );
  expect(printed.join('; ')).toBe(expected);
});
